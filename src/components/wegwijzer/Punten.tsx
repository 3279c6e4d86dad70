import type { Punt } from './gegevens';

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
