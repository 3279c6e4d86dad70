import type { Bronlink } from '../../bron/links';

/** A quote of the source with a link to where it stands. */
export function Citaat({ citaat, pad, plaats }: Bronlink) {
  return (
    <blockquote class="bron">
      {`“${citaat}” `}
      <cite>
        <a href={pad}>{plaats}</a>
      </cite>
    </blockquote>
  );
}
