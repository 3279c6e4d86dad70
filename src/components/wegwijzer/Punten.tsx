import type { Punt } from '../../wegwijzer/gegevens';

/** Unclear points with what this site keeps to; each links to the point in full. */
export function Punten({ punten }: { readonly punten: readonly Punt[] }) {
  return (
    <ul class="punten">
      {punten.map(({ nr, kop, standaard, pad }) => (
        <li key={nr}>
          <a href={pad}>{`Punt ${nr}: ${kop}`}</a> <p>{standaard}</p>
        </li>
      ))}
    </ul>
  );
}

/** The points of one question under the fixed words; nothing when there are none. */
export function NietEenduidig({ punten }: { readonly punten: readonly Punt[] }) {
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
