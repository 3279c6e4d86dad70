import { Fragment } from 'preact';
import { geefWoorden, type Tijdlijngegevens } from '../../casusverloop/gegevens';
import { TAKEN } from '../../casusverloop/stand';
import type { Lopend } from '../../casusverloop/termijnen';
import type { Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { isOpen, ZEKERHEID_KORT } from '../../casusverloop/woorden';
import { schrijfDag } from '../../termijnen/dagen';
import { Kop } from '../basis/Basis';
import { Datums, Tijd } from '../termijnen/Datums';
import { Veilig } from '../wegwijzer/Handelingen';
import { Plaatsen } from './Plaatsen';
import { Stand } from './Stand';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punt: Tijdlijnpunt;
}

function Looptermijn({ gegevens, lopend: { soort, gebeurtenis, rij } }: Omit<Props, 'punt'> & { readonly lopend: Lopend }) {
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
      <Veilig pad={veilig} />
      {waarschuwing && <p class="termijn__letop">{waarschuwing}</p>}
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

/** The four states after the event; the words behind them in details, so that the line of points stays readable. */
function Standen({ gegevens, punt }: Props) {
  const standen = TAKEN.map((taak) => {
    const { titel, standen: teksten } = gegevens.taken[taak];
    return { taak, titel, stand: geefWoorden(teksten, punt.stand[taak]) };
  });
  return (
    <>
      <dl class="tijdlijn__stand">
        {standen.map(({ taak, titel, stand: { kort, zekerheid } }) => (
          <div key={taak} class={isOpen(zekerheid) ? 'open' : undefined} data-taak={taak} data-cel={punt.stand[taak]}>
            <dt>{titel}</dt>
            <dd>
              <b>{kort}</b> <small>{ZEKERHEID_KORT[zekerheid]}</small>
              {punt.nieuw.includes(taak) && <span class="nieuw"> nieuw</span>}
            </dd>
          </div>
        ))}
      </dl>
      <details class="grond">
        <summary>Waar dit op rust en wat niet duidelijk is</summary>
        {standen.map(({ taak, titel, stand }) => (
          <Fragment key={taak}>
            <p class="grond__taak">{titel}</p>
            <Stand stand={stand} />
          </Fragment>
        ))}
      </details>
    </>
  );
}

/** One point of the timeline as a card; `laatste` for the state as it is now. */
export function Kaart({ gegevens, punt, laatste, verwijder }: Props & { readonly laatste: boolean; readonly verwijder: () => void }) {
  const { gebeurtenis, dag } = punt.ingevoerd;
  const { naam, verandert, past } = gegevens.gebeurtenissen[gebeurtenis];
  const gevolg = (
    <>
      {laatste && <p class="tijdlijn__nu">Stand na de laatste gebeurtenis</p>}
      <p>{verandert}</p>
      <Standen gegevens={gegevens} punt={punt} />
      <Looptermijnen gegevens={gegevens} punt={punt} />
    </>
  );
  const weigering = (
    <p class="punt" data-weigering="">
      <b>Past niet op deze plaats.</b>
      {` De stand is: ${geefWoorden(gegevens.fasen, punt.stand.fase).toLowerCase()}. ${past} Deze gebeurtenis telt niet mee.`}
    </p>
  );
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
      {punt.past ? gevolg : weigering}
    </li>
  );
}
