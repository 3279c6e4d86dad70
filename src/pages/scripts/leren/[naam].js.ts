/** What stories and practice need once they are opened: one classic script per story, per walkthrough and per facilitator's sheet, so that it comes from a network drive too. */
import type { APIRoute } from 'astro';
import { geefVerhalen, maakOefengegevens, maakVerloopgegevens } from '../../../inhoud/verhalen';
import { geefBegeleidingen, TRAINERPAD } from '../../../inhoud/trainer';
import { alsScript, maakVerhaalgegevens } from '../../../leren/gegevens';
import { routes } from '../../../machines/register';

export async function getStaticPaths() {
  const verhalen = (await geefVerhalen()).map(({ slug, verhaal }) => ({ naam: `verhaal-${slug}`, inhoud: maakVerhaalgegevens(verhaal) }));
  const wegwijzers = await Promise.all(
    Object.keys(routes).map(async (slug) => ({ naam: `wegwijzer-${slug}`, inhoud: await maakOefengegevens(slug) })),
  );
  const verloop = { naam: 'casusverloop', inhoud: await maakVerloopgegevens() };
  const begeleidingen = (await geefBegeleidingen(TRAINERPAD)).map((blad) => ({ naam: `begeleiding-${blad.slug}`, inhoud: blad }));
  return [...verhalen, ...wegwijzers, ...begeleidingen, verloop].map(({ naam, inhoud }) => ({ params: { naam }, props: { inhoud } }));
}

export const GET: APIRoute<{ inhoud: object }> = ({ params: { naam = '' }, props }) =>
  new Response(alsScript(naam, props.inhoud), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
