import { STOELNAAM, type Stoel } from '../site/stoelen';
import { handelingenVan, LATER, nietsNu, opMoment, overkant, WANNEERNAAM, type Wanneer } from './doen';
import { maakNotitie, type Doenlijst } from './dossiernotitie';
import type { Stand } from './typen';
import type { Gegevens, Punt, UitkomstTekst } from './gegevens';
import { antwoordTekst, gewichtVan, NORM, vraagVan, ZEKERHEID, type Reden } from './teksten';

/** What a chair does at a moment, under a heading that names both: 'Doe nu (Lokaal team)'. */
function doenlijst(uitkomst: UitkomstTekst, stoel: Stoel, moment: Wanneer): Doenlijst {
  const doen = opMoment(handelingenVan(uitkomst, stoel), moment).map((een) => ({ tekst: een.tekst, gewicht: gewichtVan(een) }));
  return { kop: `${WANNEERNAAM[moment]} (${STOELNAAM[stoel]})`, doen };
}

/** Who does what: the reader's own chair now, and the rest in order. */
function wieDoetWat(uitkomst: UitkomstTekst, stoel: Stoel) {
  const nu = doenlijst(uitkomst, stoel, 'nu');
  const later = [
    ...LATER.map((moment) => doenlijst(uitkomst, stoel, moment)),
    ...(['nu', ...LATER] as const).map((moment) => doenlijst(uitkomst, overkant(stoel), moment)),
  ];
  return { later, nu: nu.doen.length > 0 ? nu : { ...nu, doen: [{ tekst: nietsNu(stoel), gewicht: gewichtVan({ toevoeging: true }) }] } };
}

/** The dossier note of this outcome from the reader's chair, dated today. */
export function notitieVan(
  gegevens: Gegevens,
  stand: Stand,
  uitkomst: UitkomstTekst,
  afgeleid: { readonly redenen: readonly Reden[]; readonly uitzoeken: readonly string[]; readonly punten: readonly Punt[] },
): string {
  return maakNotitie({
    titel: gegevens.titel,
    bron: gegevens.bron,
    datum: new Date(),
    voorlopig: stand.voorlopig,
    conclusie: uitkomst.conclusie,
    gewicht: `${uitkomst.norm ? `Norm: ${NORM[uitkomst.norm]}. ` : ''}${ZEKERHEID[uitkomst.zekerheid]}`,
    besluit: uitkomst.besluit,
    ...wieDoetWat(uitkomst, gegevens.stoel),
    letop: uitkomst.waarschuwing,
    antwoorden: stand.antwoorden.map(({ vraag, waarden }) => {
      const tekst = vraagVan(gegevens, vraag);
      return { vraag: tekst.vraag, antwoord: antwoordTekst(tekst, waarden) };
    }),
    redenen: afgeleid.redenen,
    uitzoeken: afgeleid.uitzoeken,
    termijnen: uitkomst.termijnen.map(({ tekst }) => tekst),
    citaten: [...uitkomst.bronnen, ...afgeleid.redenen.flatMap(({ bron }) => bron ?? [])],
    punten: afgeleid.punten,
  });
}
