/** What may stand in start.yaml, and what the editor is told when it may not. */
import { describe, expect, it } from 'vitest';
import { startSchema } from '../../../src/site/schema-start';

const meldingen = (uitslag: ReturnType<typeof startSchema.safeParse>) =>
  uitslag.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const ingang = { zin: 'Er gaat iets mis', wegwijzer: 'opschalen' };
const groep = { id: 'proef', stoel: 'lokaal-team', kop: 'Een proef', ingangen: [ingang] };
const PLEK = 'Noem bij elke zin precies één plek: wegwijzer, rekenhulp, formulier, sectie, contact. Hier staan er';

describe('a line', () => {
  const fouten = (anders: object) => meldingen(startSchema.safeParse({ groepen: [{ ...groep, ingangen: [{ ...ingang, ...anders }] }] }));
  it.each([
    { antwoorden: { aanleiding: 'dwang' } },
    { zin: 'x'.repeat(5) },
    { zin: 'x'.repeat(36) },
    ...[{ rekenhulp: 'termijnen' }, { formulier: 'opschaling' }, { sectie: '7.1' }, { contact: 'contacten' }, { contact: 'opschalen' }].map(
      (plek) => ({
        wegwijzer: undefined,
        ...plek,
      }),
    ),
  ])('%o may', (anders) => {
    expect(fouten(anders)).toEqual([]);
  });
  it.each<[object, string[]]>([
    [{ formulier: 'opschaling' }, [`: ${PLEK} 2.`]],
    [{ wegwijzer: undefined }, [`: ${PLEK} 0.`]],
    [{ wegwijzer: undefined, formulier: 'opschaling', antwoorden: { a: 'b' } }, ['.antwoorden: "antwoorden" hoort alleen bij een wegwijzer.']],
    [{ zin: undefined }, ['.zin: Schrijf de zin zoals iemand die zegt.']],
    [{ zin: 'Hulp' }, ['.zin: De zin is te kort.']],
    [{ zin: 'x'.repeat(37) }, ['.zin: De zin is te lang: op een telefoon past hij dan niet op één regel. Schrijf hoogstens 36 tekens.']],
    [{ wegwijser: 'opschalen' }, [': Het veld "wegwijser" bestaat niet. Bedoelt u "wegwijzer"?']],
    [{ wegwijzer: undefined, sectie: '7.9' }, ['.sectie: Sectie "7.9" staat niet in de tekst. Bedoelt u "7.1" (Zicht op veiligheid)?']],
    [{ wegwijzer: undefined, rekenhulp: 'dagen' }, ['.rekenhulp: Er is één rekenhulp: termijnen.']],
    [{ wegwijzer: undefined, contact: 'bellen' }, ['.contact: Kies een deel van de bladzijde Contact: contacten of opschalen.']],
  ])('%o may not', (anders, verwacht) => {
    expect(fouten(anders)).toEqual(verwacht.map((een) => `groepen.0.ingangen.0${een}`));
  });
});

describe('a group', () => {
  const fouten = (anders: object) => meldingen(startSchema.safeParse({ groepen: [{ ...groep, ...anders }] }));
  it.each([{}, { id: 'veilig-thuis' }, { stoel: 'veilig-thuis' }, { kop: 'x'.repeat(5) }, { kop: 'x'.repeat(40) }])('%o may', (anders) => {
    expect(fouten(anders)).toEqual([]);
  });
  it.each<[object, string]>([
    [{ id: undefined }, 'id: Geef de groep een kort kenmerk.'],
    ...['Proef', '1-proef', 'proef 1', '-proef'].map((id): [object, string] => [{ id }, 'id: Gebruik kleine letters en streepjes.']),
    [{ stoel: 'gemeente' }, 'stoel: Kies een stoel: lokaal-team of veilig-thuis.'],
    [{ kop: undefined }, 'kop: Schrijf een kop.'],
    [{ kop: 'Kort' }, 'kop: De kop is te kort.'],
    [{ kop: 'x'.repeat(41) }, 'kop: De kop is te lang: hoogstens 40 tekens.'],
    [{ ingangen: undefined }, 'ingangen: Schrijf een lijst van zinnen.'],
    [{ ingangen: [] }, 'ingangen: Noem ten minste één zin.'],
  ])('%o may not', (anders, melding) => {
    expect(fouten(anders)).toEqual([`groepen.0.${melding}`]);
  });
});

describe('the file', () => {
  it.each([
    [{}, 'groepen: Schrijf een lijst van groepen.'],
    [{ groepen: [] }, 'groepen: Noem ten minste één groep.'],
    [{ groepen: [groep], groep: 1 }, ': Het veld "groep" bestaat niet. Bedoelt u "groepen"?'],
  ])('%o may not', (bestand, melding) => {
    expect(meldingen(startSchema.safeParse(bestand))).toEqual([melding]);
  });
});
