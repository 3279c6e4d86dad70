/**
 * The link to a calculation: `#v1&soort=…&datum=JJJJ-MM-DD[&ontvangen=…]` (contract §3). What is right in it is kept, what is not is named.
 */
import { echo, leesDeel, leesFragment, schrijfFragment } from '../pagina/deellink';
import { naarIso, type Dag } from './dagen';
import { keurVolgorde, leesDatum } from './invoer';
import { isSoort, MET_ONTVANGST, type Gebeurtenissoort } from './soorten';
import type { Termijnbegin } from './bereken';

const MAX_TEKENS = 200;
const SLEUTELS = ['soort', 'datum', 'ontvangen'] as const;
type Linksleutel = (typeof SLEUTELS)[number];

/** What a link says; parts that are missing or wrong are left out. */
export interface GelezenLink {
  readonly soort?: Gebeurtenissoort;
  readonly datum?: Dag;
  readonly ontvangen?: Dag;
  /** In plain Dutch what is not right; empty when the link is fine. */
  readonly meldingen: readonly string[];
}

/** The fragment, with '#', of a calculation. */
export function schrijfLink({ soort, datum, ontvangen }: Termijnbegin): string {
  const tweede = ontvangen === undefined ? [] : [{ naam: 'ontvangen', waarde: naarIso(ontvangen) }];
  return schrijfFragment([{ naam: 'soort', waarde: soort }, { naam: 'datum', waarde: naarIso(datum) }, ...tweede]);
}

const isSleutel = (naam: string): naam is Linksleutel => (SLEUTELS as readonly string[]).includes(naam);

/** Splits the parts; unknown, broken and repeated ones become messages. */
function leesDelen(delen: readonly string[], meldingen: string[]): Map<Linksleutel, string> {
  const gevonden = new Map<Linksleutel, string>();
  for (const deel of delen.filter(Boolean)) {
    const gelezen = leesDeel(deel);
    if (!gelezen || !isSleutel(gelezen.naam)) meldingen.push(`De link heeft een deel dat deze bladzijde niet kent: '${echo(deel)}'.`);
    else if (gevonden.has(gelezen.naam)) meldingen.push(`'${gelezen.naam}' staat meer dan één keer in de link. Alleen de eerste telt.`);
    else gevonden.set(gelezen.naam, gelezen.waarde);
  }
  return gevonden;
}

function leesDag(naam: Linksleutel, tekst: string | undefined, meldingen: string[]): Dag | undefined {
  if (tekst === undefined) return undefined;
  const gelezen = leesDatum(tekst);
  if ('dag' in gelezen) return gelezen.dag;
  meldingen.push(`De datum '${naam}=${echo(tekst)}' in de link klopt niet. ${gelezen.fout}`);
  return undefined;
}

/** The date of receipt, when it belongs to this kind of event and does not come before sending. */
function leesOntvangen(
  delen: ReadonlyMap<Linksleutel, string>,
  soort: Gebeurtenissoort,
  datum: Dag | undefined,
  meldingen: string[],
): Dag | undefined {
  const ontvangen = leesDag('ontvangen', delen.get('ontvangen'), meldingen);
  if (ontvangen === undefined) return undefined;
  if (soort !== MET_ONTVANGST) {
    meldingen.push('Bij deze gebeurtenis hoort geen datum van ontvangst. Die datum is niet overgenomen.');
    return undefined;
  }
  const volgorde = datum === undefined ? undefined : keurVolgorde(datum, ontvangen);
  if (volgorde !== undefined) meldingen.push(volgorde);
  return ontvangen;
}

/**
 * Reads a fragment, with or without '#'. An empty fragment is no link: nothing, no messages. Receipt before sending is
 * kept, with its message, so that the user can mend it; nothing is counted from it.
 */
export function leesLink(fragment: string): GelezenLink {
  const inhoud = leesFragment(fragment, MAX_TEKENS);
  if (inhoud === 'leeg') return { meldingen: [] };
  if (inhoud === 'andere versie') return { meldingen: ['Deze link hoort bij een andere versie van deze bladzijde. Vul de gegevens zelf in.'] };
  const meldingen = inhoud.teLang ? ['De link is te lang. Het laatste deel is niet overgenomen.'] : [];
  const delen = leesDelen(inhoud.delen, meldingen);
  const soort = delen.get('soort') ?? '';
  const datum = leesDag('datum', delen.get('datum'), meldingen);
  const metDatum = datum === undefined ? {} : { datum };
  if (!isSoort(soort)) {
    const wat = delen.has('soort')
      ? `De link noemt een gebeurtenis die deze bladzijde niet kent: '${echo(soort)}'.`
      : 'De link noemt geen gebeurtenis.';
    return { meldingen: [...meldingen, `${wat} Kies zelf wat er is gebeurd.`], ...metDatum };
  }
  const ontvangen = leesOntvangen(delen, soort, datum, meldingen);
  return { soort, meldingen, ...metDatum, ...(ontvangen === undefined ? {} : { ontvangen }) };
}
