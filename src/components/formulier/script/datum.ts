/** Refuses a date that does not exist or is not whole, at its field and in words (WCAG 3.3.1, 3.3.3). What was typed stays. */
import { volgLoslaten } from '../../../pagina/loslaten';
import { leesVrij } from '../../../termijnen/invoer';
import { zetBijVeld } from './bij-veld';
import { isVinkje, velden, type Tekstveld } from './dom';

const UITWEG = 'Weet u de dag niet? Laat dit vak leeg en schrijf het in een ander vak.';

const isDatum = (veld: Tekstveld) => !isVinkje(veld) && veld.closest('[data-veld="datum"]') !== null;

/**
 * Says what is wrong with the date in this field, or takes that away. Who is still typing is not corrected: a message only goes then, or
 * changes with what is typed.
 */
export function letOpDatum(veld: Tekstveld, wanneer: 'typt' | 'klaar'): void {
  if (!isDatum(veld) || (wanneer === 'typt' && !veld.hasAttribute('aria-invalid'))) return;
  const gelezen = leesVrij(veld.value);
  const fout = 'fout' in gelezen;
  if (fout) veld.setAttribute('aria-invalid', 'true');
  else veld.removeAttribute('aria-invalid');
  zetBijVeld(veld, 'datum', fout ? `${gelezen.fout} ${UITWEG}` : '');
}

/** Looks at a date when its field is left; the message waits until nothing is pressed. */
export function regelDatums(formulier: HTMLElement): void {
  const naLoslaten = volgLoslaten();
  formulier.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) naLoslaten(() => letOpDatum(target, 'klaar'));
  });
}

/** A sentence about the dates that are refused, to follow 'Gekopieerd.' and the like; empty when there are none. */
export function zinOverDatums(formulier: HTMLElement): string {
  const datums = velden(formulier).filter((veld) => isDatum(veld) && !veld.closest('[data-stuk][hidden]'));
  for (const veld of datums) letOpDatum(veld, 'klaar');
  const aantal = datums.filter((veld) => veld.hasAttribute('aria-invalid')).length;
  if (aantal === 0) return '';
  return aantal === 1
    ? ' Let op: één datum klopt niet. Bij het vak staat wat er mis is.'
    : ` Let op: ${aantal} datums kloppen niet. Bij elk vak staat wat er mis is.`;
}
