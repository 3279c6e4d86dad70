import type { Plaatslink, Standgegevens, Tijdlijngegevens } from '../../casusverloop/gegevens';
import { TAKEN } from '../../casusverloop/stand';
import { standVanTaak, weigering } from '../../casusverloop/tijdlijnwoorden';
import type { Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { isOpen, ZEKERHEID_KORT } from '../../casusverloop/woorden';
import { schrijfDag } from '../../termijnen/dagen';
import { Kop } from '../basis/Basis';
import { Tijd } from '../termijnen/Datums';
import { Plaatsen } from './Plaatsen';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punt: Tijdlijnpunt;
}

/** Where a state stands in the agreements and which points are not clear about it, each once. */
function plaatsenVan({ bronnen, punten }: Standgegevens): Plaatslink[] {
  const plaatsen = new Map(bronnen.map(({ plaats, pad }) => [plaats, pad]));
  return [
    ...[...plaatsen].map(([naam, pad]) => ({ naam, pad, label: `Afspraken ${naam}` })),
    ...punten.map(({ nr, pad }) => ({ naam: nr, pad, label: `Punt ${nr}` })),
  ];
}

/** The four tasks after an event: who has them, how firmly the text says so, and where what is new stands. */
export function Takenstand({ gegevens, punt: { stand, nieuw } }: Props) {
  return (
    <dl class="tijdlijn__stand">
      {TAKEN.map((taak) => {
        const woorden = standVanTaak(gegevens, stand, taak);
        const { kort, zekerheid } = woorden;
        return (
          <div key={taak} class={isOpen(zekerheid) ? 'open' : undefined} data-taak={taak} data-cel={stand[taak]}>
            <dt>{gegevens.taken[taak].titel}</dt>
            <dd>
              <b>{kort}</b> <small>{ZEKERHEID_KORT[zekerheid]}</small>
              {nieuw.includes(taak) && (
                <small>
                  <span class="nieuw"> nieuw</span>
                  <Plaatsen links={plaatsenVan(woorden)} />
                </small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Kaartprops extends Props {
  readonly nummer: number;
  /** True while its event and day stand in the form. */
  readonly open: boolean;
  readonly wijzig: () => void;
  readonly verwijder: () => void;
}

/** One event of the timeline with what it changes; one that does not fit says why and when it would. */
export function Kaart({ gegevens, punt, nummer, open, wijzig, verwijder }: Kaartprops) {
  const { gebeurtenis, dag } = punt.ingevoerd;
  const { naam, verandert } = gegevens.gebeurtenissen[gebeurtenis];
  const welke = `${naam}, ${schrijfDag(dag)}`;
  return (
    <li class="tijdlijn__punt" data-punt={gebeurtenis} data-past-niet={punt.past ? undefined : ''} aria-current={open ? 'true' : undefined}>
      <div class="tijdlijn__wat">
        <Kop niveau={3}>
          <span class="tijdlijn__nummer">{`${nummer}. `}</span>
          <Tijd dag={dag} />
          {` ${naam}`}
        </Kop>
        {punt.past ? (
          <p>{verandert}</p>
        ) : (
          <p class="punt" data-weigering="">
            <b>Past niet op deze plaats.</b> {weigering(gegevens, punt)}
          </p>
        )}
      </div>
      {punt.past && <Takenstand gegevens={gegevens} punt={punt} />}
      <p class="rij geen-druk">
        <button type="button" class="knop knop--klein" aria-label={`Wijzig: ${welke}`} data-wijzig="" onClick={wijzig}>
          Wijzig
        </button>
        <button type="button" class="knop knop--klein" aria-label={`Verwijder: ${welke}`} data-verwijder="" onClick={verwijder}>
          Verwijder
        </button>
      </p>
    </li>
  );
}
