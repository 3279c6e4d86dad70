/** What the measurements share: their flags, and how a figure with its spread is written. */
import { stop } from '../omgeving.mjs';
import { mediaan } from './verf.mjs';

/** Flags of the command line. @param {string} opdracht @param {number} standaard visits when none are asked for */
export function leesMeetwoorden(opdracht, standaard) {
  const woorden = process.argv.slice(2);
  if (!woorden.every((woord) => /^--(?:zonder-bouwen|keer=[1-9]\d*)$/u.test(woord)))
    stop(`Gebruik: npm run ${opdracht} -- --zonder-bouwen --keer=${standaard} (vlaggen mogen weg)`);
  return {
    bouwen: !woorden.includes('--zonder-bouwen'),
    keer: Number(woorden.find((woord) => woord.startsWith('--keer='))?.slice('--keer='.length) ?? standaard),
  };
}

/** 'middle (lowest–highest)', whole. @param {readonly number[]} rij */
export function spreidingVan(rij) {
  const [laagst, hoogst] = [Math.min(...rij), Math.max(...rij)].map(Math.round);
  const midden = Math.round(mediaan(rij));
  return laagst === hoogst ? String(midden) : `${midden} (${laagst}–${hoogst})`;
}
