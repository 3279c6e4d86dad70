import { plaatsVanWoord, type Termplaats } from './annotaties';

/**
 * Links terms inside the HTML of one sentence to their explanation at the foot of the page. Only text between tags is touched.
 * A plain link works with mouse, touch, keyboard and screen reader and without script; the script turns it into a note on the spot.
 */
export function verbindTermen(html: string, termen: readonly Termplaats[]): string {
  const stukken = html.split(/(<[^>]+>)/u);
  for (const { vorm, begrip } of termen) {
    const index = stukken.findIndex((stuk) => !stuk.startsWith('<') && plaatsVanWoord(stuk, vorm) >= 0);
    const stuk = stukken[index];
    if (stuk === undefined) continue;
    const vanaf = plaatsVanWoord(stuk, vorm);
    const link = `<a class="b" role="doc-glossref" href="#b-${begrip}">${vorm}</a>`;
    stukken.splice(index, 1, stuk.slice(0, vanaf), link, stuk.slice(vanaf + vorm.length));
  }
  return stukken.join('');
}
