/** `npm start`: installs what is missing, builds, serves and prints the address. */
import { installeer, keurNode, stop, voerStil, voerUit } from './omgeving.mjs';
import { leesPoort } from './poort.mjs';
import { leesProfielen } from './uitbrengen/profielen.mjs';

const { poort, vast } = leesPoort();
const profiel = process.env['GEMEENTE'];
if (profiel) leesProfielen([profiel]);
installeer();
keurNode();
console.log('Bouwen …');
const { gelukt, uitvoer } = await voerStil('astro', ['build', '--force']);
if (!gelukt) stop(`${uitvoer}\nBouwen is niet gelukt. De melding hierboven zegt waar het aan ligt.`);
voerUit('node', ['scripts/serveer.mjs', `--poort=${poort}`, ...(vast ? ['--vast'] : [])]);
