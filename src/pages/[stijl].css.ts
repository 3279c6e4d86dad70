/** gemeente.css: the colours of the municipality; not made for a profile without. */
import type { APIRoute } from 'astro';
import { heeftKleuren, maakStijl } from '../gemeente/stijl';
import { geefGemeente } from '../inhoud/collecties';

export async function getStaticPaths() {
  const { kleuren } = await geefGemeente();
  return heeftKleuren(kleuren) ? [{ params: { stijl: 'gemeente' }, props: { css: maakStijl(kleuren) } }] : [];
}

export const GET: APIRoute<{ css: string }> = ({ props }) => new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
