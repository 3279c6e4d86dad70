/** Packs what stands in dist/ for one profile: `node scripts/uitbrengen/pak.mjs <profiel>`. Called by scripts/uitbrengen.mjs after the build. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { stop, WORTEL } from '../omgeving.mjs';
import { maakLijst } from './controlegetal.mjs';
import { maakHandleidingen } from './handleidingen.mjs';
import { leesMap } from './lezen.mjs';
import { maakLicenties, pakkettenInSite } from './licenties.mjs';
import { maakVersie, stelSamen, vulServersIn } from './pakket.mjs';
import { PROFIELEN } from './profielen.mjs';
import { schoonSbom, vraagSbom } from './sbom.mjs';
import { voorNetwerkschijf, voorWebserver } from './site.mjs';
import { maakZip } from './zip.mjs';

const UITGAVE = join(WORTEL, 'uitgave');
/** Day of a copy of the sources that came without its history. */
const ZONDER_DATUM = '2026-01-01';

const lees = (/** @type {string[]} */ ...pad) => readFileSync(join(WORTEL, ...pad), 'utf8');

/** Day of the release: SOURCE_DATE_EPOCH (seconds), or that of the last change in the history. @returns {string} JJJJ-MM-DD */
function dagVanUitgave() {
  const gekozen = process.env['SOURCE_DATE_EPOCH'] ?? spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: WORTEL, encoding: 'utf8' }).stdout;
  const seconden = Number.parseInt(gekozen ?? '', 10);
  return Number.isNaN(seconden) ? ZONDER_DATUM : new Date(seconden * 1000).toISOString().slice(0, 10);
}

/** What is the same in both zips. @param {{ name: string, version: string }} project */
async function maakPapieren({ name, version }) {
  const pakketten = pakkettenInSite(JSON.parse(lees('package-lock.json')));
  const inSite = new Set(pakketten.map(({ naam, versie }) => `${naam}@${versie}`));
  const handleidingen = await maakHandleidingen(join(WORTEL, 'docs', 'handleidingen'));
  const eigen = `${lees('NOTICE')}\n${lees('LICENSE')}`;
  return {
    ...Object.fromEntries(Object.entries(handleidingen).map(([naam, tekst]) => [`handleidingen/${naam}`, tekst])),
    'INSTALLEREN.md': lees('docs', 'handleidingen', 'installeren.md').replaceAll('\r\n', '\n'),
    'LICENTIES.txt': maakLicenties(WORTEL, pakketten, eigen.replaceAll('\r\n', '\n')).replace('Afsprakenwijzer,', `Afsprakenwijzer ${version},`),
    'sbom.cdx.json': schoonSbom(vraagSbom(), name, inSite),
  };
}

/** @param {string} slug of the profile */
async function pak(slug) {
  const project = JSON.parse(lees('package.json'));
  const { naam, titelVanDeTekst, versie } = parse(lees('src', 'content', 'site', 'site.yaml'));
  const profiel = parse(readFileSync(join(PROFIELEN, `${slug}.yaml`), 'utf8'));
  const gegevens = { naam, versie: project.version, tekst: { titel: titelVanDeTekst, versie }, profiel: { slug, naam: profiel.naam } };
  const servers = vulServersIn(leesMap(join(WORTEL, 'servers')), profiel.insluiten ?? []);
  const papieren = await maakPapieren(project);
  const dist = join(WORTEL, 'dist');
  const vormen = [
    { voor: 'webserver', einde: '', site: voorWebserver(dist) },
    { voor: 'netwerkschijf', einde: '-netwerkschijf', site: voorNetwerkschijf(dist) },
  ];
  mkdirSync(UITGAVE, { recursive: true });
  for (const { voor, einde, site } of vormen) {
    const alles = stelSamen({ site, servers, papieren: { ...papieren, 'VERSIE.json': maakVersie({ ...gegevens, voor }, site) } });
    const bestand = `afsprakenwijzer-${project.version}-${slug}${einde}.zip`;
    const zip = maakZip(alles, dagVanUitgave());
    writeFileSync(join(UITGAVE, bestand), zip);
    console.log(`${bestand}: ${alles.size} bestanden, ${(zip.length / 1024 / 1024).toFixed(1)} MiB`);
  }
}

/** Checksums of all zips that are there. */
function schrijfControlegetallen() {
  const zips = readdirSync(UITGAVE).filter((naam) => naam.endsWith('.zip'));
  writeFileSync(join(UITGAVE, 'SHA256SUMS'), maakLijst(new Map(zips.map((naam) => [naam, readFileSync(join(UITGAVE, naam))]))));
}

const slug = process.argv[2] ?? '';
try {
  await pak(slug);
  schrijfControlegetallen();
} catch (fout) {
  stop(fout);
}
