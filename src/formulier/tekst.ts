/**
 * A line of a form as it goes into text: a heading (level 2 unless it says so), the name of one of several blocks, a tick box or an answer.
 * `diep` marks what belongs to the tick box above it.
 */
export type Formulierrij =
  | { readonly soort: 'kop'; readonly tekst: string; readonly niveau?: 2 | 3 }
  | { readonly soort: 'stuk'; readonly tekst: string }
  | { readonly soort: 'vinkje'; readonly label: string; readonly aan: boolean; readonly diep: boolean }
  | { readonly soort: 'veld'; readonly label: string; readonly waarde: string; readonly diep: boolean };

/** Words to read: a paragraph, a point of a list, the line that names what follows. */
export type Tekstrij =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'punt'; readonly tekst: string }
  | { readonly soort: 'legende'; readonly tekst: string };

/** Everything that stands on a sheet; who signs, on paper only. */
export type Bladrij = Formulierrij | Tekstrij | { readonly soort: 'tekenen'; readonly tekst: string; readonly wie: readonly string[] };

/** What heads and closes the text. */
export interface Aanhef {
  readonly titel: string;
  /** Which text the form is from: title and month. */
  readonly versie: string;
}

export const NIET_INGEVULD = 'niet ingevuld';

/** Label and answer; an answer of several lines starts on a line of its own and is left as it was typed. */
function schrijfVeld(label: string, waarde: string): string {
  const antwoord = waarde.trim() === '' ? NIET_INGEVULD : waarde;
  if (label === '') return antwoord;
  const naam = /[:?!]$/u.test(label) ? label : `${label}:`;
  return /[\r\n]/u.test(antwoord) ? `${naam}\n${antwoord}` : `${naam} ${antwoord}`;
}

function schrijfRij(rij: Exclude<Bladrij, { soort: 'tekenen' }>): string {
  if (rij.soort === 'kop' || rij.soort === 'legende') return `\n${rij.tekst}`;
  if (rij.soort === 'stuk') return `\n– ${rij.tekst}`;
  if (rij.soort === 'alinea') return rij.tekst;
  if (rij.soort === 'punt') return `– ${rij.tekst}`;
  const regel = rij.soort === 'vinkje' ? `[${rij.aan ? 'x' : ' '}] ${rij.label}` : schrijfVeld(rij.label, rij.waarde);
  return rij.diep ? `    ${regel.replaceAll('\n', '\n    ')}` : regel;
}

/**
 * A form as plain text: title, version of the text, then words, labels and answers in the order of the form. Nothing is shortened or
 * escaped. Signatures are for paper and left out.
 */
export function alsTekst({ titel, versie }: Aanhef, rijen: readonly Bladrij[]): string {
  const regels = rijen.flatMap((rij) => (rij.soort === 'tekenen' ? [] : [schrijfRij(rij)]));
  return [titel, versie, ...regels].join('\n') + '\n';
}
