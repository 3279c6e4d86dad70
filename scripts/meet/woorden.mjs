/** What the measurements share: their flags, the parts of their page, and how a figure with its spread is written. */
import { stop } from '../omgeving.mjs';
import { mediaan } from './verf.mjs';

/** The parts of the page, with their headings, in its order. */
const DELEN = /** @type {const} */ ({ bouwen: 'Building', verf: 'On screen', zoeken: 'Searching' });
/** @typedef {keyof typeof DELEN} Deel */
const NAMEN = /** @type {Deel[]} */ (Object.keys(DELEN));

const KOP = `# Measurements

Made by \`npm run meet\`; do not edit. This site beside Starlight and VitePress with the same text. Times are of one machine on one day; the ratios
count. A figure is the middle one, with the lowest and the highest.
`;

/** Flags of the command line. @param {number} standaard visits when none are asked for */
export function leesMeetwoorden(standaard) {
  const woorden = process.argv.slice(2);
  const vlag = new RegExp(`^--(?:zonder-bouwen|keer=[1-9]\\d*|deel=(?:${NAMEN.join('|')}))$`, 'u');
  if (!woorden.every((woord) => vlag.test(woord)))
    stop(`Gebruik: npm run meet -- --deel=${NAMEN.join(' of ')} --zonder-bouwen --keer=${standaard} (vlaggen mogen weg)`);
  const waarde = (/** @type {string} */ naam) => woorden.find((woord) => woord.startsWith(`--${naam}=`))?.split('=')[1];
  const deel = NAMEN.find((naam) => naam === waarde('deel'));
  return { bouwen: !woorden.includes('--zonder-bouwen'), keer: Number(waarde('keer') ?? standaard), delen: deel ? [deel] : NAMEN };
}

/**
 * The page with one part anew; the others stay as they are.
 * @param {string} blad the page as it was, or nothing @param {Deel} deel @param {string} inhoud @returns {string}
 */
export function voegIn(blad, deel, inhoud) {
  const stukken = new Map(
    blad.split(/^## /mu).map((stuk) => /** @type {const} */ ([stuk.slice(0, stuk.indexOf('\n')), stuk.slice(stuk.indexOf('\n')).trim()])),
  );
  stukken.set(DELEN[deel], inhoud.trim());
  const delen = Object.values(DELEN).flatMap((kop) => (stukken.has(kop) ? [`## ${kop}\n\n${stukken.get(kop) ?? ''}\n`] : []));
  return [KOP, ...delen].join('\n');
}

/** 'middle (lowest–highest)', whole from a hundred on, else with one decimal. @param {readonly number[]} rij */
export function spreidingVan(rij) {
  const schrijf = (/** @type {number} */ getal) => String(Number(getal.toFixed(getal < 100 ? 1 : 0)));
  const [laagst, hoogst] = [Math.min(...rij), Math.max(...rij)].map(schrijf);
  const midden = schrijf(mediaan(rij));
  return laagst === hoogst ? midden : `${midden} (${laagst}–${hoogst})`;
}
