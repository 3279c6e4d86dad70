/**
 * What the text files leave out because they hold words only, given to the tree of a file when it is compiled: which sentences a
 * block holds, which pieces a sentence falls into, how a list is marked. So no component looks at finished HTML.
 */
import { defineHastPlugin, type HastNode } from 'satteri';
import { alleKnopen, kenmerkVan, naamVan } from './boom.ts';
import type { Normgroep } from './normgroep.ts';
import type { Noten } from './noten.ts';

type Kind = Extract<HastNode, { type: 'element' }>['children'][number];
type Component = Extract<Kind, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** How a page shows the text; every component of the text gets it. */
export interface Tekstvorm {
  /** True on the page with everything: bare text, unclear points as marks only, so that it stays light and prints calmly. */
  readonly kaal?: boolean;
  /** True where the text stands under a heading of the page itself: every heading goes one level down, nothing is offered beside it. */
  readonly onderKop?: boolean;
  /** The notes of the document; without them none are shown. */
  readonly noten?: Noten;
}

/** What starts a block inside a list item; what stands before it are the item's own words. */
const BLOKKEN = new Set(['ul', 'ol', 'p', 'div', 'Alinea']);
const LIJSTEN = new Set(['ul', 'ol']);

/** A component with these values behind its own attributes, and all that the page says once: `<Content vorm={…} />`. */
const maakComponent = (name: string, waarden: Readonly<Record<string, unknown>>, children: Kind[], eigen: Component['attributes'] = []): Kind => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [
    ...eigen,
    ...Object.entries(waarden).map(([naam, waarde]) => {
      const value = { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(waarde) };
      return { type: 'mdxJsxAttribute' as const, name: naam, value };
    }),
    { type: 'mdxJsxExpressionAttribute', value: '...props.vorm' },
  ],
  children,
});

const ankersIn = (knopen: readonly HastNode[]) =>
  knopen.flatMap(alleKnopen).flatMap((knoop) => (naamVan(knoop) === 'Z' ? (kenmerkVan(knoop, 'id') ?? []) : []));

/** The words of a sentence, each piece as a component that knows the pieces before it: what stands between them (a footnote's mark) stays. */
function merkWoorden(zin: Component): Kind[] {
  const stukken: string[] = [];
  const vervang = (knoop: Kind): Kind => {
    if (knoop.type !== 'text') return 'children' in knoop ? { ...knoop, children: knoop.children.map(vervang) } : knoop;
    stukken.push(knoop.value);
    return maakComponent('Woorden', { zin: kenmerkVan(zin, 'id'), stukken }, []);
  };
  return zin.children.map(vervang);
}

/** The groups a node is in, with one more when it holds sentences. */
function metGroep(groepen: readonly Normgroep[], soort: Normgroep['soort'], ankers: readonly string[]): readonly Normgroep[] {
  return ankers.length > 1 ? [...groepen, { soort, ankers }] : groepen;
}

/** A list item with its own words as one block, apart from a list or paragraph that follows inside it. */
function merkLijstpunt(kinderen: Kind[], groepen: readonly Normgroep[]): Kind[] {
  const grens = kinderen.findIndex((kind) => BLOKKEN.has(naamVan(kind)));
  const eigen = grens < 0 ? kinderen : kinderen.slice(0, grens);
  const ankers = ankersIn(eigen);
  const gemerkt = merkAlle(eigen, metGroep(groepen, 'zinnen', ankers));
  return [
    ...(ankers.length > 0 ? [maakComponent('Alinea', { als: 'div', ankers }, gemerkt)] : gemerkt),
    ...merkAlle(kinderen.slice(eigen.length), groepen),
  ];
}

/** A list lettered by the source: `vanaf` is its first letter. */
function merkLetters(letters: Component, groepen: readonly Normgroep[]): Kind[] {
  const start = (kenmerkVan(letters, 'vanaf') ?? 'a').charCodeAt(0) - 96;
  return letters.children.flatMap((kind) => merk(kind.type === 'element' ? { ...kind, properties: { type: 'a', start } } : kind, groepen));
}

/** An element of HTML; a list is a group of sentences. */
function merkElement(element: Extract<Kind, { type: 'element' }>, groepen: readonly Normgroep[]): Kind[] {
  if (element.tagName === 'li') return [{ ...element, children: merkLijstpunt(element.children, groepen) }];
  const binnen = LIJSTEN.has(element.tagName) ? metGroep(groepen, 'punten', ankersIn([element])) : groepen;
  return [{ ...element, children: merkAlle(element.children, binnen) }];
}

/** What a component gets from the tree: a paragraph its sentences, a sentence the groups it is in. */
function waardenVan(name: string, ankers: readonly string[], groepen: readonly Normgroep[]): Readonly<Record<string, unknown>> {
  if (name === 'Alinea') return { ankers };
  return name === 'Z' && groepen.length > 0 ? { groepen } : {};
}

const merkAlle = (kinderen: readonly Kind[], groepen: readonly Normgroep[]): Kind[] => kinderen.flatMap((kind) => merk(kind, groepen));

/** A node as the page needs it, with all below it. @param groepen of sentences it is in, the outermost first */
function merk(knoop: Kind, groepen: readonly Normgroep[] = []): Kind[] {
  if (knoop.type === 'element') return merkElement(knoop, groepen);
  if (!('children' in knoop)) return [knoop];
  const { name, attributes } = knoop;
  if (name === 'Letters') return merkLetters(knoop, groepen);
  const ankers = ankersIn([knoop]);
  const children = name === 'Z' ? merkWoorden(knoop) : merkAlle(knoop.children, name === 'Alinea' ? metGroep(groepen, 'zinnen', ankers) : groepen);
  // The marks of such a list are part of the source's own words, so the list adds none.
  if (name === 'Kaal') return [{ type: 'element', tagName: 'div', properties: { className: ['kaal'] }, children }];
  // HTML in a text file, such as <br />, is no component.
  if (!name || !/^\p{Lu}/u.test(name)) return [{ ...knoop, children }];
  return [maakComponent(name, waardenVan(name, ankers, groepen), children, attributes)];
}

/** The plugin for Astro's processor of Markdown. */
export const bronmerken = defineHastPlugin({
  name: 'bronmerken',
  before(boom, context) {
    const merkBlok = (kind: (typeof boom.children)[number]) => ('children' in kind ? merk(kind) : [kind]);
    context.replaceNode(boom, { ...boom, children: boom.children.flatMap<(typeof boom.children)[number]>(merkBlok) });
  },
});
