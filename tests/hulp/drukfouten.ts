/** What in a stylesheet some browser does not do on paper, found with a CSS parser. */
import postcss, { list, type AtRule, type Node } from 'postcss';

const isRegel = (knoop: Node | undefined): boolean => knoop?.type === 'rule';
const isAt = (knoop: Node | undefined): knoop is AtRule => knoop?.type === 'atrule';

function* omhullend(knoop: Node): Generator<Node> {
  for (let om: Node | undefined = knoop.parent; om; om = om.parent) yield om;
}

const VOOR_SCHERM = /^(?:only\s+)?screen\b/iu;
/** Asks for the size of the window, or of a box in it. */
const MAAT = /(?:width|height|aspect-ratio|inline-size|block-size|orientation)/iu;

/** Whether nothing of this comes on paper: it stands in `@media screen`. */
const alleenScherm = (knoop: Node): boolean =>
  [...omhullend(knoop)].some((om) => isAt(om) && om.name === 'media' && list.comma(om.params).every((vraag) => VOOR_SCHERM.test(vraag)));

/** What may follow the address in an @import: a layer and media queries. */
const zonderAdres = (woorden: string) =>
  woorden.replace(/^\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')/u, '').replace(/\b(?:layer|supports)\([^)]*\)|\blayer\b/gu, '');

function vraagtMaat({ name, params }: AtRule): boolean {
  if (name === 'container') return MAAT.test(params);
  if (name !== 'media' && name !== 'import') return false;
  const vragen = name === 'import' ? zonderAdres(params) : params;
  return list.comma(vragen).some((vraag) => MAAT.test(vraag) && !VOOR_SCHERM.test(vraag.trim()));
}

/**
 * Rules that WebKit leaves out on paper, or measures by the window the page was printed from.
 * @param waar file that is named in the message @returns one sentence for each, in Dutch @throws when the text is no CSS
 */
export function zoekDrukfouten(css: string, waar: string): string[] {
  const fouten: string[] = [];
  postcss.parse(css, { from: waar }).walk((knoop) => {
    if (alleenScherm(knoop)) return;
    const meld = (wat: string, doe: string) => fouten.push(`${waar}:${String(knoop.source?.start?.line)}: ${wat} ${doe}`);
    const genest = (isRegel(knoop) || isAt(knoop)) && [...omhullend(knoop)].some(isRegel);
    if (genest)
      meld(
        `‘${isAt(knoop) ? `@${knoop.name} ${knoop.params}` : String(knoop).split('{')[0]?.trim()}’ staat in een andere regel.`,
        'Schrijf de kiezer voluit: WebKit laat een geneste regel op papier weg.',
      );
    if (isAt(knoop) && vraagtMaat(knoop))
      meld(`‘@${knoop.name} ${knoop.params}’ geldt ook op papier.`, 'Zet er ‘screen’ bij: WebKit meet op papier het venster.');
  });
  return fouten;
}
