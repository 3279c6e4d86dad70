import type { Antwoorden } from '../../machines/route';
import type { Hierplek } from '../../wegwijzer/gegevens';
import { geldt } from '../../wegwijzer/voorwaarden';

interface Props {
  readonly hier: readonly Hierplek[] | undefined;
  readonly antwoorden: Antwoorden;
}

/** Where this outcome stands in the lifecycle, as a small line and in words; nothing where the answers do not fix the place. */
export function HierBentU({ hier, antwoorden }: Props) {
  const plek = hier?.find(({ bij }) => geldt(bij, antwoorden));
  if (!plek) return null;
  return (
    <figure class="hier" data-hier key={plek.naam}>
      <svg viewBox="0 0 320 76" aria-hidden="true">
        {plek.tekening.map(([Soort, kenmerken]) => (
          <Soort {...kenmerken} />
        ))}
      </svg>
      <figcaption>
        U bent hier: <a href={plek.pad}>{plek.naam}</a>
      </figcaption>
    </figure>
  );
}
