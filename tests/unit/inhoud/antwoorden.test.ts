/** The quick answers in content: what they refer to exists, no situation borrows the rule of another, and safety has its words. */
import { describe, expect, it } from 'vitest';
import { geraakt } from '../../../src/antwoorden/punten';
import { keurUniek } from '../../../src/antwoorden/maak';
import { SITUATIES } from '../../../src/antwoorden/situaties';
import { woorden } from '../../../src/zoeken/normaliseer';
import { antwoordnaslag, antwoordteksten, snelleAntwoorden } from '../../hulp/antwoordinhoud';

const situaties = [...antwoordteksten].flatMap(([id, { situaties: lijst }]) =>
  lijst.map((een) => ({ ...een, id, waar: `${id}, ${een.wanneer.join(' en ')}` })),
);
const van = (id: string, naam: (typeof SITUATIES)[number]) => situaties.find((een) => een.id === id && een.wanneer.includes(naam));
const waar = (lijst: readonly { readonly waar: string }[]) => lijst.map((een) => een.waar);

describe('the quick answers', () => {
  it('are made as the build makes them', () => {
    expect(snelleAntwoorden()).toHaveLength(antwoordteksten.size);
  });
  it('are asked in ways of their own', () => {
    expect(() => keurUniek(snelleAntwoorden(), (tekst) => woorden(tekst).join(' '))).not.toThrow();
  });
  it('show every point about safety that their words touch, or say why not', () => {
    const alle = [...antwoordnaslag.punten.values()];
    const stil = situaties.filter(({ bronnen, punten, geenPunt }) =>
      geraakt(bronnen, alle).some(({ nr }) => !punten.includes(nr) && geenPunt[nr] === undefined),
    );
    expect(waar(stil)).toEqual([]);
  });
  it('excuse no point that is not touched', () => {
    const alle = [...antwoordnaslag.punten.values()];
    const over = situaties.filter(({ bronnen, geenPunt }) => {
      const nummers = geraakt(bronnen, alle).map(({ nr }) => nr);
      return Object.keys(geenPunt).some((nr) => !nummers.includes(nr));
    });
    expect(waar(over)).toEqual([]);
  });
  it('have sentences of at most 30 words', () => {
    const lang = situaties.filter(({ tekst }) => tekst.split(/(?<=[.?!])\s+/u).some((zin) => zin.split(/\s+/u).length > 30));
    expect(waar(lang)).toEqual([]);
  });
  it('say of every addition inside a text that it is one', () => {
    const stil = situaties.filter(({ toevoeging, zekerheid, tekst }) => toevoeging && zekerheid && !tekst.includes('toevoeging van deze site'));
    expect(waar(stil)).toEqual([]);
  });
  it('name the agreements nowhere as law', () => {
    expect(waar(situaties.filter(({ regel, tekst }) => /wet verplicht|strafbaar/iu.test(regel + tekst)))).toEqual([]);
  });
});

describe('how many days for the first contact', () => {
  it('is seven weekdays after a service with conditions only (readings 14)', () => {
    const metZeven = situaties.filter(({ id, regel }) => id === 'contact-starten' && /zeven/iu.test(regel));
    expect(metZeven.map(({ wanneer }) => wanneer)).toEqual([['met-voorwaarden']]);
  });
  it.each(SITUATIES)('%s: asks first how contact can be made safely (O27)', (naam) => {
    expect(van('contact-starten', naam)).toMatchObject({ contact: true });
    expect(van('contact-starten', naam)?.punten).toContain('O27');
  });
});
