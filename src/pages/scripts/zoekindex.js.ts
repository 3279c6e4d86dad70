/** What a search needs for its list (contract of src/zoeken/pakken.ts), as a classic script: it loads from a network drive too. */
import { geefZoekgegevens } from '../../inhoud/zoeken';
import { alsScript, GLOBAAL, pak } from '../../zoeken/pakken';

export async function GET(): Promise<Response> {
  const { gegevens } = await geefZoekgegevens();
  return new Response(alsScript(GLOBAAL.index, pak(gegevens)), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
