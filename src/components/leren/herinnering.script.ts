/** Reminders of a set: four days in a calendar file, made in the page; on the sheet also the days themselves. */
import { alle, vereis } from '../../pagina/element';
import { zeg } from '../../pagina/melding';
import { papieradres } from '../../pagina/papieradres';
import { herinneringen } from '../../leren/herinnering';
import { dagVanKlok, schrijfDag, type Dag } from '../../termijnen/dagen';
import { leesVrij } from '../../termijnen/invoer';
import { bewaarAgenda } from '../termijnen/script/agendabestand';
import { wortelHier } from '../../pagina/wortel';

const formulier = vereis('[data-herinnering]');
const veld = vereis<HTMLInputElement>('[data-begindag]', formulier);
const fout = vereis('[data-fout]', formulier);
const gezet = vereis('[data-gezet]', formulier);
const nummer = Number(formulier.dataset['herinnering']);
const pad = (formulier.dataset['set'] ?? '').slice(1);
const adres = new URL(wortelHier() + pad, location.href).href;

/** The day that was typed; undefined when it is empty or wrong, and what is wrong stands beside it. */
function begindag(): Dag | 'leeg' | undefined {
  const gelezen = leesVrij(veld.value);
  const klacht = 'fout' in gelezen ? gelezen.fout : '';
  fout.textContent = klacht;
  veld.setAttribute('aria-invalid', String(klacht !== ''));
  if ('dag' in gelezen) return gelezen.dag;
  return klacht === '' ? 'leeg' : undefined;
}

/** On the sheet: the day in each strip, or the line to write it on. */
function vulDagen(start: Dag | 'leeg' | undefined): void {
  for (const plek of alle('[data-na]')) plek.textContent = typeof start === 'number' ? schrijfDag(start + Number(plek.dataset['na'])) : '';
}

veld.addEventListener('change', () => vulDagen(begindag()));
formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const start = begindag();
  if (start === undefined) {
    veld.focus();
    return;
  }
  const dag = start === 'leeg' ? dagVanKlok(new Date()) : start;
  bewaarAgenda(herinneringen(nummer, papieradres(adres) ?? pad, dag), `herhaling-${nummer}.ics`);
  zeg(gezet, `Het agendabestand is gemaakt. De eerste dag is ${schrijfDag(dag + 1)}.`);
});
formulier.hidden = false;
