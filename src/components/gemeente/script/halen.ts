/** Gets gemeente.json, reads it and checks it. */
import { keurBestand, type Fout, type Gemeentebestand } from '../../../gemeente/bestand';
import { leesJson, type Jsonfout } from '../../../gemeente/json';
import { dagVanKlok, naarIso } from '../../../termijnen/dagen';
import { wortelHier } from '../../../pagina/wortel';

export type Ophaaluitslag =
  | { readonly soort: 'goed'; readonly bestand: Gemeentebestand }
  | { readonly soort: 'json'; readonly fout: Jsonfout }
  | { readonly soort: 'inhoud'; readonly fouten: readonly (Fout & { readonly regel: number })[] }
  /** No file: opened from a disk, not on the server, or the network is away. */
  | { readonly soort: 'geen'; readonly reden: 'schijf' | 'ontbreekt' | 'net' };

const GROOTST = 200_000;

/** Today by this computer's clock, as JJJJ-MM-DD. */
export const vandaag = (): string => naarIso(dagVanKlok(new Date()));

/**
 * Judges the text of a file for the municipality this site was made for.
 * @param nu today, where a date in the future is a mistake of who filled it in: on the page with contacts it may as well be the reader's clock
 */
export function beoordeel(tekst: string, gemeente: string, nu?: string): Ophaaluitslag {
  if (tekst.length > GROOTST) {
    const melding = { wat: 'Het bestand is te groot.', doe: 'Zet het oorspronkelijke bestand terug.' };
    return { soort: 'json', fout: { regel: 1, kolom: 1, ...melding } };
  }
  const gelezen = leesJson(tekst);
  if ('fout' in gelezen) return { soort: 'json', fout: gelezen.fout };
  const fouten = keurBestand(gelezen.waarde, gemeente, nu);
  if (fouten.length === 0) return { soort: 'goed', bestand: gelezen.waarde as Gemeentebestand };
  return { soort: 'inhoud', fouten: fouten.map((fout) => ({ ...fout, regel: gelezen.regelVan(fout.pad) })) };
}

/** The file beside the site's start page, always fresh where there is a network; judged as by {@link beoordeel}. */
export async function haal(gemeente: string, nu?: string): Promise<Ophaaluitslag> {
  if (location.protocol === 'file:') return { soort: 'geen', reden: 'schijf' };
  try {
    const antwoord = await fetch(`${wortelHier()}gemeente.json`, { cache: 'no-cache' });
    if (!antwoord.ok) return { soort: 'geen', reden: 'ontbreekt' };
    return beoordeel(await antwoord.text(), gemeente, nu);
  } catch {
    return { soort: 'geen', reden: 'net' };
  }
}
