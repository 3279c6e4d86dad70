/**
 * Search data for the browser (contract of src/zoeken/pakken.ts), with the records for Pagefind's index beside it;
 * integraties/zoekindex.mjs takes the records out after the build.
 */
import { getCollection } from 'astro:content';
import { geefBegrippen } from '../inhoud/collecties';
import { maakZoekgegevens } from '../zoeken/gegevens';
import { pak } from '../zoeken/pakken';
import { leesTekstdelen } from '../zoeken/tekstdelen';

export async function GET(): Promise<Response> {
  const { gegevens, records } = maakZoekgegevens({
    tekst: leesTekstdelen(),
    begrippen: await geefBegrippen(),
    zoekwoorden: (await getCollection('zoekwoorden')).map(({ data }) => data),
  });
  return new Response(JSON.stringify({ ...pak(gegevens), records }), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
