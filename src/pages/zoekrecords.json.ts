/** What Pagefind indexes; integraties/zoekindex.mjs takes it away after the build. */
import { geefZoekgegevens } from '../inhoud/zoeken';

export async function GET(): Promise<Response> {
  const { records } = await geefZoekgegevens();
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
