/** A story on screen: its moments in order, each with the whole walkthrough, and after the last the line of the case. */
import { vereis, zoek } from '../../pagina/element';
import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import type { Verhaalgegevens } from '../../leren/gegevens';
import { BEGINVERHAAL } from '../../leren/scherm';
import { haal, haalCasuslijn } from './script/laden';
import { AANTAL, begin, ga, kopVan, open, probeer, richt, staatNu } from './script/zitting';

const slug = vereis('[data-verhaal]').dataset['verhaal'] ?? '';
const lijnplek = vereis('[data-lijnplek]');
const volgende = (nummer: number) => ga({ ...staatNu(), moment: nummer + 1 });

async function toonLijn(): Promise<void> {
  const gegevens = await haal<Verhaalgegevens>(`verhaal-${slug}`);
  const nummers = Array.from({ length: AANTAL }, (_, plaats) => plaats + 1);
  const alles = await Promise.all(nummers.map(async (nummer) => ({ titel: kopVan(nummer).textContent, ...(await open(nummer)) })));
  const momenten = alles.flatMap(({ titel, moment, weg }) => (weg ? [{ titel, moment, gegevens: weg.gegevens }] : []));
  const { tekenCasuslijn } = await haalCasuslijn();
  tekenCasuslijn(gegevens, await haal<Tijdlijngegevens>('casusverloop'), momenten, lijnplek);
  richt(zoek('#casuslijn'));
}

begin({
  eerstWeg: true,
  sla: (nummer) => (nummer === AANTAL ? undefined : () => volgende(nummer)),
  daarna: (nummer) =>
    nummer === AANTAL
      ? { merk: 'lijn', tekst: 'Bekijk het verloop van deze casus', doe: () => void probeer(toonLijn()) }
      : { merk: 'verder', tekst: 'Naar het volgende moment', doe: () => volgende(nummer) },
  // Who begins anew has not seen how it ends.
  bij: (staat) => {
    if (staat === BEGINVERHAAL) lijnplek.replaceChildren();
  },
});
