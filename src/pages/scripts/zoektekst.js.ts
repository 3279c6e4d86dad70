/** The literal text of every result, for excerpts and quoted phrases: loads after the list. */
import { geefZoekgegevens } from '../../inhoud/zoeken';
import { alsScript, GLOBAAL, pakTekst } from '../../zoeken/pakken';

export async function GET(): Promise<Response> {
  const { gegevens, records } = await geefZoekgegevens();
  return new Response(alsScript(GLOBAAL.tekst, pakTekst(gegevens, records)), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
