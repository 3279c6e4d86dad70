interface Props {
  readonly citaat: string;
  /** Link to the exact place. */
  readonly pad: string;
  /** '6.1.1', 'B3'. */
  readonly plaats: string;
}

/** A quote of the source with a link to where it stands. */
export function Citaat({ citaat, pad, plaats }: Props) {
  return (
    <blockquote class="bron">
      {`“${citaat}” `}
      <cite>
        <a href={pad}>{plaats}</a>
      </cite>
    </blockquote>
  );
}
