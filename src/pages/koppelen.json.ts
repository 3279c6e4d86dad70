import { geefSite } from '../inhoud/collecties';
import { alsJson } from '../koppelen/koppelingen';
import { geefKoppelingen } from '../inhoud/koppelingen';

/** Every place to link to, for an intranet that makes its own list; paths are relative to the root of the site. */
export const GET = async () => {
  const { naam, versie } = await geefSite();
  return new Response(JSON.stringify({ titel: naam, versie, koppelingen: alsJson(await geefKoppelingen()) }));
};
