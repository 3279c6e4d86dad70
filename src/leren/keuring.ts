/** A story against both machines, the walkthroughs' words and its own rules: one list of faults, used by the build and by `npm run leren`. */
import { routes } from '../machines/register';
import { bedoelt } from '../redactie/velden';
import { STOELEN } from '../site/stoelen';
import { keurAntwoorden, keurPaar } from './keur-antwoorden';
import { keurFeiten } from './keur-feiten';
import { keurOpties } from './keur-opties';
import { keurTitel, keurVerhaaltaal, keurZinnen } from './keur-taal';
import { keurStand, speelVerhaal, type Verhaalstand } from './keur-verloop';
import { feitenVoor, RONDEN, routeVan, type Verhaalbestand, type Verhaalnaslag } from './moment';
import type { Verhaal, Verhaalmoment } from './schema';

function keurGrond({ wegwijzer, termijn, antwoord, antwoorden, open, paar }: Verhaalmoment, naslag: Verhaalnaslag): string[] {
  const gronden = [wegwijzer, termijn, antwoord].filter((grond) => grond !== undefined).length;
  if (gronden !== 1) return ['noem precies één van: wegwijzer, termijn, antwoord.'];
  const slugs = Object.keys(routes);
  if (wegwijzer !== undefined && !slugs.includes(wegwijzer))
    return [`wegwijzer "${wegwijzer}" bestaat niet. ${bedoelt(wegwijzer, slugs, '')} Kies uit: ${slugs.join(', ')}.`];
  if (antwoord !== undefined && naslag.antwoorden && !naslag.antwoorden.has(antwoord))
    return [`antwoord "${antwoord}" bestaat niet. ${bedoelt(antwoord, [...naslag.antwoorden], '')}`];
  return wegwijzer === undefined && (antwoorden.length > 0 || open || paar) ? ['"antwoorden", "open" en "paar" horen bij een wegwijzer.'] : [];
}

function keurGebeurtenissen(moment: Verhaalmoment): string[] {
  const buiten = moment['buiten-verloop'] !== undefined;
  if (buiten && moment.gebeurtenissen.length > 0) return ['er zijn gebeurtenissen, dus "buiten-verloop" hoort hier niet.'];
  return !buiten && moment.gebeurtenissen.length === 0
    ? ['noem een gebeurtenis van het casusverloop, of schrijf bij "buiten-verloop" waarom er geen past.']
    : [];
}

function keurMoment(verhaal: Verhaal, plaats: number, punt: Verhaalstand, naslag: Verhaalnaslag): string[] {
  const { moment, fouten } = punt;
  const grond = keurGrond(moment, naslag);
  const route = routeVan(moment);
  const antwoorden = route ? keurAntwoorden(verhaal, plaats, moment, route) : [];
  const deel = (naam: string, ervan: readonly string[]) => ervan.map((fout) => `${naam}: ${fout}`);
  return [
    ...grond,
    ...keurGebeurtenissen(moment),
    ...fouten,
    ...deel('antwoorden', antwoorden),
    ...(grond.length === 0 && antwoorden.length === 0 ? deel('antwoorden en casusverloop', keurStand(moment, punt, naslag)) : []),
    ...deel('feiten', keurFeiten(verhaal, moment, naslag.vragen.get(moment.wegwijzer ?? ''))),
    ...deel('opties', keurOpties(moment, route)),
    ...(route ? deel('paar', keurPaar(verhaal, plaats, moment, route)) : []),
    ...keurTitel(moment.titel, moment, naslag),
    ...keurZinnen(moment),
  ];
}

function keurGeheel(verhaal: Verhaal): string[] {
  const { momenten, stoelen } = verhaal;
  const data = momenten.map(({ datum }) => datum);
  return [
    ...(data.join() === [...data].sort().join() ? [] : ['zet de momenten op volgorde van datum.']),
    ...(stoelen && momenten.length < RONDEN ? [`een verhaal met rolbladen heeft ten minste ${RONDEN} momenten: elke ronde is er een.`] : []),
    ...(stoelen ? keurStoelen(verhaal) : []),
    ...keurVerhaaltaal(verhaal),
  ];
}

/** Each chair knows something the other does not, else there is nothing to tell; and something in every round. */
function keurStoelen({ momenten }: Verhaal): string[] {
  const alleen = momenten.flatMap(({ feiten }) => feiten.flatMap(({ kent }) => (kent?.length === 1 ? kent : [])));
  return STOELEN.flatMap((stoel) => [
    ...(alleen.includes(stoel) ? [] : [`geen enkel feit is alleen bij ${stoel} bekend. Dan valt er niets te vertellen.`]),
    ...momenten.flatMap((moment, plaats) =>
      feitenVoor(moment, stoel).length > 0 ? [] : [`in moment ${plaats + 1} weet ${stoel} niets. Geef elke stoel in elke ronde een feit.`],
    ),
  ]);
}

/** What is wrong with a story, one sentence each, in Dutch, with the place; empty when it agrees with both machines and the rules of a story. */
export function keurVerhaal({ slug, verhaal }: Verhaalbestand, naslag: Verhaalnaslag): string[] {
  const waar = `src/content/verhalen/${slug}.yaml`;
  return [
    ...keurGeheel(verhaal).map((fout) => `${waar}: ${fout}`),
    ...speelVerhaal(verhaal).flatMap((punt, plaats) =>
      keurMoment(verhaal, plaats, punt, naslag).map((fout) => `${waar}, moment ${plaats + 1} ("${punt.moment.titel}"), ${fout}`),
    ),
  ];
}

/** At most this many moments stand outside the lifecycle (contract §6). */
const HOOGSTENS_BUITEN = 8;

/** What is wrong with the stories, one by one and together; empty when the site can be built with them. */
export function keurVerhalen(bestanden: readonly Verhaalbestand[], naslag: Verhaalnaslag): string[] {
  const nummers = bestanden.map(({ verhaal }) => verhaal.nr);
  const buiten = bestanden.flatMap(({ slug, verhaal }) => verhaal.momenten.flatMap((moment) => (moment['buiten-verloop'] ? [slug] : [])));
  return [
    ...bestanden.flatMap((bestand) => keurVerhaal(bestand, naslag)),
    ...bestanden
      .filter(({ verhaal }, plaats) => nummers.indexOf(verhaal.nr) !== plaats)
      .map(({ slug, verhaal }) => `src/content/verhalen/${slug}.yaml, nr: ${verhaal.nr} is al van een ander verhaal. Kies een eigen nummer.`),
    ...(buiten.length > HOOGSTENS_BUITEN
      ? [
          `src/content/verhalen: ${buiten.length} momenten staan buiten het casusverloop, hoogstens ${HOOGSTENS_BUITEN} mogen dat: ${buiten.join(', ')}.`,
        ]
      : []),
  ];
}
