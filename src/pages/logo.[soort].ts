/** The logo of the municipality; not made for a profile without. */
import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { leesLogo, LOGOSOORTEN } from '../gemeente/logo';
import { geefGemeente } from '../inhoud/collecties';

export async function getStaticPaths() {
  const { logo } = await geefGemeente();
  return logo ? [{ params: { soort: extname(logo).slice(1) }, props: { logo } }] : [];
}

export const GET: APIRoute<{ logo: string }> = ({ props: { logo } }) =>
  new Response(Buffer.from(leesLogo(logo)), { headers: { 'Content-Type': LOGOSOORTEN[extname(logo)] ?? '' } });
