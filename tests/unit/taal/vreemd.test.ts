/** Any words whatever, also those that a program's own objects are called by: read as words, and nothing breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../src/gemeente/bestand';
import { leesJson } from '../../../src/gemeente/json';
import { routes } from '../../../src/machines/register';
import { uitStaat } from '../../../src/pagina/staat';
import { leesLink as leesTermijnlink } from '../../../src/termijnen/deellink';
import { leesStuk } from '../../../src/termijnen/invoer';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { leesZoekadres } from '../../../src/zoeken/adres';
import { getypteWoorden, vouw } from '../../../src/zoeken/normaliseer';

const EIGEN = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'length', 'then'];
const woord = fc.oneof(fc.constantFrom(...EIGEN), fc.string({ unit: 'binary', maxLength: 40 }));

describe('any word', () => {
  it('in a share link is an answer that counts, or a message', () => {
    fc.assert(
      fc.property(woord, woord, fc.constantFrom(...Object.values(routes)), (vraag, waarde, route) => {
        const { antwoorden, meldingen } = leesDeellink(route, `#v1&${vraag}=${waarde}`);
        expect(antwoorden.length + meldingen.length).toBeGreaterThan(0);
        expect(leesTermijnlink(`#v1&${vraag}=${waarde}`).soort).toBeUndefined();
      }),
    );
  });

  it.each(EIGEN)('%s as question, as answer, as field, and in what the history holds', (naam) => {
    for (const route of Object.values(routes)) {
      expect(leesDeellink(route, `#v1&${naam}=ja`)).toMatchObject({ antwoorden: [], meldingen: [expect.stringContaining('niet kent')] });
      const eerste = String(route.machine.config.initial);
      expect(leesDeellink(route, `#v1&${eerste}=${naam}`)).toMatchObject({ antwoorden: [] });
    }
    const gelezen = leesJson(`{"gemeente": "X", "contacten": [], "opschalen": [], ${JSON.stringify(naam)}: "x"}`);
    expect('waarde' in gelezen && keurBestand(gelezen.waarde, 'X').map(({ wat }) => wat)).toEqual([`Het veld "${naam}" bestaat niet.`]);
    expect(uitStaat(null, 'antwoorden')).toBeUndefined();
  });

  it('in a search folds to words, once and for all', () => {
    fc.assert(
      fc.property(woord, (tekst) => {
        expect(vouw(vouw(tekst))).toBe(vouw(tekst));
        for (const { woord: een } of getypteWoorden(tekst)) expect(een).toMatch(/^[a-z0-9.,&]+$/u);
        expect(leesZoekadres(`#q=${encodeURIComponent(tekst.toWellFormed())}`)).toHaveProperty('vraag');
      }),
    );
  });

  it('in a box of a date is a number that fits, a date, or a message', () => {
    fc.assert(
      fc.property(woord, (tekst) => {
        const stuk = leesStuk(tekst, 2);
        if ('getal' in stuk) expect(stuk.getal).toMatch(/^\d{1,2}$/u);
        else if ('fout' in stuk) expect(stuk.fout).toMatch(/^[A-Z0-9].*\.$/u);
        else expect('dag' in stuk || stuk.leeg).toBeTruthy();
      }),
    );
  });
});
