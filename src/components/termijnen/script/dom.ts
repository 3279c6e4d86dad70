/** Makes elements; text goes in as text, so nothing that was typed or stood in a link can become markup. */
type Kind = Node | string | undefined | false;

/** An element with attributes (true sets an empty one, undefined and false leave it out) and children. */
export function el<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  kenmerken: Readonly<Record<string, string | boolean | undefined>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) {
    if (waarde !== undefined && waarde !== false) element.setAttribute(kenmerk, waarde === true ? '' : waarde);
  }
  element.append(...kinderen.filter((kind): kind is Node | string => kind !== undefined && kind !== false));
  return element;
}

/** A heading as src/components/basis/Kop.astro makes it. */
export function kop(niveau: 2 | 3 | 4, tekst: string, kenmerken: Readonly<Record<string, string>> = {}): HTMLHeadingElement {
  return el(`h${niveau}`, { class: `nl-heading nl-heading--level-${niveau}`, ...kenmerken }, tekst);
}

/** A button; `hoofd` for the one that is meant most. */
export function knop(tekst: string, doe: () => void, kenmerken: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const element = el('button', { type: 'button', class: 'knop', ...kenmerken }, tekst);
  element.addEventListener('click', doe);
  return element;
}
