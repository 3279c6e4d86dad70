/**
 * The text as it goes into the index: per section its sentences, headings inside it and footnotes, in the order of the
 * page. Build side only (reads the MDX that is published).
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { secties, zinnen, type Sectie } from '../bron/tekst';

/** A piece of text of a section with the id it has on the page. */
export interface Tekstdeel {
  readonly anker: string;
  readonly tekst: string;
  readonly tussenkop: boolean;
}

const DEEL = /<(Z|Tussenkop|Noot)\b[^>]*?(?:id|n)="([^"]+)"[^>]*?>(?:([^<]*)<\/Tussenkop>)?/gu;
const VOETNOOT = /<Voetnoot n="([^"]+)">([\s\S]*?)<\/Voetnoot>/gu;

const plat = (mdx: string) =>
  mdx
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function inhoudVan(mdx: string, id: string): string {
  return new RegExp(`<Sectie id="${id.replaceAll('.', '\\.')}" [^>]*>([\\s\\S]*?)</Sectie>`, 'u').exec(mdx)?.[1] ?? '';
}

/** The pieces of one section out of the MDX of its document. */
export function deelSectie(mdx: string, id: string): Tekstdeel[] {
  const noten = new Map([...mdx.matchAll(VOETNOOT)].map(([, n = '', tekst = '']) => [n, plat(tekst)]));
  const delen: Tekstdeel[] = [];
  const achteraan = new Map<string, string>();
  for (const [, soort, naam = '', kop = ''] of inhoudVan(mdx, id).matchAll(DEEL)) {
    if (soort === 'Noot') achteraan.set(`voetnoot-${naam}`, noten.get(naam) ?? '');
    else if (soort === 'Tussenkop') delen.push({ anker: naam, tekst: plat(kop), tussenkop: true });
    else delen.push({ anker: naam, tekst: zinnen.get(naam)?.tekst ?? '', tussenkop: false });
  }
  return [...delen, ...[...achteraan].map(([anker, tekst]) => ({ anker, tekst, tussenkop: false }))].filter(({ tekst }) => tekst !== '');
}

/** All sections with their pieces, in document order. */
export function leesTekstdelen(): { sectie: Sectie; delen: Tekstdeel[] }[] {
  const gelezen = new Map<string, string>();
  const lees = ({ soort, document }: Sectie) => {
    const pad = join(resolve('src/content'), soort, `${document}.mdx`);
    const mdx = gelezen.get(pad) ?? readFileSync(pad, 'utf8');
    gelezen.set(pad, mdx);
    return mdx;
  };
  return secties.map((sectie) => ({ sectie, delen: deelSectie(lees(sectie), sectie.id) }));
}
