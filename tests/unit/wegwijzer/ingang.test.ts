/** The start page: every sentence leads somewhere that exists, and a mistake is named with what was meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { routes } from '../../../src/machines/register';
import { startSchema, type Startzin } from '../../../src/site/schema-start';
import { maakIngangen } from '../../../src/wegwijzer/ingang';
import { formulieren } from '../../hulp/formulierinhoud';
import { vragenteksten } from '../../hulp/wegwijzerinhoud';

const { groepen } = startSchema.parse(parse(readFileSync('src/content/site/start.yaml', 'utf8')));
const naslag = { wegwijzers: vragenteksten, routes, formulieren, rekenhulp: 'Welke termijnen lopen er?' };
const gemaakt = maakIngangen(groepen, naslag);
const ingangen = gemaakt.flatMap((groep) => groep.ingangen);
const maak = (ingang: Omit<Startzin, 'zin'>) =>
  maakIngangen([{ id: 'proef', stoel: 'lokaal-team', kop: 'Een proef', ingangen: [{ zin: 'Er gaat iets mis', ...ingang }] }], naslag)[0]?.ingangen[0];

describe('the sentences', () => {
  it('the local team comes first, Veilig Thuis stands apart', () => {
    expect(gemaakt.map(({ stoel }) => stoel)).toEqual([...gemaakt.slice(1).map(() => 'lokaal-team'), 'veilig-thuis']);
  });
  it('no sentence stands twice', () => {
    expect(new Set(ingangen.map(({ zin }) => zin)).size).toBe(ingangen.length);
  });
  it('answers go along only with a first question, and only where the sentence is that answer', () => {
    const met = groepen.flatMap((groep) => groep.ingangen).filter(({ antwoorden }) => antwoorden);
    expect(met.map(({ zin, antwoorden }) => [zin, antwoorden])).toEqual([
      ['Het plan werkt niet', { aanleiding: 'plan-werkt-niet' }],
      ['We komen er samen niet uit', { aanleiding: 'onenigheid' }],
      ['De ander houdt zich er niet aan', { aanleiding: 'niet-nakomen' }],
    ]);
    // Nobody who says that no one opens the door has said how the case came.
    expect(ingangen.find(({ zin }) => zin === 'Er doet niemand open')?.pad).toBe('/wegwijzers/terugkoppelen/');
  });
});

describe('a line', () => {
  it.each([
    [{ wegwijzer: 'opschalen' }, { wat: 'wegwijzer', titel: 'Hoe schaal ik op?', pad: '/wegwijzers/opschalen/' }],
    [
      { wegwijzer: 'opschalen', antwoorden: { aanleiding: 'dwang' } },
      { wat: 'wegwijzer', pad: '/wegwijzers/opschalen/#v1&aanleiding=dwang' },
    ],
    [{ rekenhulp: 'termijnen' }, { wat: 'rekenhulp', titel: 'Welke termijnen lopen er?', pad: '/wegwijzers/termijnen/' }],
    [{ formulier: 'monitorplan' }, { wat: 'formulier', titel: 'Monitorplan', pad: '/formulieren/monitorplan/' }],
    [{ sectie: '7.1' }, { wat: 'tekst', titel: expect.stringMatching(/^7\.1 /u), pad: '/afspraken/7/#7.1' }],
    [{ contact: 'opschalen' }, { wat: 'contact', titel: 'Naar wie u opschaalt', pad: '/contact/#opschalen' }],
  ] as const)('%o', (ingang, verwacht) => {
    expect(maak(ingang)).toMatchObject({ zin: 'Er gaat iets mis', ...verwacht });
  });
  const WAAR = 'src/content/site/start.yaml, groep "proef", "Er gaat iets mis":';
  it.each([
    [{ wegwijzer: 'opschaal' }, 'noemt wegwijzer "opschaal". Die naam bestaat niet. Bedoelt u "opschalen"?'],
    [{ formulier: 'monitor-plan' }, 'noemt formulier "monitor-plan". Die naam bestaat niet. Bedoelt u "monitorplan"?'],
    [{ wegwijzer: 'opschalen', antwoorden: { aanleidin: 'dwang' } }, 'noemt vraag "aanleidin". Die naam bestaat niet. Bedoelt u "aanleiding"?'],
    [
      { wegwijzer: 'opschalen', antwoorden: { aanleiding: 'dwangg' } },
      'noemt bij de vraag "aanleiding" het antwoord "dwangg". Die naam bestaat niet. Bedoelt u "dwang"?',
    ],
    [{ wegwijzer: 'opschalen', antwoorden: { herhaald: 'ja' } }, '"opschalen" vraagt eerst iets anders.'],
    [{}, 'noem een plek.'],
  ])('%o stops the build', (ingang, melding) => {
    expect(() => maak(ingang)).toThrow(`${WAAR} ${melding}`);
  });
});
