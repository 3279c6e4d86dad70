/** Reads what we write ourselves: the texts of the content without the words of the source, and the guides. */
import { readdirSync, readFileSync } from 'node:fs';
import { leesBestanden } from '../vergelijk/lezen';
import { opEenRegel } from '../../src/taal/regel';

/** A page, or the part of one that is one file. */
export interface Eigenstuk {
  /** Kind of page. */
  readonly soort: string;
  readonly naam: string;
  /** Sentences and paragraphs, without headings and names. */
  readonly zinnen: readonly string[];
  /** All that is said in words, headings and names too. */
  readonly teksten: readonly string[];
}

const INHOUD = 'src/content';
const GIDSEN = 'docs/handleidingen';
/** The source itself, what people type in a search field, and lists about content that no reader sees. */
const NIET_VAN_ONS = /^(?:afspraken|bijlagen|gemeenten|dekking|zoekwoorden)\//u;
/** Words of the source, what people type in their own spelling, and fields that hold no words. */
const OVERGESLAGEN: ReadonlySet<string> = new Set(['citaat', 'zegswijzen', 'synoniemen', 'anker', 'naar', 'pad', 'letterlijk', 'adres']);
/** Words no reader of the site meets, only who works on it; they are spelled right all the same. */
const NIET_OP_DE_SITE: ReadonlySet<string> = new Set(['regels']);
const ZIN = /[.?!…][’”"')]*$/u;

/** Every text below a value, in order. */
function tekstenIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return /\s/u.test(waarde) ? [opEenRegel(waarde)] : [];
  if (Array.isArray(waarde)) return waarde.flatMap(tekstenIn);
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => (OVERGESLAGEN.has(naam) ? [] : tekstenIn(deel)));
}

const zinnenUit = (teksten: readonly string[]) => teksten.filter((tekst) => ZIN.test(tekst));

function uitInhoud(): Eigenstuk[] {
  return leesBestanden(INHOUD)
    .filter(({ pad }) => pad.endsWith('.yaml') && !NIET_VAN_ONS.test(pad))
    .map(({ pad, inhoud }) => {
      const [soort = '', ...rest] = pad.replace(/\.yaml$/u, '').split('/');
      const teksten = tekstenIn(inhoud);
      return { soort, naam: rest.join('/'), teksten, zinnen: NIET_OP_DE_SITE.has(soort) ? [] : zinnenUit(teksten) };
    });
}

/** A guide as paragraphs: without code, tables, headings, addresses and the signs of Markdown. */
function alineas(markdown: string): string[] {
  return markdown
    .replace(/^```[\s\S]*?^```/gmu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/`[^`]*`/gu, ' code ')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/https?:\S+/gu, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/u)
    .map((deel) => opEenRegel(deel.replace(/^\s*(?:[-*>]|\d+\.)\s+/u, '').replace(/\*+|_{2,}/gu, '')))
    .filter((deel) => deel !== '' && !/^[#|]/u.test(deel));
}

const uitGidsen = (): Eigenstuk[] =>
  readdirSync(GIDSEN)
    .filter((naam) => naam.endsWith('.md'))
    .map((naam) => {
      const teksten = alineas(readFileSync(`${GIDSEN}/${naam}`, 'utf8'));
      return { soort: 'handleidingen', naam: naam.replace(/\.md$/u, ''), teksten, zinnen: zinnenUit(teksten) };
    });

/** All that we write, by kind and name. */
export const leesEigen = (): Eigenstuk[] =>
  [...uitInhoud(), ...uitGidsen()].sort((a, b) => a.soort.localeCompare(b.soort) || a.naam.localeCompare(b.naam, 'nl', { numeric: true }));
