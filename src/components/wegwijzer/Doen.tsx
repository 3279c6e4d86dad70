import { Etiket, Kop } from '../basis/Basis';
import type { Gegevens, HandelingTekst, UitkomstTekst } from '../../wegwijzer/gegevens';
import { handelingenVan, LATER, nietsNu, opMoment, overkant, WANNEERNAAM, type Wanneer } from '../../wegwijzer/doen';
import { STOELEN, STOELNAAM, type Stoel } from '../../site/stoelen';
import { Gevaar } from './Gevaar';
import { Handelingen } from './Handelingen';
import { Vouw } from './Vouw';

interface Props {
  readonly gegevens: Gegevens;
  readonly uitkomst: UitkomstTekst;
}

/** The choice of a chair; on paper its name. */
function Stoelkeuze({ stoel, neem }: { readonly stoel: Stoel; readonly neem: (stoel: Stoel) => void }) {
  return (
    <div class="stoelkeuze" role="radiogroup" aria-label="Voor wie" data-stoel={stoel}>
      {STOELEN.map((een) => (
        <label key={een}>
          <input type="radio" name="stoel" value={een} checked={een === stoel} onChange={() => neem(een)} />
          <span>{STOELNAAM[een]}</span>
        </label>
      ))}
    </div>
  );
}

interface NuProps extends Props {
  /** True when an answer may mean direct danger: whom to call then comes first. */
  readonly gevaar: boolean;
  readonly neem: (stoel: Stoel) => void;
}

/** What the reader's own chair does now; when that is nothing, a line of this site that says to keep looking. */
export function DoeNu({ gegevens, uitkomst, gevaar, neem }: NuProps) {
  const { stoel } = gegevens;
  const nu = opMoment(handelingenVan(uitkomst, stoel), 'nu');
  return (
    <section class="doe-nu" data-doe-nu aria-labelledby="doe-nu-kop">
      <div class="doe-nu__kop">
        <Kop niveau={3} id="doe-nu-kop">
          {WANNEERNAAM.nu}
        </Kop>
        <Stoelkeuze stoel={stoel} neem={neem} />
      </div>
      {gevaar && <Gevaar gevaar={gegevens.gevaar} />}
      <div key={stoel}>
        {nu.length > 0 ? (
          <Handelingen lijst={nu} vouw />
        ) : (
          <p>
            {nietsNu(stoel)} <Etiket>toevoeging van deze site</Etiket>
          </p>
        )}
      </div>
    </section>
  );
}

interface MomentProps {
  readonly lijst: readonly HandelingTekst[];
  readonly moment: Wanneer;
  readonly niveau: 3 | 4;
  readonly kop?: string;
}

/** What is for one moment, under its heading; nothing when there is nothing. */
function Moment({ lijst, moment, niveau, kop = WANNEERNAAM[moment] }: MomentProps) {
  const deel = opMoment(lijst, moment);
  if (deel.length === 0) return null;
  return (
    <section data-doe={moment}>
      <Kop niveau={niveau}>{kop}</Kop>
      <Handelingen lijst={deel} vouw />
    </section>
  );
}

/** What the reader's own chair does later, and all the time. */
export function DoeLater({ gegevens: { stoel }, uitkomst }: Props) {
  return (
    <div class="doe-later" key={stoel}>
      {LATER.map((moment) => (
        <Moment key={moment} lijst={handelingenVan(uitkomst, stoel)} moment={moment} niveau={3} />
      ))}
    </div>
  );
}

/** What the other chair does, with when. */
export function Overkant({ gegevens, uitkomst }: Props) {
  const stoel = overkant(gegevens.stoel);
  const lijst = handelingenVan(uitkomst, stoel);
  return (
    <Vouw key={stoel} kop={`Wat ${stoel === 'veilig-thuis' ? 'Veilig Thuis' : 'het lokale team'} doet`} aantal={lijst.length}>
      <Moment lijst={lijst} moment="nu" niveau={4} kop="Nu" />
      {LATER.map((moment) => (
        <Moment key={moment} lijst={lijst} moment={moment} niveau={4} />
      ))}
    </Vouw>
  );
}
