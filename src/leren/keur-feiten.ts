/** The facts of a moment: observations, never the question's own words, with two that do not matter. */
import { bedoelt } from '../redactie/velden';
import { woordenVan } from '../taal/leesbaarheid';
import { STOELEN } from '../site/stoelen';
import type { Vragen } from '../wegwijzer/schema';
import { feitenVanPaar, feitenVoor } from './moment';
import type { Verhaal, Verhaalfeit, Verhaalmoment } from './schema';

/** In a moment exactly this many facts do not matter. */
const ONBELANGRIJK = 2;
/** A moment has at least this many facts that its chair knows. */
const MINSTENS = 4;
/** So many words of a question in a row are its own words, when two of them carry its meaning. */
const REEKSEN = [3, 4, 5];
/** Names and words that every case has: they give no answer away. */
const ALGEMEEN = new Set(
  'veilig thuis lokale lokaal team gezin casus heeft hebben wordt worden bent iemand deze alle alles door voor over niet geen zijn waren naar nog met van een het de'.split(
    ' ',
  ),
);
const klein = (tekst: string) => woordenVan(tekst).map((woord) => woord.toLowerCase());
const draagt = (woord: string) => woord.length > 3 && !ALGEMEEN.has(woord);

/** The runs of words of a question that a fact may not repeat. */
function reeksen(tekst: string, lengte: number): string[] {
  const woorden = klein(tekst);
  return woorden
    .map((_, plaats) => woorden.slice(plaats, plaats + lengte))
    .filter((reeks) => reeks.length === lengte && reeks.filter(draagt).length >= 2)
    .map((reeks) => reeks.join(' '));
}

/** What of a question no fact may repeat: its name, and runs of words of its text and answers. */
function verbodenVan(vraag: Vragen['vragen'][string]): string[] {
  const naam = klein(vraag.kort);
  const labels = Object.values(vraag.antwoorden).map((antwoord) => antwoord.tekst);
  return [
    ...(naam.length > 1 ? [naam.join(' ')] : []),
    ...[vraag.vraag, ...labels].flatMap((een) => REEKSEN.flatMap((lengte) => reeksen(een, lengte))),
  ];
}

function keurWoorden(feiten: readonly Verhaalfeit[], vragen: Vragen['vragen'], gevraagd: readonly string[]): string[] {
  const perVraag = gevraagd.flatMap((naam) => {
    const vraag = vragen[naam];
    return vraag ? [{ naam, verboden: verbodenVan(vraag) }] : [];
  });
  return feiten.flatMap(({ id, tekst }) => {
    const feit = ` ${klein(tekst).join(' ')} `;
    return perVraag.flatMap(({ naam, verboden }) => {
      const reeks = verboden.find((een) => feit.includes(` ${een} `));
      return reeks ? [`${id}: "${reeks}" zijn woorden van de vraag "${naam}". Schrijf wat iemand zag of zei.`] : [];
    });
  });
}

function keurVerwijzingen(moment: Verhaalmoment): string[] {
  const { feiten, 'pleit-voor': voor, 'pleit-tegen': tegen } = moment;
  const namen = feiten.map(({ id }) => id);
  const bekend = feitenVoor(moment, moment.stoel).map(({ id }) => id);
  const los = new Set(feiten.filter((feit) => feit['doet-er-niet-toe']).map(({ id }) => id));
  const bestaat = (veld: string, lijst: readonly string[]) =>
    lijst
      .filter((naam) => !namen.includes(naam))
      .map((naam) => `${veld}: feit "${naam}" bestaat niet. ${bedoelt(naam, namen, `Kies uit: ${namen.join(', ')}.`)}`);
  return [
    ...namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats).map((naam) => `feit "${naam}" staat er twee keer.`),
    ...bestaat('pleit-voor', voor),
    ...bestaat('pleit-tegen', tegen),
    ...bestaat(
      'botst-met',
      feiten.flatMap((feit) => feit['botst-met'] ?? []),
    ),
    ...feiten.filter((feit) => feit['botst-met'] === feit.id).map(({ id }) => `feit "${id}" botst met zichzelf.`),
    ...voor.filter((naam) => tegen.includes(naam)).map((naam) => `feit "${naam}" pleit voor en tegen. Kies een van de twee.`),
    ...[...voor, ...tegen].filter((naam) => los.has(naam)).map((naam) => `feit "${naam}" doet er niet toe, maar pleit ergens voor of tegen.`),
    ...[...voor, ...tegen]
      .filter((naam) => namen.includes(naam) && !bekend.includes(naam))
      .map((naam) => `feit "${naam}" kent de stoel ${moment.stoel} niet, dus het pleit nergens voor.`),
    ...(voor.length > 0 ? [] : ['pleit-voor: noem ten minste één feit.']),
  ];
}

/** 'U' outside what someone says: from the other chair that is someone else. */
const AANSPREEK = /\b(?:u|uw)\b/iu;
const zonderCitaat = (tekst: string) => tekst.replace(/‘[^’]*’/gu, '');

/** A fact that both chairs know and that says 'u' needs words for the other chair. */
function keurAnder({ stoel, feiten }: Verhaalmoment): string[] {
  return feiten.flatMap(({ id, wie, tekst, kent, ander }) => {
    if (ander && kent?.length !== STOELEN.length) return [`feit "${id}" heeft "ander", maar niet elke stoel kent het. Laat "ander" weg.`];
    if (kent?.length !== STOELEN.length) return [];
    const velden = Object.entries({ wie, tekst }).filter(
      ([veld, woorden]) => AANSPREEK.test(zonderCitaat(woorden)) && !ander?.[veld as 'wie' | 'tekst'],
    );
    return velden.map(
      ([veld]) => `feit "${id}" zegt in "${veld}" u. Dat is de stoel ${stoel}. Schrijf bij "ander: { ${veld}: … }" hoe de andere stoel het leest.`,
    );
  });
}

const STANDAARD = 'er zijn rolbladen (stoelen: true), dus zeg van elk feit wie het kent: kent: [lokaal-team].';

/** The facts of a moment and of its variant. `vragen` are those of its walkthrough; none where it has none. */
export function keurFeiten({ stoelen }: Verhaal, moment: Verhaalmoment, vragen: Vragen['vragen'] = {}): string[] {
  const zichtbaar = feitenVoor(moment, moment.stoel);
  const onbelangrijk = zichtbaar.filter((feit) => feit['doet-er-niet-toe']).length;
  const gevraagd = [...moment.antwoorden, ...(moment.paar?.antwoorden ?? [])].map(({ vraag }) => vraag);
  const ander = feitenVanPaar(moment).filter(({ tekst }) => !moment.feiten.some((feit) => feit.tekst === tekst));
  return [
    ...(onbelangrijk === ONBELANGRIJK
      ? []
      : [`${onbelangrijk} feiten die deze stoel kent doen er niet toe. Geef er precies ${ONBELANGRIJK} "doet-er-niet-toe: true".`]),
    ...(zichtbaar.length < MINSTENS ? [`de stoel ${moment.stoel} kent maar ${zichtbaar.length} feiten. Geef er ten minste ${MINSTENS}.`] : []),
    ...keurWoorden([...moment.feiten, ...ander], vragen, [...new Set(gevraagd)]),
    ...keurVerwijzingen(moment),
    ...keurAnder(moment),
    ...(stoelen && moment.feiten.some(({ kent }) => !kent) ? [STANDAARD] : []),
    ...(!stoelen && moment.feiten.some(({ kent }) => kent)
      ? ['"kent" hoort bij een verhaal met rolbladen. Zet "stoelen: true" bovenaan, of laat "kent" weg.']
      : []),
  ];
}
