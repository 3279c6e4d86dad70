/** The kit as a document to change: programmes, sheets, and for each moment what to ask next. */
import type { APIRoute } from 'astro';
import { tekstVoluit } from '../../../bron/verwijzing';
import { geefSite } from '../../../inhoud/collecties';
import { geefBegeleidingen, geefProgrammas, geefTrainer, TRAINERPAD } from '../../../inhoud/trainer';
import { maakTrainerOdt } from '../../../leren/odt-trainer';

export const GET: APIRoute = async () => {
  const bestand = await maakTrainerOdt(
    tekstVoluit(await geefSite()),
    await geefTrainer(),
    await geefProgrammas(),
    await geefBegeleidingen(TRAINERPAD),
  );
  return new Response(new Uint8Array(bestand), { headers: { 'Content-Type': 'application/vnd.oasis.opendocument.text' } });
};
