/** Leaves of the texts of a walkthrough what counts for the given answers: the source, the action or the sentence that fits. */
import type { Antwoorden } from '../machines/route';
import { geldt } from './voorwaarden';
import type { Gegevens, HandelingTekst, MetBij, UitkomstTekst, Verwijzing, VraagTekst, Zinnen } from './gegevens';

const opId = <A, B>(lijst: Readonly<Record<string, A>>, maak: (waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(lijst).map(([id, waarde]) => [id, maak(waarde)]));

/** The same, each made when it is first looked at: a step shows one question or one outcome of the dozens there are. */
function opVraag<A, B>(lijst: Readonly<Record<string, A>>, maak: (waarde: A) => B): Record<string, B> {
  const uit: Record<string, B> = {};
  for (const [id, waarde] of Object.entries(lijst)) {
    let een: B | undefined;
    Object.defineProperty(uit, id, { enumerable: true, get: () => (een ??= maak(waarde)) });
  }
  return uit;
}

type Past = <T extends MetBij>(lijst: readonly T[]) => readonly T[];

/** The parts of a list that count, without their conditions, since those are met. */
const pastBij =
  (antwoorden: Antwoorden): Past =>
  (lijst) =>
    lijst.filter(({ bij }) => geldt(bij?.antwoorden, antwoorden)).map((deel) => ({ ...deel, bij: undefined }));

const metZinnen = <T extends { readonly zinnen?: Readonly<Record<string, Zinnen | undefined>> }>(tekst: T, past: Past): T => ({
  ...tekst,
  ...opId(tekst.zinnen ?? {}, (zinnen = []) =>
    past(zinnen)
      .map((zin) => zin.tekst)
      .join(' '),
  ),
});

const vraagBij = (vraag: VraagTekst, past: Past): VraagTekst => ({
  ...metZinnen(vraag, past),
  bronnen: past(vraag.bronnen),
  antwoorden: opId(vraag.antwoorden, (antwoord) => metZinnen(antwoord, past)),
});

/** Of several links to one page the first. */
const eenmaal = (lijst: readonly Verwijzing[]): readonly Verwijzing[] =>
  lijst.filter(({ naar }, plaats) => lijst.findIndex((een) => een.naar === naar) === plaats);

function uitkomstBij(uitkomst: UitkomstTekst, past: Past): UitkomstTekst {
  const handelingen = (lijst: readonly HandelingTekst[]) => past(lijst).map((een) => ({ ...een, bronnen: past(een.bronnen) }));
  const { norm, zekerheid } = past(uitkomst.anders)[0] ?? uitkomst;
  return {
    ...metZinnen(uitkomst, past),
    norm,
    zekerheid,
    anders: [],
    punten: past(uitkomst.punten),
    bronnen: past(uitkomst.bronnen),
    veiligThuis: handelingen(uitkomst.veiligThuis),
    lokaalTeam: handelingen(uitkomst.lokaalTeam),
    termijnen: handelingen(uitkomst.termijnen),
    formulieren: eenmaal(past(uitkomst.formulieren)),
    vervolg: eenmaal(past(uitkomst.vervolg)),
  };
}

/** The data as they count for these answers (those that count, `Stand.antwoorden`). Conditions (`bij`) are gone from the result. */
export function passend(gegevens: Gegevens, antwoorden: Antwoorden): Gegevens {
  const past = pastBij(antwoorden);
  return {
    ...gegevens,
    vragen: opVraag(gegevens.vragen, (vraag) => vraagBij(vraag, past)),
    uitkomsten: opVraag(gegevens.uitkomsten, (uitkomst) => uitkomstBij(uitkomst, past)),
  };
}
