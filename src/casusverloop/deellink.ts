/** The link to a timeline: `#v1&<gebeurtenis>=JJJJ-MM-DD&…` (contract §1). What is right in it is kept, what is not is named. */
import { isGebeurtenis, type Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { echo, leesDeel, leesFragment, schrijfFragment } from '../pagina/deellink';
import { naarIso, schrijfDag } from '../termijnen/dagen';
import { leesDatum } from '../termijnen/invoer';
import type { Ingevoerd } from './tijdlijn';

/** Room for some eighty events. */
const MAX_TEKENS = 4000;

/** What the timeline does with a day before one that is on it already. */
export const OP_DAG = 'De tijdlijn zet gebeurtenissen op volgorde van dag.';

/** An event as a link has it. */
type Linkgebeurtenis = Omit<Ingevoerd, 'nummer'>;

/** What a link says; parts that are wrong are left out. */
interface GelezenTijdlijn {
  /** Numbered in the order of the link, from 1. */
  readonly ingevoerd: readonly Ingevoerd[];
  /** In plain Dutch what is not right; empty when the link is fine. */
  readonly meldingen: readonly string[];
}

/** The fragment, with '#', of these events in this order: that of the timeline (`speel`), so that reading it gives the same timeline. */
export const schrijfLink = (gebeurtenissen: readonly Linkgebeurtenis[]): string =>
  schrijfFragment(gebeurtenissen.map(({ gebeurtenis, dag }) => ({ naam: gebeurtenis, waarde: naarIso(dag) })));

/** One part of the link, or what is wrong with it. @param noem the name of an event */
function leesGebeurtenis(deel: string, noem: (gebeurtenis: Gebeurtenis) => string): Linkgebeurtenis | string {
  const { naam, waarde } = leesDeel(deel) ?? { naam: '', waarde: '' };
  if (!isGebeurtenis(naam)) return `De link noemt een gebeurtenis die deze bladzijde niet kent: '${echo(naam || deel)}'. Die is weggelaten.`;
  const gelezen = leesDatum(waarde);
  if ('dag' in gelezen) return { gebeurtenis: naam, dag: gelezen.dag };
  return `De datum '${echo(waarde)}' bij ‘${noem(naam)}’ in de link klopt niet. ${gelezen.fout} Die gebeurtenis is weggelaten.`;
}

/** What to say of events that stand in the link before an earlier one: they are kept, the timeline goes by date. */
function keurVolgorde(gelezen: readonly Linkgebeurtenis[], noem: (gebeurtenis: Gebeurtenis) => string): string[] {
  return gelezen.flatMap(({ gebeurtenis, dag }, plaats) => {
    const vorige = gelezen[plaats - 1];
    if (!vorige || vorige.dag <= dag) return [];
    return [`In de link staat ‘${noem(gebeurtenis)}’ (${schrijfDag(dag)}) na ‘${noem(vorige.gebeurtenis)}’ (${schrijfDag(vorige.dag)}). ${OP_DAG}`];
  });
}

/** Reads a fragment, with or without '#'. An empty fragment is no link: nothing, no messages. Never throws. */
export function leesLink(fragment: string, noem: (gebeurtenis: Gebeurtenis) => string): GelezenTijdlijn {
  const inhoud = leesFragment(fragment, MAX_TEKENS);
  if (inhoud === 'leeg') return { ingevoerd: [], meldingen: [] };
  if (inhoud === 'andere versie')
    return { ingevoerd: [], meldingen: ['Deze link hoort bij een andere versie van deze bladzijde. Zet de gebeurtenissen zelf op de tijdlijn.'] };
  const delen = inhoud.delen.filter(Boolean).map((deel) => leesGebeurtenis(deel, noem));
  const gelezen = delen.filter((deel) => typeof deel !== 'string');
  const meldingen = [
    ...(inhoud.teLang ? ['De link is te lang. Het laatste deel is niet overgenomen.'] : []),
    ...(delen.length === 0 ? ['De link noemt geen gebeurtenis.'] : []),
    ...delen.filter((deel) => typeof deel === 'string'),
    ...keurVolgorde(gelezen, noem),
  ];
  return { ingevoerd: gelezen.map((een, plaats) => ({ ...een, nummer: plaats + 1 })), meldingen };
}
