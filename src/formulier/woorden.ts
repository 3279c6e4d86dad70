/** The words a form is made of, in the forms pages need: labels, lines, notes, title and version. */
import { naamVanSectie } from '../bron/naam';
import type { Formulier, Noot, Onderveld } from './schema';
import type { Site } from '../site/schema';

/** Label of a field: this site's words, or else the quote itself. */
export function labelVan(veld: Onderveld): string {
  return veld.herkomst === 'bron' ? (veld.label ?? woordenVan(veld.bronnen)) : veld.label;
}

/** True when the label is the source's own words, to be set in its face: a field of this site always has a label of its own. */
export const isLetterlijk = ({ label }: Onderveld): boolean => label === undefined;

/** Names under which the answers of a field are kept: its own, and that of the room to write under a tick box. */
export const namenVan = ({ id, ruimte }: { readonly id: string; readonly ruimte?: number | undefined }): string[] =>
  ruimte === undefined ? [id] : [id, `${id}-antwoord`];

/** Quotes that stand one after the other, as one line. */
export function woordenVan(bronnen: readonly { readonly citaat: string }[]): string {
  return bronnen.map(({ citaat }) => citaat).join(' ');
}

/**
 * True when the text asks for this field, so that the check on empty parts names it: it rests on words of the source. A tick box that
 * is not ticked is an answer too, and a computed date is not filled in.
 */
export function isGevraagd(veld: Onderveld): boolean {
  const rust = veld.herkomst === 'bron' || veld.gronden.length > 0;
  return veld.gevraagd ?? (rust && !['vinkje', 'alleen-papier', 'termijn'].includes(veld.soort));
}

/** All notes of a form in reading order; their place is their number on paper. */
export function notenVan({ groepen }: Formulier): Noot[] {
  return groepen.flatMap((groep) => {
    const velden = groep.velden.flatMap((veld) => [veld, ...veld.onder]).map(({ noot }) => noot);
    const aanhef = groep.herkomst === 'bron' ? [groep.kop?.noot, ...groep.blokken.map(({ noot }) => noot), groep.legende?.noot] : [groep.noot];
    return [...aanhef, ...velden].filter((noot) => noot !== undefined);
  });
}

/** Foot of every sheet: title of the form and version of the text, short enough for one line. */
export function voetVan({ titel, letterlijk }: Formulier, { versie }: Site): string {
  return `${titel} · ${letterlijk ? `${naamVanSectie(letterlijk)}, ` : ''}tekst ${versie}`;
}

/** Which text a copied form is from, in full. */
export function versieVan({ letterlijk }: Formulier, { titelVanDeTekst, versie }: Site): string {
  return `${letterlijk ? `${naamVanSectie(letterlijk)} van ` : ''}${titelVanDeTekst}, tekst ${versie}`;
}
