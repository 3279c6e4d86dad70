/** A small moment and a small story, made up for the tests: nothing in them is wrong, and a test changes one thing. */
import { maakVerhaalgegevens, type Momentgegevens } from '../../../src/leren/gegevens';
import type { Verhaal, Verhaalfeit, Verhaalmoment } from '../../../src/leren/schema';

export const feit = (id: string, anders: Partial<Verhaalfeit> = {}): Verhaalfeit => ({
  id,
  vorm: 'telefoon',
  wie: 'De buurvrouw, 2 maart',
  tekst: `Wat zij zag, nummer ${id}.`,
  ...anders,
});

export const antwoord = (vraag: string, waarde: string, ...feiten: string[]) => ({
  vraag,
  waarden: [waarde],
  feit: feiten.length > 0 ? feiten : ['a'],
});

export const optie = (uitkomst: string, anders: { tekst?: string; waarom?: string; lezing?: number } = {}) => ({
  uitkomst,
  tekst: `Men kiest ${uitkomst}`,
  waarom: `Hier staat waarom ${uitkomst} wel of niet past.`,
  ...anders,
});

/** A party that did not do once what was agreed: it is spoken to first. */
export const kleinMoment = (anders: Partial<Verhaalmoment> = {}): Verhaalmoment => ({
  titel: 'Vrijdag op kantoor',
  stoel: 'lokaal-team',
  datum: '2026-03-06',
  gebeurtenissen: [],
  feiten: [feit('a'), feit('b'), feit('c', { 'doet-er-niet-toe': true }), feit('d', { 'doet-er-niet-toe': true })],
  wegwijzer: 'opschalen',
  antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'nee', 'b')],
  gegeven: [],
  uitkomst: 'eerst-aanspreken',
  opties: [optie('eerst-samen-bespreken'), optie('eerst-aanspreken'), optie('gemeente-informeren')],
  punten: [],
  'pleit-voor': ['a'],
  'pleit-tegen': [],
  ontbreekt: [],
  lezingen: [],
  vorm: 'zelf',
  begeleiding: { denkfout: 'Men denkt dat het klaar is.', vraag: 'Wat ziet u?' },
  ...anders,
});

export const kleinVerhaal = (...momenten: Verhaalmoment[]): Verhaal => ({
  nr: 1,
  titel: 'Een klein verhaal',
  vooraf: 'Een gezin, een deur en een brief.',
  thema: ['monitoring'],
  wie: [{ naam: 'Anna', leeftijd: 36, rol: 'moeder' }],
  stoelen: false,
  momenten,
  slot: 'Anna woont nog thuis, en het lokale team kijkt door.',
});

/** A small moment as it is compared. */
export function kleinGegevens(anders: Partial<Verhaalmoment> = {}): Momentgegevens {
  const [moment] = maakVerhaalgegevens(kleinVerhaal(kleinMoment(anders))).momenten;
  if (!moment) throw new Error('geen moment');
  return moment;
}
