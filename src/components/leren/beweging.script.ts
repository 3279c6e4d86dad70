/** Moves an explanation: shows what holds for the facts that are set. Nothing is kept. */
import { welkeGelden } from '../../leren/bewegen';
import { alle, vereis } from '../../pagina/element';

for (const deel of alle('[data-beweging]')) {
  const velden = () => alle<HTMLInputElement>('[data-feit]:checked', deel);
  const toon = () => {
    const feiten = Object.fromEntries(velden().map(({ dataset, value }) => [dataset['feit'] ?? '', value]));
    const gelden = new Set(welkeGelden(deel.dataset['beweging'] ?? '', feiten));
    for (const uitspraak of alle('[data-uitspraak]', deel)) uitspraak.classList.toggle('niet-nu', !gelden.has(uitspraak.dataset['uitspraak'] ?? ''));
    vereis('[data-tel]', deel).textContent = `Bij deze feiten gelden ${gelden.size} uitspraken.`;
  };
  deel.addEventListener('change', toon);
  vereis('[data-feiten]', deel).hidden = false;
  vereis<HTMLDetailsElement>('[data-gevallen]', deel).open = false;
  toon();
}
