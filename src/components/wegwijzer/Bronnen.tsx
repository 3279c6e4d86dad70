import type { Norm } from '../../bron/schema-bron';
import { Etiket } from '../basis/Basis';
import type { Citaat } from '../../wegwijzer/gegevens';
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
      {bronnen.map(({ citaat, pad, plaats, norm }) => (
        <blockquote class="bron citaat" key={pad}>
          {`“${citaat}” `}
          <span class="citaat__plaats">
            <a href={pad}>{plaats}</a> {norm && norm !== genoemd && <Etiket>{NORM[norm]}</Etiket>}
          </span>
        </blockquote>
      ))}
    </>
  );
}
