/** What came after the text: what an editor may write down, and that what stands there is dated, modest and sourced. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { standSchema } from '../../../src/site/schema-stand';

const bestand = readFileSync('src/content/site/stand.yaml', 'utf8');
const { hoe, feiten } = standSchema.parse(parse(bestand));

const goed = {
  wat: 'Er is een nieuwe leidraad van de VNG.',
  oordeel: 'gezien',
  datum: '2027-05-01',
  betekenis: 'Vraag in uw organisatie of u ermee werkt.',
  bron: [{ naam: 'VNG', adres: 'https://vng.nl/leidraad' }],
};
const fouten = (anders: object) =>
  standSchema
    .safeParse({ hoe, feiten: [{ ...goed, ...anders }] })
    .error?.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`) ?? [];

describe('a fact', () => {
  it('may be like this', () => {
    expect(fouten({})).toEqual([]);
    expect(fouten({ oordeel: 'niet gevonden', bron: [{ naam: 'openbare bladzijden' }] })).toEqual([]);
    expect(fouten({ uittreksel: true, wat: 'x'.repeat(20), bron: [{ naam: 'VNG' }] })).toEqual([]);
  });
  it.each([
    [{ oordeel: 'bekend' }, 'oordeel: Kies een oordeel: gezien of niet gevonden.'],
    [{ datum: '1 mei 2027' }, 'datum: Schrijf de dag waarop u keek tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".'],
    [{ datum: undefined }, 'datum: Schrijf de dag waarop u keek tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".'],
    [{ datum: '2027-02-30' }, 'datum: Schrijf de dag waarop u keek tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".'],
    [{ wat: undefined }, 'wat: Schrijf "wat" in een of twee zinnen.'],
    [{ wat: 'x'.repeat(19) }, 'wat: "wat" is te kort: schrijf een hele zin.'],
    [{ betekenis: undefined }, 'betekenis: Schrijf "betekenis" in een of twee zinnen.'],
    [{ uittreksel: 'ja' }, 'uittreksel: Schrijf true of false.'],
    [{ bron: undefined }, 'bron: Schrijf een lijst van bronnen.'],
    [{ bron: [{}] }, 'bron.0.naam: Noem de bron: wie het schreef en hoe het heet.'],
    [{ bron: [{ naam: 'VT' }] }, 'bron.0.naam: De naam van de bron is te kort.'],
    [{ bron: [{ naam: 'VNG', adres: 'http://vng.nl' }] }, /^bron\.0\.adres: Schrijf het hele adres/u],
    [{ bron: [{ naam: 'VNG', adres: 'xhttps://vng.nl' }] }, /^bron\.0\.adres: Schrijf het hele adres/u],
    [{ bron: [{ naam: 'VNG', adres: 'httpsx://vng.nl' }] }, /^bron\.0\.adres: Schrijf het hele adres/u],
    [{ betekenis: 'Let op.' }, 'betekenis: "betekenis" is te kort: schrijf een hele zin.'],
    [{ bron: [] }, 'bron: Noem ten minste één bron.'],
    [{ bron: [{ naam: 'VNG', adres: 'vng.nl' }] }, /^bron\.0\.adres: Schrijf het hele adres/u],
    [{ bron: [{ naam: 'VNG', adres: 'javascript:alert(1)' }] }, /^bron\.0\.adres: Schrijf het hele adres/u],
    [{ oordeel: 'niet gevonden', uittreksel: true }, 'uittreksel: Wat niet is gevonden, is ook niet als uittreksel gezien. Laat "uittreksel" weg.'],
    [{ betekenisz: 'x' }, ': Het veld "betekenisz" bestaat niet. Bedoelt u "betekenis"?'],
  ])('%o may not', (anders, melding) => {
    expect(fouten(anders)).toEqual([typeof melding === 'string' ? melding : expect.stringMatching(melding)]);
  });
});

describe('the file', () => {
  it.each([
    [{ feiten: [goed] }, 'hoe: Schrijf "hoe" in een of twee zinnen.'],
    [{ hoe: 'Gezocht.', feiten: [goed] }, 'hoe: "hoe" is te kort: schrijf een hele zin.'],
    [{ hoe }, 'feiten: Schrijf een lijst van feiten.'],
    [{ hoe, feiten: [] }, 'feiten: Schrijf ten minste één feit.'],
  ])('%j may not', (inhoud, melding) => {
    expect(standSchema.safeParse(inhoud).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([melding]);
  });
  it('takes a fact as seen in full when nothing else is said', () => {
    expect(standSchema.parse({ hoe, feiten: [goed, { ...goed, uittreksel: true }] }).feiten.map(({ uittreksel }) => uittreksel)).toEqual([
      false,
      true,
    ]);
  });
});

describe('what stands there now', () => {
  it('says how was looked, and that not found is no proof', () => {
    expect(hoe).toContain('geen bewijs');
    expect(hoe).toContain('als uittreksel');
  });
  it('says with what was not found that it proves nothing or that it is not known', () => {
    const leeg = feiten.filter(({ oordeel }) => oordeel === 'niet gevonden');
    expect(leeg.length).toBeGreaterThan(2);
    expect(leeg.filter(({ betekenis }) => !/bewijst niet|weten .*niet/u.test(betekenis))).toEqual([]);
  });
  it('never names a protocol as the one in force, and no eleven municipalities (weak source)', () => {
    expect(bestand.replace(/^#.*$/gmu, '')).not.toMatch(/geldende?\s+(?:hp|handelingsprotocol|protocol)|elf gemeenten/iu);
  });
});
