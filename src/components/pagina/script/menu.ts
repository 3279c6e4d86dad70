import { zoek } from '../../../pagina/element';

/**
 * Closes the menu when it has brought the reader to another page: a browser that keeps a page whole shows it again as it was left, and who goes
 * back would see the menu instead of the text. The list of a search stays, for who tries the next result.
 */
export function sluitMenuBijWeggaan(): void {
  addEventListener('pagehide', () => zoek('#menu')?.togglePopover(false));
}
