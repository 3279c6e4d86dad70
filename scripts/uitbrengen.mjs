/**
 * `npm run uitbrengen [-- <profiel> …]`: builds the site for each profile (all of them when none is named) and makes two zips of each
 * in uitgave/, one for a web server and one for a network drive. Two runs on the same sources give the same bytes.
 */
import { installeer, keurNode, stop, voerUit } from './omgeving.mjs';
import { leesProfielen } from './uitbrengen/profielen.mjs';

const profielen = leesProfielen(process.argv.slice(2));
installeer();
keurNode();
for (const slug of profielen) {
  console.log(`\nProfiel ${slug}: bouwen …`);
  process.env['GEMEENTE'] = slug;
  if (!voerUit('astro', ['build', '--force'])) stop(`Bouwen voor "${slug}" is niet gelukt. De melding hierboven zegt waar het aan ligt.`);
  // In a process of its own, on the Node of the project: what compresses is the same on every machine of this kind.
  if (!voerUit('node', ['scripts/uitbrengen/pak.mjs', slug])) stop(`Inpakken voor "${slug}" is niet gelukt.`);
}
