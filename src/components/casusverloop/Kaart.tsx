import { Fragment } from 'preact';
import { geefWoorden, type Tijdlijngegevens } from '../../casusverloop/gegevens';
import { TAKEN, type Taak } from '../../casusverloop/stand';
import type { Lopend } from '../../casusverloop/termijnen';
import type { Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { isOpen, ZEKERHEID_KORT } from '../../casusverloop/woorden';
import { schrijfDag } from '../../termijnen/dagen';
import { Kop } from '../basis/Basis';
import { Datums, Tijd } from '../termijnen/Datums';
import { VeiligContact } from '../termijnen/Gronden';
import { Plaatsen } from './Plaatsen';
import { Stand } from './Stand';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punt: Tijdlijnpunt;
}

/** The state of a task after this point. */
const standVan = ({ taken }: Tijdlijngegevens, { stand }: Tijdlijnpunt, taak: Taak) => geefWoorden(taken[taak].standen, stand[taak]);

function Standrij({ gegevens, punt, taak }: Props & { readonly taak: Taak }) {
  const { kort, zekerheid } = standVan(gegevens, punt, taak);
  return (
    <div class={isOpen(zekerheid) ? 'open' : undefined} data-taak={taak} data-cel={punt.stand[taak]}>
      <dt>{gegevens.taken[taak].titel}</dt>
      <dd>
        <b>{kort}</b> <small>{ZEKERHEID_KORT[zekerheid]}</small>
        {punt.nieuw.includes(taak) && <span class="nieuw"> nieuw</span>}
      </dd>
    </div>
  );
}

/** The words behind the four states; details, so that the line of points stays readable. */
function Grond({ gegevens, punt }: Props) {
  return (
    <details class="grond">
      <summary>Waar dit op rust en wat niet duidelijk is</summary>
      {TAKEN.map((taak) => (
        <Fragment key={taak}>
          <p class="grond__taak">{gegevens.taken[taak].titel}</p>
          <Stand stand={standVan(gegevens, punt, taak)} />
        </Fragment>
      ))}
    </details>
  );
}

function Looptermijn({ gegevens, lopend: { soort, gebeurtenis, rij } }: { readonly gegevens: Tijdlijngegevens; readonly lopend: Lopend }) {
  const { titel, periode, plaatsen, uitleg, veilig, waarschuwing, bevestiging = '' } = geefWoorden(gegevens.termijnen, rij.nr);
  const om = { beginpunt: geefWoorden(gegevens.beginpunten, soort), bevestiging, tweeDatums: false };
  return (
    <div class="looptermijn" data-looptermijn={rij.nr}>
      <p>
        <b>{titel}</b>
      </p>
      <p>
        {periode}
        <Plaatsen links={plaatsen} />
      </p>
      <p>{uitleg}</p>
      <VeiligContact veilig={veilig} />
      {waarschuwing && <p class="let-op">{waarschuwing}</p>}
      {rij.uitkomsten.length > 0 && <p class="vanaf">{`Geteld vanaf: ${gegevens.gebeurtenissen[gebeurtenis].naam}.`}</p>}
      <Datums rij={rij} om={om} />
    </div>
  );
}

function Looptermijnen({ gegevens, punt: { termijnen } }: Props) {
  if (termijnen.length === 0) return <p class="vanaf">Er loopt geen termijn uit de tekst.</p>;
  return (
    <details class="looptermijnen">
      <summary>{termijnen.length === 1 ? 'Eén termijn of periode die nu speelt' : `${termijnen.length} termijnen of periodes die nu spelen`}</summary>
      {termijnen.map((lopend) => (
        <Looptermijn key={`${lopend.soort} ${lopend.rij.nr}`} gegevens={gegevens} lopend={lopend} />
      ))}
    </details>
  );
}

function Weigering({ gegevens, punt: { ingevoerd, stand } }: Props) {
  const fase = geefWoorden(gegevens.fasen, stand.fase).toLowerCase();
  return (
    <p class="punt" data-weigering="">
      <b>Past niet op deze plaats.</b>
      {` De stand is: ${fase}. ${gegevens.gebeurtenissen[ingevoerd.gebeurtenis].past} Deze gebeurtenis telt niet mee.`}
    </p>
  );
}

function Gevolg({ gegevens, punt, laatste }: Props & { readonly laatste: boolean }) {
  return (
    <>
      {laatste && <p class="tijdlijn__nu">Stand na de laatste gebeurtenis</p>}
      <p>{gegevens.gebeurtenissen[punt.ingevoerd.gebeurtenis].verandert}</p>
      <dl class="tijdlijn__stand">
        {TAKEN.map((taak) => (
          <Standrij key={taak} gegevens={gegevens} punt={punt} taak={taak} />
        ))}
      </dl>
      <Grond gegevens={gegevens} punt={punt} />
      <Looptermijnen gegevens={gegevens} punt={punt} />
    </>
  );
}

/** One point of the timeline as a card; `laatste` for the state as it is now. */
export function Kaart({ gegevens, punt, laatste, verwijder }: Props & { readonly laatste: boolean; readonly verwijder: () => void }) {
  const { gebeurtenis, dag } = punt.ingevoerd;
  const { naam } = gegevens.gebeurtenissen[gebeurtenis];
  return (
    <li class="tijdlijn__punt" data-punt={gebeurtenis} data-past-niet={punt.past ? undefined : ''}>
      <div class="tijdlijn__kop">
        <Kop niveau={3}>
          <Tijd dag={dag} />
          {` ${naam}`}
        </Kop>
        <button type="button" class="knop" aria-label={`Verwijder: ${naam}, ${schrijfDag(dag)}`} data-verwijder="" onClick={verwijder}>
          Verwijder
        </button>
      </div>
      {punt.past ? <Gevolg gegevens={gegevens} punt={punt} laatste={laatste} /> : <Weigering gegevens={gegevens} punt={punt} />}
    </li>
  );
}
