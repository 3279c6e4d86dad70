/** The quick answers, read from content with everything they refer to looked up. */
import { getCollection } from 'astro:content';
import type { Snelantwoord } from '../antwoorden/gegevens';
import { keurUniek, maakAntwoord, type Antwoordnaslag } from '../antwoorden/maak';
import { woorden } from '../zoeken/normaliseer';
import { geefKoppelingen } from './koppelingen';
import { geefPunten, geefRegels } from './collecties';

/** Pages an answer can lead on to: walkthroughs, calculator, forms, and what is looked up. */
async function geefVerwijspaden(): Promise<Antwoordnaslag['bladzijden']> {
  const { vraag, formulier, naslag } = await geefKoppelingen();
  return new Map([...vraag, ...formulier, ...naslag].map(({ titel, pad }) => [`/${pad}`, titel]));
}

async function maak(): Promise<Snelantwoord[]> {
  const naslag: Antwoordnaslag = {
    normen: new Map((await geefRegels()).map(({ nr, norm }) => [nr, norm])),
    punten: new Map((await geefPunten()).map((punt) => [punt.nr, punt])),
    bladzijden: await geefVerwijspaden(),
  };
  const antwoorden = (await getCollection('antwoorden'))
    .map(({ id, data }) => maakAntwoord(id, data, naslag))
    .sort((a, b) => a.id.localeCompare(b.id, 'nl'));
  keurUniek(antwoorden, (tekst) => woorden(tekst).join(' '));
  return antwoorden;
}

let gemaakt: Promise<Snelantwoord[]> | undefined;
/** All quick answers by id; made once per build. @throws when one refers to something that does not exist, or two are asked alike */
export function geefAntwoorden(): Promise<Snelantwoord[]> {
  gemaakt ??= maak();
  return gemaakt;
}
