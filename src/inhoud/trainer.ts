/** The trainer's kit: chooser, programmes, facilitator's sheets and role sheets, looked up and made. */
import { getEntry } from 'astro:content';
import { maakBegeleiding, type Begeleiding } from '../leren/begeleiding';
import { maakKieslijsten, maakKiesverhaal } from '../leren/kiezer';
import { maakRolblad, type Rolblad } from '../leren/rolblad';
import { maakProgrammas } from '../leren/trainer';
import { STOELEN } from '../site/stoelen';
import { vind } from '../wegwijzer/vind';
import type { Wegbron } from '../wegwijzer/wegen';
import { geefPunten, geefWegwijzers } from './collecties';
import { geefLessen } from './lessen';
import { geefVerhalen } from './verhalen';
import { maakGegevens } from './wegwijzer';

/** The page of the kit; data for it have links from there. */
export const TRAINERPAD = '/leren/trainer/';

/** Words of the kit. @throws when the file is missing */
export async function geefTrainer() {
  const ingang = await getEntry('trainer', 'trainer');
  if (!ingang) throw new Error('src/content/leren/trainer.yaml ontbreekt: daarin staan de programma’s en de bladen.');
  return ingang.data;
}

/** The programmes. @throws in Dutch when one refers to something that does not exist */
export async function geefProgrammas() {
  const verhalen = new Map((await geefVerhalen()).map(({ slug, verhaal }) => [slug, verhaal]));
  const lessen = new Map((await geefLessen()).map((les) => [les.slug, les]));
  return maakProgrammas(await geefTrainer(), { verhalen, lessen });
}

const perDiepte = new Map<string, Promise<ReadonlyMap<string, Wegbron>>>();
async function maakWegen(pagina: string): Promise<ReadonlyMap<string, Wegbron>> {
  const slugs = [...(await geefWegwijzers()).keys()];
  return new Map(await Promise.all(slugs.map(async (slug) => [slug, await maakGegevens(slug, pagina)] as const)));
}
/** All walkthroughs with links from a page, made once for each. */
function geefWegen(pagina: string): Promise<ReadonlyMap<string, Wegbron>> {
  const wegen = perDiepte.get(pagina) ?? maakWegen(pagina);
  perDiepte.set(pagina, wegen);
  return wegen;
}

/** The facilitator's sheets of all stories. @param pagina a page at the depth they are shown at */
export async function geefBegeleidingen(pagina: string): Promise<Begeleiding[]> {
  const wegen = await geefWegen(pagina);
  return (await geefVerhalen()).map(({ slug, verhaal }) => maakBegeleiding(slug, verhaal, (naam) => wegen.get(naam)));
}

/** The stories to choose from and the lists to choose by. */
export async function geefKiezer() {
  const { tijd } = await geefTrainer();
  const wegen = await geefWegen(TRAINERPAD);
  const verhalen = (await geefVerhalen()).map(({ slug, verhaal }) => maakKiesverhaal(slug, verhaal, tijd, (naam) => wegen.get(naam)));
  const punten = new Map((await geefPunten()).map((punt) => [punt.nr, punt]));
  const waar = 'De kiezer van de trainersmap';
  const lijsten = maakKieslijsten(verhalen, {
    wegwijzer: (slug) => vind(waar, 'wegwijzer', wegen, slug).gegevens.titel,
    punt: (nr) => `${nr}: ${vind(waar, 'onduidelijk punt', punten, nr).kop}`,
  });
  return { verhalen, lijsten };
}

/** The role sheets: two for each story that has them. */
export async function geefRolbladen(): Promise<Rolblad[]> {
  const wegen = await geefWegwijzers();
  const woorden = (slug: string) => {
    const weg = wegen.get(slug);
    return weg && { titel: weg.titel, kort: (vraag: string) => weg.vragen[vraag]?.kort ?? vraag };
  };
  const metRollen = (await geefVerhalen()).filter(({ verhaal }) => verhaal.stoelen);
  return metRollen.flatMap(({ slug, verhaal }) => STOELEN.map((stoel) => maakRolblad(slug, verhaal, stoel, woorden)));
}
