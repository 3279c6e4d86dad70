/** Reads what stands in a PDF: its text without spaces (line ends fall anywhere), its pages, its title; what is cut, and lines to write on. */
import { extractText, getDocumentProxy, getMeta, getResolvedPDFJS } from 'unpdf';

export interface Pdf {
  readonly bladzijden: number;
  /** All text without white space. */
  readonly tekst: string;
  /** The same for each sheet. */
  readonly vellen: readonly string[];
  readonly titel: string;
}
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Blad = Awaited<ReturnType<Document['getPage']>>;

/** Text without white space, as `Pdf.tekst` has it; apostrophes are left out: a font gives one glyph for several of them. */
export const zonderWit = (tekst: string) => tekst.normalize('NFKC').replace(/[\s\u{AD}'‘’\u{2BB}\u{2BC}]+/gu, '');

const open = (bytes: Uint8Array): Promise<Document> => getDocumentProxy(new Uint8Array(bytes));

/** @throws when the bytes are no PDF. */
export async function leesPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await open(bytes);
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  const vellen = text.map(zonderWit);
  const { info } = await getMeta(pdf);
  return { bladzijden: totalPages, tekst: vellen.join(''), vellen, titel: String(info['Title'] ?? '') };
}

/** Width and height of every sheet of a PDF of Chromium, in whole points. */
export const bladmaten = (pdf: Uint8Array): (readonly [breed: number, hoog: number])[] =>
  [...new TextDecoder('latin1').decode(pdf).matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, breed, hoog]) => [
    Math.round(Number(breed)),
    Math.round(Number(hoog)),
  ]);

async function perBlad<T>(bytes: Uint8Array, doe: (blad: Blad) => Promise<T>): Promise<T[]> {
  const pdf = await open(bytes);
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, nr) => doe(await pdf.getPage(nr + 1))));
}

/** The same of a PDF of any engine. @throws when the bytes are no PDF. */
export const velmaten = (bytes: Uint8Array): Promise<(readonly [breed: number, hoog: number])[]> =>
  perBlad(bytes, ({ view: [links = 0, onder = 0, rechts = 0, boven = 0] }) => Promise.resolve([rechts - links, boven - onder] as const));

/** The lines of every sheet from top to bottom, each from left to right; empty ones are left out. @throws when the bytes are no PDF */
export const leesRegels = (bytes: Uint8Array): Promise<string[][]> =>
  perBlad(bytes, async (blad) => {
    const { items } = await blad.getTextContent();
    const stukken = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ tekst: item.str, x: Number(item.transform[4]), y: Math.round(Number(item.transform[5])) }] : [],
    );
    const hoogtes = [...new Set(stukken.map(({ y }) => y))].sort((een, ander) => ander - een);
    return hoogtes.map((hoogte) =>
      stukken
        .filter(({ y }) => y === hoogte)
        .sort((een, ander) => een.x - ander.x)
        .map(({ tekst }) => tekst)
        .join(' '),
    );
  });

type Deel = NonNullable<Awaited<ReturnType<Blad['getStructTree']>>>;
type Kind = Deel['children'][number];
const kinderen = (deel: Kind): readonly Kind[] => ('children' in deel ? deel.children : []);

/** What stands on a tagged PDF in the order in which it is read aloud: the kind of every part. @throws when the bytes are no PDF. */
export async function leesMerken(bytes: Uint8Array): Promise<string[]> {
  const soorten = (deel: Kind): string[] => ['role' in deel ? deel.role : '', ...kinderen(deel).flatMap(soorten)];
  const perVel = await perBlad(bytes, async (blad) => {
    const boom = await blad.getStructTree();
    return boom ? soorten(boom) : [];
  });
  return perVel.flat().filter((soort) => soort !== '');
}

const PUNTEN_PER_MM = 72 / 25.4;
/** Share of the size of a letter above and below its line, and how much of it may go before it is cut, in points. */
const BOVEN = 0.7;
const ONDER = 0.2;
const SPELING = 1;

/** Pieces of text that the edge of a sheet cuts through. @param rand margin above and below in mm @throws when the bytes are no PDF. */
export async function zoekGeknipt(bytes: Uint8Array, rand: number): Promise<string[]> {
  const marge = rand * PUNTEN_PER_MM - SPELING;
  const perVel = await perBlad(bytes, async (blad) => {
    const { items } = await blad.getTextContent();
    const boven = (blad.view[3] ?? 0) - marge;
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const voet = Number(item.transform[5]);
      return voet - ONDER * item.height < marge || voet + BOVEN * item.height > boven ? [item.str] : [];
    });
  });
  return perVel.flat();
}

/** A line to write on is a filled box, wide and at most this high, in CSS pixels. */
const LIJN = { hoog: 1.5, breed: 40 } as const;

/** How many lines to write on are drawn. @throws when the bytes are no PDF. */
export async function telLijnen(bytes: Uint8Array): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const perVel = await perBlad(bytes, async (blad) => {
    const { fnArray, argsArray } = await blad.getOperatorList();
    return fnArray.filter((soort, nr) => {
      if (soort !== OPS.constructPath) return false;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Object.values((argsArray[nr]?.[2] ?? {}) as Record<string, number>);
      return y1 - y0 <= LIJN.hoog && x1 - x0 >= LIJN.breed;
    }).length;
  });
  return perVel.reduce((som, aantal) => som + aantal, 0);
}
