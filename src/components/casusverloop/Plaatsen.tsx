import { Fragment } from 'preact';
import type { Plaatslink } from '../../casusverloop/gegevens';

/** Places in the agreements and unclear points as short links, for in a table. */
export function Plaatsen({ links }: { readonly links: readonly Plaatslink[] }) {
  return (
    <span class="plaatsen">
      {links.map(({ naam, pad, label }) => (
        <Fragment key={pad}>
          {' '}
          <a href={pad} aria-label={label}>
            {naam}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
