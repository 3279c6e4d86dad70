import { Kop } from '../basis/Basis';
import { Bronnen } from '../wegwijzer/Bronnen';
import type { Bladfeit, Bladmoment } from '../../leren/begeleiding';
import { stoelInZin } from '../../site/stoelen';

interface Props {
  readonly moment: Bladmoment;
  readonly nummer: number;
  /** Level of the heading of the moment. */
  readonly niveau: 2 | 3;
  /** The words above the line to write on; without them it is a sheet for who takes part: facts and choices only. */
  readonly bijOns?: string | undefined;
}

/** Facts in a list; each is a step for the beamer. */
function Bladfeiten({ feiten }: { readonly feiten: readonly Bladfeit[] }) {
  return (
    <ol class="feiten">
      {feiten.map(({ id, bron, tekst }) => (
        <li class="feit" key={id} data-stap>
          <p class="feit__bron">
            <b>{id}</b> {bron}
          </p>
          <p class="feit__tekst">{tekst}</p>
        </li>
      ))}
    </ol>
  );
}

/** The worked path, question by question, and where it leads. */
function Weg({ moment: { weg, uitkomst, voor, tegen, ontbreekt } }: Pick<Props, 'moment'>) {
  return (
    <div data-dia>
      {weg.length > 0 && (
        <ol class="weg">
          {weg.map(({ vraag, antwoord, feiten }) => (
            <li key={vraag} data-stap>
              {`${vraag}: `}
              <b>{antwoord}</b> <small>{`(${feiten})`}</small>
            </li>
          ))}
        </ol>
      )}
      {uitkomst && (
        <div data-stap>
          <p>
            <b>{uitkomst.kort}.</b> {uitkomst.conclusie}
          </p>
          <p class="klein">{uitkomst.zekerheid}</p>
          <Bronnen bronnen={uitkomst.bronnen} />
        </div>
      )}
      <p data-stap>
        {[`Pleit ervoor: ${voor}.`, `Pleit ertegen: ${tegen}.`, ontbreekt.length > 0 ? `Dit ontbreekt: ${ontbreekt.join(' ')}` : ''].join(' ')}
      </p>
    </div>
  );
}

/** Why each choice holds or does not hold here; what to ask who chose it is for the facilitator. */
function Redenen({ moment: { opties, lijst, dag }, kop }: { readonly moment: Bladmoment; readonly kop: 3 | 4 }) {
  const stand = (goed: boolean) => (lijst ? (goed ? ': open' : ': gedaan') : goed ? ' (de uitwerking)' : '');
  return (
    <div data-dia>
      <Kop niveau={kop}>{lijst ? 'Wat er open is' : 'Waarom wel, waarom niet'}</Kop>
      <ul class="opties">
        {opties.map(({ tekst, goed, waarom, hierna, anders }) => (
          <li key={`${dag} ${tekst}`} data-stap>
            <p>
              <b>{tekst}</b>
              {stand(goed)}
            </p>
            {waarom && <p>{waarom}</p>}
            {hierna && <p class="klein geen-beamer">{`Vraag hierna: ${hierna}`}</p>}
            {anders && <p class="klein geen-beamer">{anders}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Paar({ paar, kop }: { readonly paar: NonNullable<Bladmoment['paar']>; readonly kop: 3 | 4 }) {
  return (
    <div data-dia>
      <Kop niveau={kop}>Eén feit anders</Kop>
      <p data-stap>{`Feit ${paar.feit} is nu: ${paar.tekst}`}</p>
      <p data-stap>
        <b>{`${paar.uitkomst}.`}</b> {paar.waarom}
      </p>
    </div>
  );
}

/** Who knew what, after a round with role sheets. */
function Onthulling({ moment: { onthulling }, kop }: { readonly moment: Bladmoment; readonly kop: 3 | 4 }) {
  if (onthulling.length === 0) return null;
  return (
    <details class="uitwerking" data-onthulling>
      <summary>
        <Kop niveau={kop}>Onthulling: wie wist wat</Kop>
      </summary>
      {onthulling.map(({ wie, feiten }) => (
        <div key={wie} data-dia>
          <p>
            <b>{wie}</b>
          </p>
          {feiten.length > 0 ? <Bladfeiten feiten={feiten} /> : <p data-stap>Geen enkel feit.</p>}
        </div>
      ))}
    </details>
  );
}

/** For the facilitator: what to listen for, what to ask next, a line for how it goes in one's own team. Never on the beamer. */
function Aantekening({ moment: { denkfout, hierna }, bijOns }: { readonly moment: Bladmoment; readonly bijOns: string }) {
  return (
    <div class="aantekening geen-beamer">
      <p>
        <b>Een redenering die hier vastloopt:</b> {denkfout}
      </p>
      <p>
        <b>Vraag hierna:</b> {hierna}
      </p>
      <p class="bijons">
        {`${bijOns}: `}
        <span class="invullijn" />
      </p>
    </div>
  );
}

/** Facts and choices: one slide, so that who chooses has the facts in sight. */
function Opgave({ moment: { dag, feiten, vraag, opties, lijst } }: Pick<Props, 'moment'>) {
  return (
    <div data-dia>
      <Bladfeiten feiten={feiten} />
      <div data-stap>
        <p class="moment__vraag">{vraag}</p>
        <p>{lijst ? 'Wat is volgens u nog open? Kies alles wat u denkt.' : 'Wat denkt u? Kies er een.'}</p>
        <ul class="bladkeuzes">
          {opties.map(({ tekst }) => (
            <li key={`${dag} ${tekst}`}>{tekst}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A moment on a sheet: facts and choices, and for the facilitator the worked path behind a fold. */
export function Begeleidingsmoment({ moment, nummer, niveau, bijOns }: Props) {
  const kop = niveau === 2 ? 3 : 4;
  const { titel, stoel, dag } = moment;
  return (
    <section class="moment" data-moment={nummer}>
      <p class="moment__boven">{`Moment ${nummer}, op de stoel van ${stoelInZin(stoel)}, ${dag}`}</p>
      <Kop niveau={niveau}>{titel}</Kop>
      <Opgave moment={moment} />
      {bijOns !== undefined && (
        <>
          <p class="geen-druk geen-beamer">
            <button type="button" class="knop" data-beamer-start hidden>
              {`Moment ${nummer} op de beamer`}
            </button>
          </p>
          <Aantekening moment={moment} bijOns={bijOns} />
          <details class="uitwerking" data-uitwerking>
            <summary>
              <Kop niveau={kop}>{`Uitwerking van moment ${nummer}`}</Kop>
            </summary>
            <Weg moment={moment} />
            <Redenen moment={moment} kop={kop} />
            {moment.paar && <Paar paar={moment.paar} kop={kop} />}
          </details>
          <Onthulling moment={moment} kop={kop} />
        </>
      )}
    </section>
  );
}
