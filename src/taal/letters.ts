/** Groups a list by the first letter of its name (accents and quotes folded), digits together under '0-9'. */
export function perLetter<T>(lijst: readonly T[], naam: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of [...lijst].sort((a, b) => sleutel(naam(a)).localeCompare(sleutel(naam(b)), 'nl'))) {
    const letter = sleutel(naam(item)).charAt(0).toUpperCase();
    const groep = /[A-Z]/u.test(letter) ? letter : '0-9';
    groepen.set(groep, [...(groepen.get(groep) ?? []), item]);
  }
  return groepen;
}

const sleutel = (naam: string) =>
  naam
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
