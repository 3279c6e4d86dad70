/**
 * What a machine must keep to, so that replay, share link, graph and diagram can be the same for every walkthrough. A
 * machine that cannot be analysed is refused here, with the reason, instead of giving a wrong drawing or a wrong answer later.
 * For the build and the tests: a browser only gets machines that were not refused, so nothing that goes there imports this.
 */
import type { AnyStateNode } from 'xstate';
import { naamOf } from './beslistabel';
import { graafVan } from './graaf';
import { begin, VORMEN } from './stap';
import type { Route } from '../machines/route';

/** Ids travel in share links and in `data-` attributes. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const gelijk = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x));

/** Objections that hold for every state, question or outcome. */
function bezwarenTegenVorm(knoop: AnyStateNode): string[] {
  const bezwaren: string[] = [];
  if (!ID.test(knoop.key)) bezwaren.push('id may only have a-z, 0-9 and single hyphens');
  if (knoop.type !== 'atomic' && knoop.type !== 'final') bezwaren.push('nested, parallel and history states are not supported');
  if (knoop.always !== undefined && knoop.always.length > 0) bezwaren.push("'always' is not supported: put the guards on the answers");
  if (knoop.after.length > 0) bezwaren.push("'after' is not supported");
  if (knoop.invoke.length > 0) bezwaren.push("'invoke' is not supported");
  if (knoop.entry.length + knoop.exit.length > 0) bezwaren.push('entry and exit actions are not supported: put them on the answers');
  return bezwaren;
}

/** Objections to one answer of a question: its branches must be exhaustive and use flags only. */
function bezwarenTegenAntwoord(knoop: AnyStateNode, antwoord: string, kenmerken: readonly string[]): string[] {
  const takken = knoop.transitions.get(antwoord) ?? [];
  const bezwaren: string[] = [];
  if (!ID.test(antwoord)) bezwaren.push('an answer may only have a-z, 0-9 and single hyphens');
  if (takken.at(-1)?.guard !== undefined) bezwaren.push('the last branch must have no guard');
  for (const tak of takken) {
    if (tak.target?.length !== 1) bezwaren.push('every branch needs one target');
    const namen = [...(tak.guard === undefined ? [] : [tak.guard]), ...tak.actions].map(naamOf);
    if (!namen.every((naam) => naam !== null && kenmerken.includes(naam))) {
      bezwaren.push('guards and actions must be named after a flag in the context');
    }
  }
  return bezwaren.map((bezwaar) => `answer '${antwoord}': ${bezwaar}`);
}

/** Objections to a question and its set of answers. */
function bezwarenTegenVraag(route: Route, knoop: AnyStateNode, kenmerken: readonly string[]): string[] {
  const antwoorden = [...knoop.transitions.keys()];
  const bezwaren = antwoorden.flatMap((antwoord) => bezwarenTegenAntwoord(knoop, antwoord, kenmerken));
  if (antwoorden.length === 0) bezwaren.push('a question without answers must be a final state');
  const jaNee = antwoorden.includes('ja') || antwoorden.includes('nee');
  if (jaNee && !antwoorden.includes('weet-niet')) bezwaren.push("a yes/no question needs a 'weet-niet' answer");
  if (antwoorden.includes(VORMEN) !== Object.hasOwn(route.meerkeuze, knoop.key)) {
    bezwaren.push(`'${VORMEN}' and an entry in 'meerkeuze' go together`);
  }
  return bezwaren;
}

function weiger(route: Route, bezwaren: readonly string[]): void {
  if (bezwaren.length > 0) throw new Error(`Machine '${route.slug}' is refused:\n- ${bezwaren.join('\n- ')}`);
}

/**
 * Throws when the machine of a route breaks a rule of this file, can ask a question twice (graafVan), or has a state that is
 * never reached; the message names machine, state and rule.
 */
export function keur(route: Route): void {
  const knopen: AnyStateNode[] = Object.values(route.machine.states);
  const kenmerken = Object.keys(begin(route).context);
  const bezwaren = knopen.flatMap((knoop) =>
    [...bezwarenTegenVorm(knoop), ...(knoop.type === 'final' ? [] : bezwarenTegenVraag(route, knoop, kenmerken))].map(
      (bezwaar) => `state '${knoop.key}': ${bezwaar}`,
    ),
  );
  const uitkomsten = knopen.filter((knoop) => knoop.type === 'final').map((knoop) => knoop.key);
  if (route.machine.root.transitions.size > 0) bezwaren.push('answers on the root are not supported');
  if (!gelijk(uitkomsten, route.vanStrengNaarRuim)) bezwaren.push("'vanStrengNaarRuim' must list every final state once");
  const vreemd = Object.keys(route.meerkeuze).filter((vraag) => !Object.hasOwn(route.machine.states, vraag) || uitkomsten.includes(vraag));
  bezwaren.push(...vreemd.map((vraag) => `'meerkeuze' names the unknown question '${vraag}'`));
  weiger(route, bezwaren);
  const { vragen, mogelijk } = graafVan(route).begin;
  const los = Object.keys(route.machine.states).filter((naam) => !vragen.has(naam) && !mogelijk.includes(naam));
  weiger(route, los.length > 0 ? [`never reached: ${los.join(', ')}`] : []);
}
