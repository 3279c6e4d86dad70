/** The conditions under which a text counts (`bij`): whether given answers meet them, and how they read. */
import type { Voorwaardetekst, Voorwaarde, Vragen } from './schema';
import type { Antwoorden } from '../machines/route';
import { vind } from './vind';

/** True when every question named was answered with one of the answers named; always without a condition. */
export const geldt = (bij: Voorwaarde | undefined, antwoorden: Antwoorden): boolean =>
  Object.entries(bij ?? {}).every(([id, waarden]) =>
    antwoorden.some((gegeven) => gegeven.vraag === id && [waarden].flat().some((waarde) => gegeven.waarden.includes(waarde))),
  );

/**
 * A condition in words: 'Herkomst van de casus: Na een dienst van Veilig Thuis'.
 * @param waar where it stands, for the message.
 * @throws when it names a question or answer that does not exist.
 */
export function voorwaardeInWoorden(bij: Voorwaarde, vragen: Vragen['vragen'], waar: string): string {
  const delen = Object.entries(bij).map(([id, waarden]) => {
    const vraag = vind(waar, 'in "bij" de vraag', vragen, id);
    const namen = [waarden].flat().map((waarde) => vind(waar, `in "bij" als antwoord op "${id}"`, vraag.antwoorden, waarde).tekst);
    return `${vraag.kort}: ${namen.join(' of ')}`;
  });
  return delen.join(' en ');
}

/** A text as a whole, with its conditions in words, for where all of it is read. */
export function heleTekst(tekst: Voorwaardetekst, vragen: Vragen['vragen'], waar: string): string {
  if (typeof tekst === 'string') return tekst;
  const delen = tekst.map((zin, plaats) => {
    if (zin.bij) return `Bij “${voorwaardeInWoorden(zin.bij, vragen, waar)}”: ${zin.tekst}`;
    // After a sentence with a condition, one without would read as if that condition held for it too.
    return tekst[plaats - 1]?.bij ? `Altijd: ${zin.tekst}` : zin.tekst;
  });
  return delen.join(' ');
}
