import type { Norm } from '../../bron/schema-bron';
import type { Citaat } from '../../wegwijzer/gegevens';
import { Etiketten } from './Etiketten';
import { NORM } from '../../wegwijzer/teksten';

interface Props {
  readonly bronnen: readonly Citaat[];
  /** Norm strength that stands beside the quotes already. */
  readonly genoemd?: Norm | undefined;
}

/** Words of the source, each with a link to where they stand and the strength of the norm. */
export function Bronnen({ bronnen, genoemd }: Props) {
  return (
    <>
      {bronnen.map(({ citaat, pad, plaats, norm, bij }) => (
        <blockquote class="bron citaat" key={pad}>
          {`“${citaat}” `}
          <span class="citaat__plaats">
            <a href={pad}>{plaats}</a>
            <Etiketten etiketten={norm && norm !== genoemd ? [NORM[norm]] : []} bij={bij} />
          </span>
        </blockquote>
      ))}
    </>
  );
}
