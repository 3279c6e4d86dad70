/**
 * Copying a part of the text gives the source and nothing between its sentences: what this site added is left out. Who selects within an addition
 * gets that. No line is set on the clipboard here: the browser copies as always, past what may not be selected at that moment.
 */
import { alle } from '../../../pagina/element';

const TOEVOEGING = '[data-sectie] :is([data-annotatie], [data-kort], [data-verwijzing])';

/** Watches copying from now on. */
export function kopieerAlleenBron(): void {
  addEventListener('copy', () => {
    const keuze = getSelection();
    const binnen = keuze?.rangeCount ? keuze.getRangeAt(0).commonAncestorContainer : null;
    const tussen = alle(TOEVOEGING).filter((deel) => keuze?.containsNode(deel, true) && !deel.contains(binnen));
    const zet = (waarde: string) => {
      for (const { style } of tussen) style.webkitUserSelect = waarde;
    };
    zet('none');
    setTimeout(zet, 0, '');
  });
}
