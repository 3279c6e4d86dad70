/** A file of the text as a tree, from the reader of Markdown that publishes it: data and pages start from the same nodes. */
import { mdxToHast, type Features, type HastNode } from 'satteri';
import { opEenRegel } from '../taal/regel.ts';

/** The source is published literally: no smart quotes, no links made of addresses. */
export const OPMAAK = { gfm: false, smartPunctuation: false } as const satisfies Features;

/** The tree of an MDX file. @throws in English, with the line, when it is no MDX */
export const maakBoom = (mdx: string): HastNode => mdxToHast(mdx, { features: OPMAAK });

export const kinderenVan = (knoop: HastNode): readonly HastNode[] => ('children' in knoop ? knoop.children : []);

/** Name of a component or an HTML element; empty for words and the tree itself. */
export function naamVan(knoop: HastNode): string {
  if (knoop.type === 'element') return knoop.tagName;
  return 'attributes' in knoop ? (knoop.name ?? '') : '';
}

/** Value of an attribute of a component; undefined when it is not there, or no plain words. */
export function kenmerkVan(knoop: HastNode, naam: string): string | undefined {
  const kenmerk = 'attributes' in knoop ? knoop.attributes.find((een) => 'name' in een && een.name === naam) : undefined;
  return typeof kenmerk?.value === 'string' ? kenmerk.value : undefined;
}

/** The node and all below it, in the order of the page. */
export const alleKnopen = (knoop: HastNode): HastNode[] => [knoop, ...kinderenVan(knoop).flatMap(alleKnopen)];

/** Words of one node by itself: text, an address that stands in braces and quotes, or a line's end. */
function eigenWoorden(knoop: HastNode): string {
  if (knoop.type === 'text') return knoop.value;
  if (knoop.type === 'mdxTextExpression' || knoop.type === 'mdxFlowExpression') return /^'([^']*)'$/u.exec(knoop.value)?.[1] ?? `{${knoop.value}}`;
  return naamVan(knoop) === 'br' ? ' ' : '';
}

/** The words a reader sees in a node; marks of footnotes are no words. */
export const woordenVan = (knoop: HastNode): string => opEenRegel(alleKnopen(knoop).map(eigenWoorden).join(''));
