import { Etiket } from '../basis/Basis';
import type { Gegevens, Punt } from '../../wegwijzer/gegevens';
import { puntenVan } from '../../wegwijzer/teksten';

/** A point, or only the link to where the page itself says what this site keeps to. */
export type PuntOfLink = Omit<Punt, 'standaard' | 'ernst'> & Partial<Punt>;

/** Points by number, as links to the list of them on the same page. */
export const linksNaarPunten = (gegevens: Gegevens, nummers: readonly string[]): PuntOfLink[] =>
  puntenVan(gegevens, nummers).map(({ nr, kop }) => ({ nr, kop, pad: `#${nr}` }));

interface Props {
  readonly punten: readonly PuntOfLink[];
  /** True for the list that links on this page lead to. */
  readonly doel?: boolean;
}

/** Unclear points with what this site keeps to; each links to the point in full. */
export function Punten({ punten, doel = false }: Props) {
  return (
    <ul class="punten">
      {punten.map(({ nr, kop, ernst, standaard, pad }) => (
        <li key={nr} id={doel ? nr : undefined}>
          <a href={pad}>{`Punt ${nr}: ${kop}`}</a> {ernst === 'veiligheid' && <Etiket>veiligheid</Etiket>} {standaard && <p>{standaard}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The points of one question under the fixed words; nothing when there are none. */
export function NietEenduidig({ punten }: Pick<Props, 'punten'>) {
  if (punten.length === 0) return null;
  return (
    <div class="punt">
      <p>
        <b>Hier is de tekst niet eenduidig</b>
      </p>
      <Punten punten={punten} />
    </div>
  );
}
