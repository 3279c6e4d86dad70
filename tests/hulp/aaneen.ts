/** Words of two parts that touch on the screen or on paper: a space between them is missing. Runs in the page, so it stands on its own. */
export function woordenAaneen(): string[] {
  const gevonden: string[] = [];
  // What is brought in by its maker as one word: overdrachtspartij(en) in the text itself. Notes are raised numbers.
  const ZONDER = 'svg, script, style, noscript, option, sup, [data-bron]';
  const telt = (deel: Node) => {
    const om = deel.parentElement;
    return /\S/u.test(deel.textContent ?? '') && om?.checkVisibility() === true && om.closest(ZONDER) === null;
  };
  // Without a filter of its own: that is a call back, which a page without script refuses.
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const teksten: Node[] = [];
  while (loper.nextNode()) if (telt(loper.currentNode)) teksten.push(loper.currentNode);
  const bereik = document.createRange();
  const vakVan = (deel: Node, plaats: number) => {
    bereik.setStart(deel, plaats);
    bereik.setEnd(deel, plaats + 1);
    return bereik.getBoundingClientRect();
  };
  for (const [plaats, deel] of teksten.entries()) {
    const vorige = teksten[plaats - 1];
    if (!vorige) continue;
    const [voor, na] = [vorige.textContent ?? '', deel.textContent ?? ''];
    if (!/[\p{L}\p{N}.,;:)!?’”]$/u.test(voor) || !/^[\p{L}\p{N}(‘“]/u.test(na)) continue;
    const [eerste, tweede] = [vakVan(vorige, voor.length - 1), vakVan(deel, 0)];
    const raakt = Math.abs(eerste.right - tweede.left) < 1.2 && eerste.top < tweede.bottom - 2 && tweede.top < eerste.bottom - 2;
    if (raakt) gevonden.push(`${voor.slice(-30)}|${na.slice(0, 30)}`);
  }
  return gevonden;
}
