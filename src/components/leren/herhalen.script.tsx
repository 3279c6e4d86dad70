/** A set on screen: eight moments one by one; at the end those that come back, in the same page, and no count of anything. */
import { vereis } from '../../pagina/element';
import type { Verhaalstaat } from '../../leren/scherm';
import { momentVan } from '../../leren/scherm';
import { isRondeUit, komtTerug, naMoment } from '../../leren/zitting';
import { AANTAL, begin, ga, kopVan, open, probeer, staatNu } from './script/zitting';

const slot = vereis('[data-slot]');
const terugmelding = vereis('[data-terug]');

/** The moments that come back. Answers are had only of those that were opened: one that was passed over comes back without. */
async function gemist(staat: Verhaalstaat): Promise<number[]> {
  const oordelen = await Promise.all(
    Array.from({ length: AANTAL }, async (_, plaats) => {
      const deze = momentVan(staat, plaats + 1);
      if (deze.stap === 'feiten') return true;
      const { moment, weg } = await open(plaats + 1);
      return komtTerug(moment, weg?.route, deze);
    }),
  );
  return oordelen.flatMap((terug, plaats) => (terug ? [plaats + 1] : []));
}

async function verder(): Promise<void> {
  const staat = staatNu();
  const nieuw = naMoment(staat, AANTAL, isRondeUit(staat, AANTAL) ? await gemist(staat) : []);
  ga(nieuw, nieuw.slot ? vereis('h2', slot) : kopVan(nieuw.moment));
}
const gaVerder = () => void probeer(verder());

begin({
  // A sitting of eight: one thinks and compares; the questions are there for who wants them.
  eerstWeg: false,
  sla: () => gaVerder,
  daarna: () => ({ merk: 'verder', tekst: 'Verder', doe: gaVerder }),
  bij: ({ slot: uit = false, terug = [], moment }) => {
    slot.hidden = !uit;
    terugmelding.hidden = uit || terug[0] !== moment;
  },
});
