import { keurBestand, maakBestand } from '../gemeente/bestand';
import { geefGemeente } from '../inhoud/collecties';

/** The contacts, as a file that may be changed in the unpacked folder; laid out to be read. It passes the check the browser does. */
export const GET = async () => {
  const gemeente = await geefGemeente();
  const bestand = maakBestand(gemeente);
  const [fout] = keurBestand(bestand, gemeente.naam);
  if (fout) throw new Error(`gemeente.json klopt niet: ${fout.wat} ${fout.doe}`);
  return new Response(`${JSON.stringify(bestand, undefined, 2)}\n`);
};
