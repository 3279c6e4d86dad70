/** What is wrong with the sentences, their background list and the quotes, in Dutch. */
import { expect, it } from 'vitest';
import type { Achtergrondzin, Zinnenstof } from '../../../src/dekking/zinnen';
import { DRIE, leesZinnen, maakBegrip, maakSectie, TWEE_IN_EEN } from '../../hulp/dekking';

const REDEN = 'Dit is een taak van de gemeenten.';
const LIJST = 'src/content/dekking/zinnen.yaml';
/** What is wrong with a list, without the sentences that are in it nowhere. */
const fouten = (achtergrond: Achtergrondzin[], stof: Partial<Zinnenstof> = {}) =>
  leesZinnen({ ...stof, achtergrond }).fouten.filter((fout) => !fout.includes('wordt nergens gebruikt'));

it('a sentence that is nowhere', () => {
  expect(leesZinnen({ achtergrond: [{ zin: '1-1', tm: '1-2', reden: REDEN }] }).fouten).toEqual([
    `1-3 ("Het team kijkt.") wordt nergens gebruikt. Noem de zin als bron in een wegwijzer, formulier, termijn, het casusverloop, een begrip of een onduidelijk punt, of geef in ${LIJST} een reden.`,
  ]);
});

it('a background sentence that is used', () => {
  const vragen = { pad: 'wegwijzers/raad/vragen.yaml', inhoud: { vragen: { spoed: { bronnen: [{ anker: '1-2', citaat: 'schrijft' }] } } } };
  expect(fouten([{ zin: '1-2', reden: REDEN }], { bestanden: [vragen, maakBegrip(['1-2', 'team'])] })).toEqual([
    `1-2 staat in ${LIJST}, maar wordt gebruikt in wegwijzer "raad" (spoed). Haal de zin uit de lijst.`,
  ]);
  expect(fouten([{ zin: '1-1', tm: '1-3', reden: REDEN }], { bestanden: [maakBegrip(['1-2', 'team'])] })).toEqual([
    `1-2 staat in ${LIJST}, maar wordt gebruikt in begrip "team". Haal de zin uit de lijst: splits "1-1 tot en met 1-3".`,
  ]);
  expect(
    fouten(
      [
        { sectie: '1', reden: REDEN },
        { zin: '1-2', reden: REDEN },
      ],
      { bestanden: [maakBegrip(['1-2', 'team'])] },
    ),
  ).toEqual([
    `1-2 staat in ${LIJST}, maar wordt gebruikt in begrip "team". Haal de zin uit de lijst: splits "sectie 1".`,
    `1-2 staat in ${LIJST}, maar wordt gebruikt in begrip "team". Haal de zin uit de lijst.`,
  ]);
});

it('a background sentence that stands there twice', () => {
  expect(
    fouten([
      { zin: '1-1', tm: '1-2', reden: REDEN },
      { zin: '1-2', reden: REDEN },
    ]),
  ).toEqual([`1-2 staat twee keer in ${LIJST}: bij "1-1 tot en met 1-2" en bij "1-2". Houd één reden over.`]);
});

it('a sentence that does not exist, with the one that comes nearest', () => {
  expect(fouten([{ zin: '1-9', reden: REDEN }])).toEqual([`${LIJST}, zin: "1-9" is geen zin van de tekst. Bedoelt u "1-9~3"?`]);
  expect(fouten([{ zin: '1-1', tm: '1-8', reden: REDEN }])).toEqual([`${LIJST}, tm: "1-8" is geen zin van de tekst. Bedoelt u "1-8~3"?`]);
  expect(fouten([{ zin: '1-9', tm: '1-2', reden: REDEN }])).toEqual([`${LIJST}, zin: "1-9" is geen zin van de tekst. Bedoelt u "1-9~3"?`]);
  expect(fouten([{ zin: '2-1', reden: REDEN }], { secties: [TWEE_IN_EEN], bijna: () => undefined })).toEqual([
    `${LIJST}, zin: "2-1" is geen zin van de tekst.`,
  ]);
});

it('a run that ends before it begins', () => {
  expect(fouten([{ zin: '1-3', tm: '1-1', reden: REDEN }])).toEqual([`${LIJST}, tm: "1-1" staat vóór "1-3". Draai de twee om.`]);
});

it('a section without sentences, or none', () => {
  expect(fouten([{ sectie: '9', reden: REDEN }], { secties: [maakSectie('9'), DRIE] })).toEqual([
    `${LIJST}, sectie: in sectie "9" staan geen zinnen.`,
  ]);
  expect(fouten([{ reden: REDEN }])).toEqual([`${LIJST}, sectie: in sectie "" staan geen zinnen.`]);
});

it('a quote that stands in no sentence', () => {
  expect(fouten([], { bestanden: [maakBegrip(['1-1', 'schrijft'], ['7-1', 'team'], ['1-1', 'belt'])] })).toEqual([
    'Het citaat "schrijft" in begrip "team" staat niet in 1-1.',
    'Het citaat "team" in begrip "team" staat niet in 7-1.',
  ]);
});

it('all at once: quotes, then the list, then the sentences in their order', () => {
  const dekking = leesZinnen({
    bestanden: [maakBegrip(['1-1', 'leest'], ['1-2', 'schrijft'])],
    achtergrond: [
      { zin: '1-9', reden: REDEN },
      { zin: '1-2', reden: REDEN },
    ],
  });
  expect(dekking.fouten.map((fout) => fout.slice(0, 12))).toEqual([
    'Het citaat "',
    `${LIJST}`.slice(0, 12),
    '1-1 ("Het te',
    '1-2 staat in',
    '1-3 ("Het te',
  ]);
});
