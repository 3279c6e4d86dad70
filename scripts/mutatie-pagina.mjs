/** The results of mutation testing as a page for the docs. */

/**
 * The result of one area, in numbers of mutants. `laadtNiet`: with the mutant in it the module does not load, so that every test fails at
 * once; Stryker leaves these out of the score.
 * @typedef {{ gedood: number, overleefd: number, nietGeraakt: number, laadtNiet: number }} Uitslag
 *
 * The result with the day it was measured (JJJJ-MM-DD): areas are measured one by one, and code goes on.
 * @typedef {Uitslag & { gemeten: string }} Meting
 */

/** Killed mutants as a percentage of those that count. @param {Uitslag} uitslag */
export function score({ gedood, overleefd, nietGeraakt }) {
  const alle = gedood + overleefd + nietGeraakt;
  return alle === 0 ? 100 : (100 * gedood) / alle;
}

/** Rounded down, so that a page never shows a limit that was not reached. @param {Uitslag} uitslag */
const procent = (uitslag) => `${(Math.floor(score(uitslag) * 10) / 10).toFixed(1)} %`;

/** @param {string} naam @param {Uitslag} uitslag @param {string} gemeten day, empty for a sum of several */
function rij(naam, uitslag, gemeten) {
  const { gedood, overleefd, nietGeraakt, laadtNiet } = uitslag;
  const alle = gedood + overleefd + nietGeraakt + laadtNiet;
  return `| ${[naam, alle, gedood, overleefd, nietGeraakt, laadtNiet, procent(uitslag), gemeten].join(' | ')} |`;
}

/** @param {Uitslag[]} uitslagen @returns {Uitslag} */
function telOp(uitslagen) {
  const som = (/** @type {keyof Uitslag} */ wat) => uitslagen.reduce((tot, een) => tot + een[wat], 0);
  return { gedood: som('gedood'), overleefd: som('overleefd'), nietGeraakt: som('nietGeraakt'), laadtNiet: som('laadtNiet') };
}

/**
 * The page in Markdown.
 * @param {Record<string, Meting>} uitslagen by area @param {number} grens lowest score an area may have @param {string[]} gebieden every area there is
 */
export function schrijfPagina(uitslagen, grens, gebieden) {
  const ongemeten = gebieden.filter((naam) => !(naam in uitslagen));
  return [
    '# Mutation testing',
    '',
    'Made by `npm run mutatie`; do not edit. `npm run mutatie -- machines termijnen` runs some areas, the others keep their last result.',
    `Stryker changes the code in small ways and runs the tests on every change: a change that no test notices has survived. Every area must reach ${grens} %.`,
    '',
    '| area | mutants | killed | survived | no coverage | does not load | score | measured |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(uitslagen).map(([naam, uitslag]) => rij(naam, uitslag, uitslag.gemeten)),
    rij('**all**', telOp(Object.values(uitslagen)), ''),
    '',
    ...(ongemeten.length > 0 ? [`Not measured yet: ${ongemeten.map((naam) => `\`${naam}\``).join(', ')}.`, ''] : []),
    '- An area is changed and tested with its own tests only: `machines/<slug>` with `tests/unit/machines/<slug>.test.ts` and',
    '  `wegwijzers.test.ts` beside it, a folder of `src` with the folder',
    '  of that name in `tests/unit`. `wegwijzer` goes without the tests of every walkthrough or every list of',
    '  answers (`*.eigenschappen.test.ts`, `waarheidstabel.test.ts`, `lezingen.test.ts`), `leren` without those of every story (`keuring.test.ts`, `reeks.test.ts`,',
    '  `keur-inhoud.test.ts`): those take seconds for every change, so a small test must see it.',
    '- Killed includes changes that make the code run on without end. Does not load: a test file cannot even be loaded with the change, most often',
    '  because XState refuses the machine, so that all its tests fail; Stryker leaves these out of the score, and so does this table.',
    '- Stryker does not look into `… as const` or any other `as`, nor into numbers. What several questions of a machine share is written with it: the',
    '  truth tables hold that routing, list by list.',
    '- Not changed: `*.voorbeelden.ts` (examples: data the tests themselves go by), `typen.ts` (no code), and `src/inhoud`, which reads Astro’s',
    '  collections, so it exists in a build only (`tests/bouw` covers it). Nor `src/components`, `src/layouts` and `src/pages`: markup, styles and what',
    '  they do in a browser, which `tests/bouw` and `tests/e2e` look at. A rule belongs in a room, where a mutant of it is seen.',
    '- `--verder` does not see that a new test kills a change in what is made while a module loads: an area that falls short with it is measured without.',
    '',
  ].join('\n');
}
