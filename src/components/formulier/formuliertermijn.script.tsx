/** Script of forms with a date that follows from another: computes it with the deadline module, in every reading, each time the date changes. */
import type { ComponentChild } from 'preact';
import { alle, zoek } from '../../pagina/element';
import { bereken } from '../../termijnen/bereken';
import { leesVrij } from '../../termijnen/invoer';
import { isSoort } from '../../termijnen/soorten';
import { teken } from '../basis/script/teken';
import { Berekend } from './Berekend';

/** What stands at a place, from what is typed in the field it counts from. The place says itself what it counts: it is copied with its block. */
function inhoudVan({ bereken: nr, gebeurtenis: soort = '', beginpunt = '', bevestiging = '' }: DOMStringMap, getypt: string): ComponentChild {
  const gelezen = leesVrij(getypt);
  if ('fout' in gelezen) return `${gelezen.fout} Dan rekent deze bladzijde de datum uit.`;
  if ('leeg' in gelezen) return 'Komt hier zodra u de datum invult.';
  const rij = isSoort(soort) ? bereken({ soort, datum: gelezen.dag }).find((kandidaat) => kandidaat.nr === nr) : undefined;
  return rij && <Berekend rij={rij} om={{ beginpunt, bevestiging, tweeDatums: false }} />;
}

function werkBij(plek: HTMLElement): void {
  const veld = document.getElementById(plek.dataset['van'] ?? '');
  teken(inhoudVan(plek.dataset, veld instanceof HTMLInputElement ? veld.value : ''), plek);
}

const werkAllesBij = () => alle('[data-bereken]').forEach(werkBij);
const formulier = zoek('[data-formulier]');
// After the change itself, so that emptying the form is seen as well.
for (const soort of ['input', 'reset']) formulier?.addEventListener(soort, () => setTimeout(werkAllesBij));
werkAllesBij();
