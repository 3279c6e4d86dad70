/** The clipboard. Nothing else of this site writes to it. */

/** What is said where the browser refuses: the caller has put the text on screen and selected it. */
export const KOPIEER_ZELF = 'Kopiëren lukte niet. De tekst is al geselecteerd. Kopieer hem zelf.';

/** The older way, for plain http: there `navigator.clipboard` does not exist. Copies from a field that is only there for it. */
function kopieerVanVeld(tekst: string): boolean {
  const { activeElement } = document;
  const veld = Object.assign(document.createElement('textarea'), { value: tekst, readOnly: true, className: 'alleen-voorlezen' });
  document.body.append(veld);
  veld.focus({ preventScroll: true });
  veld.select();
  const gelukt = document.execCommand('copy');
  veld.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return gelukt;
}

/**
 * Copies text; to be called from a click.
 * @returns false where the browser allows neither way (a policy, a frame without permission): then show the text, selected, and say KOPIEER_ZELF
 */
export async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return kopieerVanVeld(tekst);
  }
}
