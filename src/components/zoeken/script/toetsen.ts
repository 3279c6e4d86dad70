/** Keyboard in the results: arrows move through the headings, Home and End jump, Escape closes (WCAG 2.1.1, 2.1.2). */

interface Onderdelen {
  readonly blok: HTMLElement;
  readonly veld: HTMLInputElement;
  readonly lijst: HTMLOListElement;
  readonly isOpen: () => boolean;
  readonly sluit: () => void;
}

const koppen = (lijst: HTMLOListElement) => [...lijst.querySelectorAll<HTMLElement>('[data-zoekkop]')];

/** Position of the result that has focus, -1 for the field itself. */
function plaatsVanFocus(lijst: HTMLOListElement): number {
  const regel = document.activeElement?.closest('li');
  return regel ? [...lijst.children].indexOf(regel) : -1;
}

function doelVanToets(toets: string, plaats: number, aantal: number): number | undefined {
  if (toets === 'ArrowDown') return Math.min(plaats + 1, aantal - 1);
  if (toets === 'ArrowUp' && plaats >= 0) return plaats - 1;
  if (toets === 'Home' && plaats >= 0) return 0;
  if (toets === 'End' && plaats >= 0) return aantal - 1;
  return undefined;
}

/** Binds the keys; Escape in an open panel closes it and returns to the field, without emptying the field. */
export function bindToetsen({ blok, veld, lijst, isOpen, sluit }: Onderdelen): void {
  blok.addEventListener('keydown', (toets) => {
    if (!isOpen() || toets.ctrlKey || toets.metaKey || toets.altKey) return;
    if (toets.key === 'Escape') {
      toets.preventDefault();
      // Focus first: the field opens its panel when it gets focus.
      veld.focus();
      sluit();
      return;
    }
    const links = koppen(lijst);
    const naar = links.length > 0 ? doelVanToets(toets.key, plaatsVanFocus(lijst), links.length) : undefined;
    if (naar === undefined) return;
    toets.preventDefault();
    (links[naar] ?? veld).focus();
  });
}
