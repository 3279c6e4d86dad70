/**
 * Copying a part of the text gives the source and nothing between its sentences: what this site added is left out. Who selects within an addition
 * gets that. No line is set on the clipboard here: the browser copies as always, past what may not be selected at that moment, and in the
 * colours of paper: those of the dark would come along, as light letters or black boxes in a letter or a file.
 */
import { alle } from '../../../pagina/element';

const TOEVOEGING = '[data-sectie] :is([data-annotatie], [data-kort], [data-verwijzing])';

/** Watches copying from now on. */
export function kopieerAlleenBron(): void {
  addEventListener('copy', () => {
    const keuze = getSelection();
    const inKeuze = (deel: Element) => keuze?.containsNode(deel, true) === true;
    const binnen = keuze?.rangeCount ? keuze.getRangeAt(0).commonAncestorContainer : null;
    const tussen = alle(TOEVOEGING).filter((deel) => inKeuze(deel) && !deel.contains(binnen));
    const { style: bladzijde } = document.documentElement;
    const zet = (keuzevrij: string, kleuren: string) => {
      for (const { style } of tussen) style.webkitUserSelect = keuzevrij;
      bladzijde.colorScheme = kleuren;
    };
    zet('none', 'light');
    // What is folded keeps the colours it had until someone asks for them.
    for (const vouw of alle('details:not([open])').filter(inKeuze)) for (const deel of alle('*', vouw)) void getComputedStyle(deel).color;
    setTimeout(zet, 0, '', '');
  });
}
