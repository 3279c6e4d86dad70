/**
 * What a machine must keep to, so that replay, share link, graph and diagram can be the same for every walkthrough. A
 * machine that cannot be analysed is refused here, with the reason, instead of giving a wrong drawing or a wrong answer later.
 * For the build and the tests: a browser only gets machines that were not refused, so nothing that goes there imports this.
 */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { naamOf } from './beslistabel';
import { graafVan } from './graaf';
import { begin, isVraag, VORMEN } from './stap';
import type { Route } from '../machines/route';

/** Ids travel in share links and in `data-` attributes. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const gelijk = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x));

/** Objections that hold for every state, question or outcome. */
function bezwarenTegenVorm(knoop: AnyStateNode): string[] {
  const bezwaren: string[] = [];
  if (!ID.test(knoop.key)) bezwaren.push('een id heeft alleen a-z, 0-9 en losse streepjes');
  if (knoop.type !== 'atomic' && knoop.type !== 'final') bezwaren.push('toestanden in elkaar, naast elkaar of met geheugen kunnen hier niet');
  if (knoop.always !== undefined && knoop.transitions.size > 0) bezwaren.push("'always' kan hier niet naast antwoorden: geef het een eigen toestand");
  if (knoop.after.length > 0) bezwaren.push("'after' kan hier niet");
  if (knoop.invoke.length > 0) bezwaren.push("'invoke' kan hier niet");
  if (knoop.entry.length + knoop.exit.length > 0) bezwaren.push('acties bij binnenkomst en vertrek kunnen hier niet: zet ze bij de antwoorden');
  return bezwaren;
}

/** Objections to the branches of an answer or a choice: they must be exhaustive and use flags only. */
function bezwarenTegenTakken(takken: readonly AnyTransitionDefinition[], kenmerken: readonly string[]): string[] {
  const bezwaren: string[] = [];
  if (takken.at(-1)?.guard !== undefined) bezwaren.push('de laatste tak heeft geen voorwaarde');
  for (const { target, guard, actions } of takken) {
    if (target?.length !== 1) bezwaren.push('elke tak leidt naar één toestand');
    if (target?.[0]?.always !== undefined && takken.length > 1) bezwaren.push('een keuze is de enige tak');
    const namen = [...(guard === undefined ? [] : [guard]), ...actions].map(naamOf);
    if (!namen.every((naam) => naam !== null && kenmerken.includes(naam))) {
      bezwaren.push('voorwaarden en acties heten naar een kenmerk in de context');
    }
  }
  return bezwaren;
}

/** Objections to a choice: a state without answers, where flags alone decide what follows. */
function bezwarenTegenKeuze(keuzes: readonly AnyTransitionDefinition[], kenmerken: readonly string[]): string[] {
  const bezwaren = bezwarenTegenTakken(keuzes, kenmerken);
  if (keuzes.some(({ target }) => target?.[0]?.always !== undefined)) bezwaren.push('een keuze leidt niet naar een keuze');
  if (keuzes.some(({ actions }) => actions.length > 0)) bezwaren.push('een keuze zet geen kenmerken: zet de acties bij de antwoorden');
  return bezwaren.map((bezwaar) => `'always': ${bezwaar}`);
}

/** Objections to a question and its set of answers. */
function bezwarenTegenVraag(route: Route, knoop: AnyStateNode, kenmerken: readonly string[]): string[] {
  const antwoorden = [...knoop.transitions.keys()];
  const bezwaren = antwoorden.flatMap((antwoord) =>
    [
      ...(ID.test(antwoord) ? [] : ['een antwoord heeft alleen a-z, 0-9 en losse streepjes']),
      ...bezwarenTegenTakken(knoop.transitions.get(antwoord) ?? [], kenmerken),
    ].map((bezwaar) => `antwoord '${antwoord}': ${bezwaar}`),
  );
  if (antwoorden.length === 0) bezwaren.push('een vraag zonder antwoorden hoort een uitkomst te zijn');
  const jaNee = antwoorden.includes('ja') || antwoorden.includes('nee');
  if (jaNee && !antwoorden.includes('weet-niet')) bezwaren.push("een vraag met ja of nee heeft ook het antwoord 'weet-niet' nodig");
  if (antwoorden.includes(VORMEN) !== Object.hasOwn(route.meerkeuze, knoop.key)) {
    bezwaren.push(`'${VORMEN}' en een regel in 'meerkeuze' horen bij elkaar`);
  }
  return bezwaren;
}

function weiger(route: Route, bezwaren: readonly string[]): void {
  if (bezwaren.length > 0) throw new Error(`Machine '${route.slug}' is geweigerd:\n- ${bezwaren.join('\n- ')}`);
}

/** Objections to one state. */
function bezwarenTegen(route: Route, knoop: AnyStateNode, kenmerken: readonly string[]): string[] {
  const bezwaren = bezwarenTegenVorm(knoop);
  if (knoop.always !== undefined) bezwaren.push(...bezwarenTegenKeuze(knoop.always, kenmerken));
  else if (knoop.type !== 'final') bezwaren.push(...bezwarenTegenVraag(route, knoop, kenmerken));
  return bezwaren.map((bezwaar) => `toestand '${knoop.key}': ${bezwaar}`);
}

/**
 * Throws when the machine of a route breaks a rule of this file, can ask a question twice (graafVan), or has a state that is
 * never reached; the message names machine, state and rule.
 */
export function keur(route: Route): void {
  const knopen: AnyStateNode[] = Object.values(route.machine.states);
  const kenmerken = Object.keys(begin(route).context);
  const bezwaren = knopen.flatMap((knoop) => bezwarenTegen(route, knoop, kenmerken));
  const uitkomsten = knopen.filter((knoop) => knoop.type === 'final').map((knoop) => knoop.key);
  if (route.machine.root.transitions.size > 0) bezwaren.push('antwoorden buiten een toestand kunnen hier niet');
  if (!gelijk(uitkomsten, route.vanStrengNaarRuim)) bezwaren.push("'vanStrengNaarRuim' noemt elke uitkomst één keer");
  const vreemd = Object.keys(route.meerkeuze).filter((vraag) => !isVraag(route, vraag));
  bezwaren.push(...vreemd.map((vraag) => `'meerkeuze' noemt een vraag die er niet is: '${vraag}'`));
  weiger(route, bezwaren);
  const { vragen, mogelijk } = graafVan(route).begin;
  const keuzes = knopen
    .filter(({ key }) => vragen.has(key))
    .flatMap(({ transitions }) => [...transitions.values()].flat().flatMap(({ target }) => target?.map(({ key }) => key) ?? []));
  const los = Object.keys(route.machine.states).filter((naam) => !vragen.has(naam) && !mogelijk.includes(naam) && !keuzes.includes(naam));
  weiger(route, los.length > 0 ? [`nooit bereikt: ${los.join(', ')}`] : []);
}
