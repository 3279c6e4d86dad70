/** Examples of W8: the decision table of contract §3 in cases. `lezing` 5, 9 and 13: docs/domein.md. */
import { raadOfPolitie } from './raad-of-politie';
import { maakVoorbeelden } from './voorbeeld';

const naOverdracht = (eigenInformatie: string) => ({ spoed: 'nee', fase: 'na-overdracht', 'eigen-informatie': eigenInformatie });

export const voorbeelden = maakVoorbeelden(raadOfPolitie, {}, [
  { naam: 'Spoed: geen andere vraag gaat voor', alleen: { spoed: 'ja' }, uitkomst: 'spoed-direct-handelen', lezing: 9 },
  { naam: 'Onbekend of er spoed is', alleen: { spoed: 'weet-niet' }, uitkomst: 'overleg-nu', lezing: 13 },
  { naam: 'Geen spoed, Veilig Thuis is nog bezig', alleen: { spoed: 'nee', fase: 'tot-overdracht' }, uitkomst: 'veilig-thuis-initiatief' },
  {
    naam: 'Geen spoed, onbekend of de casus is overgedragen',
    alleen: { spoed: 'nee', fase: 'weet-niet' },
    uitkomst: 'bepaal-eerst-verantwoordelijke',
    lezing: 5,
  },
  { naam: 'Na overdracht, genoeg eigen informatie', alleen: naOverdracht('ja'), uitkomst: 'lokaal-team-initiatief', lezing: 9 },
  { naam: 'Na overdracht, te weinig eigen informatie', alleen: naOverdracht('nee'), uitkomst: 'niet-geregeld-overleg' },
  { naam: 'Na overdracht, onbekend of er genoeg informatie is', alleen: naOverdracht('weet-niet'), uitkomst: 'niet-geregeld-overleg', lezing: 5 },
]);
