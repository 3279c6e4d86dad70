import { strFromU8, unzipSync } from 'fflate';
import { maakDocument, maakOdt } from '../../../src/formulier/odt';
import type { Bladrij, Formulierrij } from '../../../src/formulier/tekst';

type Vul = Parameters<typeof maakDocument>[1];

const AANHEF = { titel: 'Terugkoppeling & <vraag>', versie: 'Bijlage 6, tekst januari 2020' };

/** The file with these rows, or as a function writes it, and each of its parts as text. */
export async function delenVan(inhoud: readonly Bladrij[] | Vul) {
  const bestand = await (typeof inhoud === 'function' ? maakDocument(AANHEF, inhoud) : maakOdt(AANHEF, inhoud));
  const delen = Object.entries(unzipSync(bestand)).map(([naam, bytes]) => [naam, strFromU8(bytes)] as const);
  return { bestand, namen: delen.map(([naam]) => naam), deel: (naam: string) => new Map(delen).get(naam) ?? '' };
}

/** An answer; without more, one that has no label. */
export const veld = (waarde: string, label = '', diep = false): Formulierrij => ({ soort: 'veld', label, waarde, diep });
