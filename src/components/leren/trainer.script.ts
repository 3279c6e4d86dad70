/** Script of the kit: shows the stories that fit, and prints the chosen ones. What is chosen stands in the page and nowhere else. */
import { KIESSOORTEN } from '../../leren/kiezer-soorten';
import type { Begeleiding } from '../../leren/begeleiding';
import { alle, vereis } from '../../pagina/element';
import { zeg } from '../../pagina/melding';
import { naDruk } from '../../pagina/nadruk';
import { laadScript } from '../../pagina/script';
import type * as Bundel from './bundel.script';
import { haal } from './script/laden';

const verhalen = () => alle('[data-kiesverhaal]');
const vinkje = (verhaal: ParentNode) => vereis<HTMLInputElement>('input', verhaal);
const gekozen = () => verhalen().filter((verhaal) => vinkje(verhaal).checked);
const meld = (tekst: string) => zeg(vereis('[data-mededeling]'), tekst);

/** A chosen story stays in sight whatever is filtered: it is printed too. */
function filter(): void {
  const keuzes = KIESSOORTEN.map((soort) => [soort, vereis<HTMLSelectElement>(`[data-kies="${soort}"]`).value] as const).filter(
    ([, waarde]) => waarde,
  );
  for (const verhaal of verhalen()) {
    const past = keuzes.every(([soort, waarde]) => verhaal.dataset[soort]?.split(' ').includes(waarde));
    verhaal.hidden = !past && !vinkje(verhaal).checked;
  }
  tel();
}

function tel(): void {
  const zichtbaar = verhalen().filter(({ hidden }) => !hidden).length;
  meld(`${zichtbaar} van de ${verhalen().length} verhalen. Gekozen: ${gekozen().length}.`);
}

async function drukAf(uitwerking: boolean): Promise<void> {
  const slugs = gekozen().map(({ dataset }) => dataset['kiesverhaal'] ?? '');
  if (slugs.length === 0) return meld('Kies eerst een verhaal.');
  const plek = vereis('[data-bundel]');
  try {
    const inhoud = await Promise.all(slugs.map((slug) => haal<Begeleiding>(`begeleiding-${slug}`)));
    await laadScript('bundel');
    const { tekenBundel } = (globalThis as unknown as { afsprakenwijzer_bundel: typeof Bundel }).afsprakenwijzer_bundel;
    tekenBundel(inhoud, uitwerking ? plek.dataset['bundel'] : undefined, plek);
  } catch {
    return meld('De verhalen konden niet worden geladen. Print ze een voor een met de links.');
  }
  document.documentElement.dataset['druk'] = 'verhalen';
  print();
}

/** After printing the page has no story on it again. */
function ruimOp(): void {
  delete document.documentElement.dataset['druk'];
  vereis('[data-bundel]').replaceChildren();
}

// A browser may put back what was chosen before a reload: it begins anew.
for (const verhaal of verhalen()) vinkje(verhaal).checked = false;
for (const keuze of alle<HTMLSelectElement>('[data-kies]')) keuze.value = '';
vereis('[data-kiezer]').addEventListener('change', filter);
vereis('[data-print="verhalen"]').addEventListener('click', () => void drukAf(false));
vereis('[data-print="uitwerking"]').addEventListener('click', () => void drukAf(true));
vereis('[data-print="map"]').addEventListener('click', () => print());
naDruk(ruimOp);
for (const deel of alle('[data-met-script]')) deel.hidden = false;
tel();
// Or after the scripts: then what is said fits what is chosen.
addEventListener('pageshow', () => (gekozen().length > 0 || alle<HTMLSelectElement>('[data-kies]').some(({ value }) => value)) && filter());
