/** The drawing of a walkthrough's route with its words, for the review sheet. Build time only. */
import { maakDiagram, type Diagram } from '../wegwijzer/diagram';
import type { Gegevens } from '../wegwijzer/gegevens';
import type { Route } from '../machines/route';

const kort = (lijst: Readonly<Record<string, { readonly kort: string }>>) =>
  Object.fromEntries(Object.entries(lijst).map(([id, tekst]) => [id, tekst.kort]));

/** The drawing of this route, with the short names of its questions, answers and outcomes. @throws as maakDiagram */
export function tekenRoute(gegevens: Gegevens, route: Route): Promise<Diagram> {
  const antwoordenPerVraag = Object.fromEntries(
    Object.entries(gegevens.vragen).map(([id, { antwoorden, groep }]) => [
      id,
      {
        ...Object.fromEntries(Object.entries(antwoorden).map(([antwoord, { tekst }]) => [antwoord, tekst])),
        ...(groep === undefined ? {} : { vormen: groep }),
      },
    ]),
  );
  return maakDiagram(route, {
    titel: `Route van de wegwijzer: ${gegevens.titel}`,
    vragen: kort(gegevens.vragen),
    uitkomsten: kort(gegevens.uitkomsten),
    antwoorden: {},
    antwoordenPerVraag,
    kenmerken: Object.fromEntries(Object.entries(gegevens.kenmerken).map(([id, naam]) => [id, naam.toLowerCase()])),
  });
}
