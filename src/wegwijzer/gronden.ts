/** Why an outcome is what it is: the answers that set a flag on their own, and whether that flag decides. */
import { geldendeRegel } from './beslistabel';
import { speelAf } from './doorloop';
import { graafVan, type Knoop } from './graaf';
import { gebeurtenisVoor } from './stap';
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import type { Grond } from './typen';

/** The row an answer takes when these flags are on. */
function regelVoor(route: Route, antwoord: Antwoord, aan: readonly string[]) {
  const gebeurtenis = gebeurtenisVoor(route, antwoord);
  return gebeurtenis === null ? undefined : geldendeRegel(route, antwoord.vraag, gebeurtenis.type, aan);
}

/** The flags an answer sets on its own: when nothing was answered before it. */
export function kenmerkenVanAntwoord(route: Route, antwoord: Antwoord): readonly string[] {
  return regelVoor(route, antwoord, [])?.zet ?? [];
}

/** Outcomes of the other answers to a question that do not set the flag either. */
function uitkomstenVanAnderen(route: Route, { takken }: Knoop, vraag: string, kenmerk: string): string[] {
  return takken.filter(({ waarden }) => !kenmerkenVanAntwoord(route, { vraag, waarden }).includes(kenmerk)).flatMap(({ naar }) => naar.mogelijk);
}

/**
 * The outcomes that are possible with the same answers when none of them sets the flag. An answer that leads straight to an
 * outcome and sets the flag there cannot be taken without it; then the other answers to its question stand in for it.
 */
function mogelijkZonder(route: Route, antwoorden: Antwoorden, kenmerk: string): readonly string[] {
  const graaf = graafVan(route);
  let knoop: Knoop | undefined = graaf.begin;
  let aan: string[] = [];
  // By question and not by place: without the flag a question may not be asked, and the answers after it still count.
  const gegeven = () => antwoorden.find(({ vraag }) => vraag === knoop?.vraag);
  for (let antwoord = gegeven(); knoop && antwoord; antwoord = gegeven()) {
    const regel = regelVoor(route, antwoord, aan);
    if (regel === undefined) break;
    const volgende = graaf.knoop(regel.naar, aan);
    if (volgende?.vraag === null && regel.zet.includes(kenmerk)) return uitkomstenVanAnderen(route, knoop, antwoord.vraag, kenmerk);
    aan = [...new Set([...aan, ...regel.zet])].filter((naam) => naam !== kenmerk);
    knoop = graaf.knoop(regel.naar, aan);
  }
  return knoop?.mogelijk ?? [];
}

/**
 * The grounds among the answers that count, in the order asked; also while the outcome is open or provisional, and then
 * `doorslaggevend` is false as long as there is no outcome. Several grounds with one flag are decisive together.
 */
export function gronden(route: Route, antwoorden: Antwoorden): Grond[] {
  const stand = speelAf(route, antwoorden);
  const doorslaggevend = (kenmerk: string): boolean =>
    stand.uitkomst !== null && mogelijkZonder(route, stand.antwoorden, kenmerk).some((uitkomst) => uitkomst !== stand.uitkomst);
  return stand.antwoorden.flatMap((antwoord) =>
    kenmerkenVanAntwoord(route, antwoord).map((kenmerk) => ({ antwoord, kenmerk, doorslaggevend: doorslaggevend(kenmerk) })),
  );
}
