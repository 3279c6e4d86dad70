/** Examples of W4: the decision table of contract §3 in cases. `lezing` 5, 11 and 13: docs/domein.md. */
import { opschalen } from './opschalen';
import { maakVoorbeelden, type Gegeven } from './voorbeeld';

const bij = (aanleiding: string, rest: Gegeven = {}): Gegeven => ({ aanleiding, ...rest });
const oneens = (besproken: string, rest: Gegeven = {}) => bij('onenigheid', { 'samen-besproken': besproken, ...rest });
const nietNakomen = (herhaald: string) => bij('niet-nakomen', { herhaald });
const planWerktNiet = (herkomst: string) => bij('plan-werkt-niet', { herkomst });

const eerstBespreken = 'eerst-samen-bespreken';
const gedragswetenschappers = 'opschalen-gedragswetenschappers';
const eerstAanspreken = 'eerst-aanspreken';

export const voorbeelden = maakVoorbeelden(opschalen, {}, [
  { naam: 'Oneens, besproken, nog niet opgeschaald', alleen: oneens('ja', { opgeschaald: 'nee' }), uitkomst: gedragswetenschappers },
  {
    naam: 'Oneens, besproken, onbekend of is opgeschaald',
    alleen: oneens('ja', { opgeschaald: 'weet-niet' }),
    uitkomst: gedragswetenschappers,
    lezing: 5,
  },
  {
    naam: 'Oneens, ook de gedragswetenschappers komen er niet uit',
    alleen: oneens('ja', { opgeschaald: 'ja' }),
    uitkomst: 'niet-geregeld-na-gedragswetenschappers',
  },
  { naam: 'Oneens, nog niet samen besproken', alleen: oneens('nee'), uitkomst: eerstBespreken },
  { naam: 'Oneens, onbekend of het is besproken', alleen: oneens('weet-niet'), uitkomst: eerstBespreken, lezing: 5 },

  { naam: 'Afspraken herhaald niet nagekomen', alleen: nietNakomen('ja'), uitkomst: 'gemeente-informeren' },
  { naam: 'Afspraak één keer niet nagekomen', alleen: nietNakomen('nee'), uitkomst: eerstAanspreken },
  { naam: 'Afspraken niet nagekomen, onbekend hoe vaak', alleen: nietNakomen('weet-niet'), uitkomst: eerstAanspreken, lezing: 5 },

  { naam: 'Plan werkt niet, na een dienst', alleen: planWerktNiet('na-dienst'), uitkomst: 'ondersteuning-en-zwaardere-maatregel', lezing: 13 },
  { naam: 'Hulp werkt niet, na directe overdracht, ook met contact', alleen: planWerktNiet('direct'), uitkomst: 'terugkoppelen-aan-vt', lezing: 11 },
  { naam: 'Plan werkt niet, onbekend hoe de casus kwam', alleen: planWerktNiet('weet-niet'), uitkomst: 'bel-veilig-thuis', lezing: 5 },

  {
    naam: 'Een veiligheidsvoorwaarde van Veilig Thuis wordt niet nageleefd',
    alleen: bij('voorwaarde-niet-nageleefd'),
    uitkomst: 'voorwaarde-niet-nageleefd',
    lezing: 13,
  },
  { naam: 'Een dwangmaatregel wordt overwogen', alleen: bij('dwang'), uitkomst: 'bepaal-wie-initiatief-neemt' },
  { naam: 'Blijvend onveilig, alles verkend', alleen: bij('blijvend-onveilig'), uitkomst: 'interdisciplinair-overleg', lezing: 13 },
  { naam: 'Onbekend wat er met opschalen wordt bedoeld', alleen: bij('weet-niet'), uitkomst: 'twee-betekenissen', lezing: 5 },
]);
