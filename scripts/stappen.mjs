/** Runs steps that may wait for one another, some at the same time. Knows nothing of what a step does. */

/**
 * @typedef {object} Stap
 * @property {string} naam
 * @property {readonly string[]} [na] steps that must have ended first
 * @property {readonly string[]} [nodig] steps that must have succeeded: without them this one is left out
 */

/**
 * Runs every step once, in the order of the list where nothing keeps one back.
 * @template {Stap} S
 * @param {readonly S[]} stappen @param {number} tegelijk how many at most at the same time
 * @param {(stap: S) => Promise<boolean>} voer runs one; whether it succeeded
 * @returns {Promise<string[]>} names of the steps that were left out
 */
export async function voerStappen(stappen, tegelijk, voer) {
  /** @type {Map<string, boolean>} */
  const klaar = new Map();
  /** @type {Map<string, Promise<void>>} */
  const bezig = new Map();
  /** @type {string[]} */
  const weggelaten = [];
  const kent = (/** @type {string} */ naam) => stappen.some((stap) => stap.naam === naam);
  const wacht = [...stappen];
  while (wacht.length + bezig.size > 0) {
    const plaats = wacht.findIndex(({ na = [], nodig = [] }) => [...na, ...nodig].every((naam) => klaar.has(naam) || !kent(naam)));
    const stap = wacht[plaats];
    if (stap === undefined || bezig.size === tegelijk) {
      if (bezig.size === 0) throw new Error(`Deze stappen wachten op elkaar: ${wacht.map(({ naam }) => naam).join(', ')}.`);
      await Promise.race(bezig.values());
      continue;
    }
    wacht.splice(plaats, 1);
    if ((stap.nodig ?? []).some((naam) => klaar.get(naam) === false)) {
      weggelaten.push(stap.naam);
      klaar.set(stap.naam, false);
      continue;
    }
    bezig.set(
      stap.naam,
      voer(stap).then((gelukt) => {
        klaar.set(stap.naam, gelukt);
        bezig.delete(stap.naam);
      }),
    );
  }
  return weggelaten;
}
