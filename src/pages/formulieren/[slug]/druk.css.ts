/** Foot of every printed page of a form: its title and the version of the text. A page box cannot read the page, so each form has its own. */
import type { APIRoute } from 'astro';
import { voetVan } from '../../../formulier/woorden';
import { geefFormulieren, geefSite } from '../../../inhoud/collecties';

export async function getStaticPaths() {
  const site = await geefSite();
  return [...(await geefFormulieren())].map(([slug, formulier]) => ({ params: { slug }, props: { voet: voetVan(formulier, site) } }));
}

/** A string as CSS writes it. */
const alsCss = (tekst: string) => `'${tekst.replace(/[\\']/gu, String.raw`\$&`).replace(/\s+/gu, ' ')}'`;

export const GET: APIRoute<{ voet: string }> = ({ props }) =>
  new Response(`@page{margin:10mm 16mm 14mm;@bottom-left{content:${alsCss(props.voet)}}@bottom-right{white-space:nowrap}}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
