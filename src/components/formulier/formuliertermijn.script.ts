/** Script of forms with a date that follows from another: computes it with the deadline module, in every reading, each time the date changes. */
import { el } from '../termijnen/script/dom';
import { datumtekst } from '../../termijnen/teksten';
import { bereken, type Termijnrij } from '../../termijnen/bereken';
import { naarIso, schrijfDag } from '../../termijnen/dagen';
import { leesVrij } from '../../termijnen/invoer';
import { isSoort } from '../../termijnen/soorten';

/** One computed line: what the date is for, the date, how it was counted. */
function regels(rij: Termijnrij, { beginpunt = '', bevestiging = '' }: DOMStringMap): HTMLElement[] {
  const om = { beginpunt, bevestiging, tweeDatums: false };
  return rij.uitkomsten.map((uitkomst) => {
    const { wat, hoe } = datumtekst(uitkomst, rij, om);
    const tijd = el('time', { datetime: naarIso(uitkomst.dag) }, schrijfDag(uitkomst.dag));
    return el('span', { 'data-lezing': uitkomst.lezing }, `${wat} `, tijd, `: ${hoe}. `);
  });
}

function werkBij(plek: HTMLElement): void {
  const { bereken: nr, van = '', gebeurtenis: soort = '' } = plek.dataset;
  const veld = document.getElementById(van);
  const gelezen = leesVrij(veld instanceof HTMLInputElement ? veld.value : '');
  if ('fout' in gelezen) plek.textContent = `${gelezen.fout} Dan rekent deze bladzijde de datum uit.`;
  else if ('leeg' in gelezen) plek.textContent = 'Komt hier zodra u de datum invult.';
  else {
    const rij = isSoort(soort) ? bereken({ soort, datum: gelezen.dag }).find((kandidaat) => kandidaat.nr === nr) : undefined;
    plek.replaceChildren(...(rij ? regels(rij, plek.dataset) : []));
  }
}

const plekken = () => document.querySelectorAll<HTMLElement>('[data-bereken]');
const formulier = document.querySelector('[data-formulier]');
// After the change itself, so that emptying the form is seen as well.
for (const soort of ['input', 'reset']) formulier?.addEventListener(soort, () => setTimeout(() => plekken().forEach(werkBij)));
plekken().forEach(werkBij);
