import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Termijnbegin } from '../../termijnen/bereken';
import { schrijfLink } from '../../termijnen/deellink';

/** Makes the link only when asked for (contract §2): dates of a case do not get into the address by themselves. */
export function Deellink({ gebeurtenis }: { readonly gebeurtenis: Termijnbegin }) {
  // An object of its own for each time, so that the field takes the focus again.
  const [link, zetLink] = useState<{ readonly adres: string }>();
  const veld = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => veld.current?.focus(), [link]);
  const maak = () => {
    history.replaceState(history.state, '', schrijfLink(gebeurtenis));
    zetLink({ adres: location.href });
  };
  return (
    <div>
      <button type="button" class="knop" data-maak-link="" onClick={maak}>
        Maak een link
      </button>
      <div class="deellink">
        {link && (
          <label>
            {'Link met de soort gebeurtenis en de datum. Kopieer hem. Er staan geen gegevens over personen in. '}
            <input ref={veld} type="text" readOnly value={link.adres} data-link="" onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>
        )}
      </div>
    </div>
  );
}
