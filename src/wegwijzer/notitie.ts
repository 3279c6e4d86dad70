import { maakNotitie } from './dossiernotitie';
import type { Stand } from './typen';
import type { Gegevens, Punt, UitkomstTekst } from './gegevens';
import { antwoordTekst, NORM, uitzoeken, vraagVan, ZEKERHEID, type Reden } from './teksten';

/** The dossier note of this outcome, dated today. */
export function notitieVan(
  gegevens: Gegevens,
  stand: Stand,
  uitkomst: UitkomstTekst,
  afgeleid: { readonly redenen: readonly Reden[]; readonly punten: readonly Punt[] },
): string {
  return maakNotitie({
    titel: gegevens.titel,
    bron: gegevens.bron,
    datum: new Date(),
    voorlopig: stand.voorlopig,
    conclusie: uitkomst.conclusie,
    gewicht: `${uitkomst.norm ? `Norm: ${NORM[uitkomst.norm]}. ` : ''}${ZEKERHEID[uitkomst.zekerheid]}`,
    besluit: uitkomst.besluit,
    antwoorden: stand.antwoorden.map(({ vraag, waarden }) => {
      const tekst = vraagVan(gegevens, vraag);
      return { vraag: tekst.vraag, antwoord: antwoordTekst(tekst, waarden) };
    }),
    redenen: afgeleid.redenen,
    uitzoeken: uitzoeken(gegevens, stand.antwoorden),
    citaten: [...uitkomst.bronnen, ...afgeleid.redenen.flatMap(({ bron }) => bron ?? [])],
    punten: afgeleid.punten,
  });
}
