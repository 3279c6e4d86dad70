/** What the content of a walkthrough must keep to beyond its schema: what it names must exist. Messages are for editors, in Dutch. */
import type { Uitkomst, Vragen } from './schema';
import { onbekendVeld } from '../redactie/velden';
import { zin } from '../redactie/vorm';
import type { Route } from '../machines/route';
import { begin, gebeurtenissenBij, isVraag } from './stap';

/**
 * Texts and routing must name the same questions, outcomes and answers; a slip here would leave a page without words.
 * @throws with what has no text and what has no route.
 */
export function keurNamen(route: Route, vragen: Vragen['vragen'], uitkomsten: Readonly<Record<string, Uitkomst>>): void {
  const eis = (waar: string, verwacht: readonly string[], gevonden: readonly string[]) => {
    const mist = verwacht.filter((naam) => !gevonden.includes(naam));
    const teveel = gevonden.filter((naam) => !verwacht.includes(naam));
    if (mist.length + teveel.length > 0)
      throw new Error(
        `Wegwijzer "${route.slug}", ${waar}: zonder tekst: ${mist.join(', ') || 'geen'}; tekst zonder route: ${teveel.join(', ') || 'geen'}.`,
      );
  };
  eis(
    'vragen',
    Object.keys(route.machine.states).filter((id) => isVraag(route, id)),
    Object.keys(vragen),
  );
  eis('uitkomsten', route.vanStrengNaarRuim, Object.keys(uitkomsten));
  for (const [id, { antwoorden }] of Object.entries(vragen)) {
    const verwacht = gebeurtenissenBij(route, id).map(({ type, waarden: [waarde = type] = [] }) => waarde);
    eis(`antwoorden bij "${id}"`, verwacht, Object.keys(antwoorden));
  }
}

/**
 * Every flag of the machine has a name: it stands on the review sheet, in the diagram and with the grounds of an outcome.
 * @throws with the file and the field.
 */
export function keurKenmerken(route: Route, namen: Vragen['kenmerken']): void {
  const verwacht = Object.keys(begin(route).context);
  const fouten = [
    ...verwacht.filter((naam) => !Object.hasOwn(namen, naam)).map((naam) => `"${naam}" heeft nog geen naam. Zet er "${naam}: …" bij.`),
    ...Object.keys(namen)
      .filter((naam) => !verwacht.includes(naam))
      .map((naam) => zin(onbekendVeld(naam, verwacht))),
  ];
  if (fouten.length > 0) throw new Error(`src/content/wegwijzers/${route.slug}/vragen.yaml, kenmerken: ${fouten.join(' ')}`);
}
