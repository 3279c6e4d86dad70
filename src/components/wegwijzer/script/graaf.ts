/** What the bundler puts in the place of `xstate/graph`: the build has walked every machine (src/wegwijzer/wandeling.ts), so no browser needs to load what walks. */
function nietHier(): never {
  throw new Error('De graaf van een wegwijzer komt met de bladzijde mee.');
}

export { nietHier as adjacencyMapToArray, nietHier as getAdjacencyMap };
