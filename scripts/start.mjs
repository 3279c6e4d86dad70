/** `npm start`: installs what is missing, builds, serves and prints the address. */
import { installeer, keurNode, stop, voerUit } from './omgeving.mjs';

installeer();
keurNode();
if (!voerUit('astro', ['build', '--force'])) stop('Bouwen is niet gelukt. De melding hierboven zegt waar het aan ligt.');
voerUit('node', ['scripts/serveer.mjs', ...process.argv.slice(2)]);
