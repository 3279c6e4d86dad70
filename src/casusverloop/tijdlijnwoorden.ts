/** What the timeline says outside the page: as plain text to paste into a file, and as calendar events. No names, no places (contract §2). */
import { datumVoluit } from '../wegwijzer/dossiernotitie';
import { VEILIG_CONTACT } from '../site/veilig-contact';
import { afsprakenVan } from '../termijnen/afspraken';
import type { Afspraak } from '../termijnen/agenda';
import { naarIso, schrijfDag } from '../termijnen/dagen';
import { datumtekst, type Omstandigheden } from '../termijnen/teksten';
import { geefWoorden, type Standgegevens, type Tijdlijngegevens } from './gegevens';
import { TAKEN, type Casusstand, type Taak } from './stand';
import type { Lopend } from './termijnen';
import { eindstand, termijnenVan, type Tijdlijnpunt } from './tijdlijn';
import { ZEKERHEID_KORT } from './woorden';

const LEEG = '________________';

/** The words of a task in this state. */
export const standVanTaak = ({ taken }: Tijdlijngegevens, stand: Casusstand, taak: Taak): Standgegevens =>
  geefWoorden(taken[taak].standen, stand[taak]);

/** What a deadline on the timeline brings along from its rule. */
export function omVan(gegevens: Tijdlijngegevens, { soort, rij }: Lopend): Omstandigheden {
  const { bevestiging = '' } = geefWoorden(gegevens.termijnen, rij.nr);
  return { beginpunt: geefWoorden(gegevens.beginpunten, soort), bevestiging, tweeDatums: false };
}

/** Why an event does not count where it stands: the state there, and when it would fit. */
export function weigering(gegevens: Tijdlijngegevens, { ingevoerd, stand }: Tijdlijnpunt): string {
  const { past } = gegevens.gebeurtenissen[ingevoerd.gebeurtenis];
  return `De stand is: ${geefWoorden(gegevens.fasen, stand.fase).toLowerCase()}. ${past} Deze gebeurtenis telt niet mee.`;
}

/** A task with who has it and how firmly the text says so. */
function standregel(gegevens: Tijdlijngegevens, stand: Casusstand, taak: Taak): string {
  const { kort, zekerheid } = standVanTaak(gegevens, stand, taak);
  return `${gegevens.taken[taak].titel}: ${kort} (${ZEKERHEID_KORT[zekerheid]})`;
}

function puntregels(gegevens: Tijdlijngegevens, punt: Tijdlijnpunt, plaats: number): string[] {
  const { ingevoerd, past, stand, nieuw } = punt;
  const { naam, verandert } = gegevens.gebeurtenissen[ingevoerd.gebeurtenis];
  const kop = `${plaats + 1}. ${schrijfDag(ingevoerd.dag)}: ${naam}`;
  if (!past) return [kop, `   Past niet op deze plaats. ${weigering(gegevens, punt)}`];
  return [kop, `   ${verandert}`, ...TAKEN.filter((taak) => nieuw.includes(taak)).map((taak) => `   - ${standregel(gegevens, stand, taak)}`)];
}

function termijnregels(gegevens: Tijdlijngegevens, lopend: Lopend): string[] {
  const { rij, gebeurtenis } = lopend;
  const { titel, periode, waarschuwing, veilig } = geefWoorden(gegevens.termijnen, rij.nr);
  const om = omVan(gegevens, lopend);
  const datums = rij.uitkomsten.map((uitkomst) => {
    const { wat, hoe } = datumtekst(uitkomst, rij, om);
    return `  ${wat}: ${schrijfDag(uitkomst.dag)} (${hoe}).`;
  });
  return [
    `- ${titel}. ${periode}`,
    ...datums,
    ...(datums.length > 0 ? [`  Geteld vanaf: ${gegevens.gebeurtenissen[gebeurtenis].naam}.`] : []),
    ...(waarschuwing === undefined ? [] : [`  Let op. ${waarschuwing}`]),
    ...(veilig === undefined ? [] : [`  ${VEILIG_CONTACT.tekst} (toevoeging van deze site).`]),
  ];
}

const uniek = (regels: readonly string[]) => [...new Set(regels)];
const stuk = (kop: string, regels: readonly string[]): string[] => (regels.length > 0 ? ['', kop.toUpperCase(), ...regels] : []);

/** The timeline as plain text, lines joined with '\n'; `datum` is the day it is made. */
export function maakTijdlijntekst(gegevens: Tijdlijngegevens, punten: readonly Tijdlijnpunt[], datum: Date): string {
  const stand = eindstand(punten);
  const standen = TAKEN.map((taak) => standVanTaak(gegevens, stand, taak));
  const nu = termijnenVan(punten).filter((termijn) => termijn.nu);
  return [
    'Tijdlijn van een casus',
    `Datum: ${datumVoluit(datum)}`,
    `Casusnummer: ${LEEG}`,
    `Ingevuld door: ${LEEG}  Functie: ${LEEG}`,
    ...stuk(
      'Gebeurtenissen',
      punten.flatMap((punt, plaats) => puntregels(gegevens, punt, plaats)),
    ),
    ...stuk(
      'Stand na de laatste gebeurtenis',
      TAKEN.map((taak, plaats) => `- ${standregel(gegevens, stand, taak)}. ${standen[plaats]?.uitleg ?? ''}`),
    ),
    ...stuk(
      'Termijnen en periodes die nu spelen',
      nu.flatMap(({ lopend }) => termijnregels(gegevens, lopend)),
    ),
    ...stuk('Tekst van de afspraken', uniek(standen.flatMap(({ bronnen }) => bronnen.map(({ citaat, plaats }) => `- ${plaats}: “${citaat}”`)))),
    ...stuk('Niet eenduidig in de tekst', uniek(standen.flatMap(({ punten: lijst }) => lijst.map(({ nr, kort }) => `- ${nr}: ${kort}`)))),
    '',
    `Gebaseerd op: ${gegevens.tekst}. Dit is een hulpmiddel bij het lezen van de tekst, geen besluit.`,
  ].join('\n');
}

function alsAfspraak(gegevens: Tijdlijngegevens, punt: Tijdlijnpunt): Afspraak {
  const { gebeurtenis, dag } = punt.ingevoerd;
  const { naam, verandert } = gegevens.gebeurtenissen[gebeurtenis];
  const gevolg = punt.past
    ? [verandert, ...TAKEN.map((taak) => standregel(gegevens, punt.stand, taak))]
    : [`Past niet op deze plaats. ${weigering(gegevens, punt)}`];
  return { id: `tijdlijn-${gebeurtenis}-${naarIso(dag)}`, dag, titel: naam, omschrijving: [...gevolg, `Bron: ${gegevens.tekst}.`].join('\n') };
}

/** The events of the timeline and the dates of the deadlines that run now, as calendar events; each once. */
export function agendaVan(gegevens: Tijdlijngegevens, punten: readonly Tijdlijnpunt[]): Afspraak[] {
  const termijnen = termijnenVan(punten).filter(({ nu }) => nu);
  const alle = [
    ...punten.map((punt) => alsAfspraak(gegevens, punt)),
    ...termijnen.flatMap(({ lopend }) => {
      const { soort, rij } = lopend;
      return afsprakenVan(rij, { soort, regel: geefWoorden(gegevens.termijnen, rij.nr), om: omVan(gegevens, lopend), tekst: gegevens.tekst });
    }),
  ];
  return [...new Map(alle.map((een) => [een.id, een])).values()];
}
