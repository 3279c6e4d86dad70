/** A line of a form as it goes into text: a heading, the name of one of several blocks, a tick box or an answer. `diep` marks what belongs to the tick box above it. */
export type Formulierrij =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'stuk'; readonly tekst: string }
  | { readonly soort: 'vinkje'; readonly label: string; readonly aan: boolean; readonly diep: boolean }
  | { readonly soort: 'veld'; readonly label: string; readonly waarde: string; readonly diep: boolean };

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
  const naam = /[:?.)]$/u.test(label) ? label : `${label}:`;
  return /[\r\n]/u.test(antwoord) ? `${naam}\n${antwoord}` : `${naam} ${antwoord}`;
}

function schrijfRij(rij: Formulierrij): string {
  if (rij.soort === 'kop') return `\n${rij.tekst}`;
  if (rij.soort === 'stuk') return `\n– ${rij.tekst}`;
  const regel = rij.soort === 'vinkje' ? `[${rij.aan ? 'x' : ' '}] ${rij.label}` : schrijfVeld(rij.label, rij.waarde);
  return rij.diep ? `    ${regel.replaceAll('\n', '\n    ')}` : regel;
}

/** A form as plain text: title, version of the text, then labels and answers in the order of the form. Nothing is shortened or escaped. */
export function alsTekst({ titel, versie }: Aanhef, rijen: readonly Formulierrij[]): string {
  return [titel, versie, ...rijen.map(schrijfRij)].join('\n') + '\n';
}
