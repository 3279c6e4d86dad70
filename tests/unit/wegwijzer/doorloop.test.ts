import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { geefAntwoord, speelAf, terug } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden } from '../../../src/machines/route';
import { fout, takken } from '../../hulp/kleine-machines';
import { antwoord, antwoorden, nogGeenUitkomst, uitkomst, volgendeVraag, voorlopigeUitkomst } from '../../hulp/wegwijzer';

const anoniem = antwoorden({
  veiligheidsbeoordeling: 'ja',
  acuut: 'nee',
  letsel: 'nee',
  'ongeboren-kind': 'nee',
  psychiatrie: 'nee',
  'onderzoek-nodig': 'nee',
  'hulp-ongewenst': 'nee',
  'melder-anoniem': 'ja',
  'contact-gehad': 'ja',
  'open-voor-hulp': 'nee',
  'bijzondere-vorm': 'geen',
  twijfel: 'nee',
});
const vragenVan = (lijst: Antwoorden) => lijst.map(({ vraag }) => vraag);

describe('replay of W1', () => {
  it('starts with the first question and no outcome', () => {
    volgendeVraag(directeOverdracht, {}, 'veiligheidsbeoordeling');
    nogGeenUitkomst(directeOverdracht, {});
    expect(speelAf(directeOverdracht, []).nogHooguit).toBe(13);
  });

  it('reaches the outcome at the end', () => {
    expect(speelAf(directeOverdracht, anoniem)).toMatchObject({ uitkomst: 'niet-direct-overdragen', voorlopig: false, nogHooguit: 0 });
    uitkomst(directeOverdracht, { veiligheidsbeoordeling: 'weet-niet' }, 'eerst-veiligheidsbeoordeling');
  });

  it('fixes the outcome at the first criterion while questions remain', () => {
    voorlopigeUitkomst(directeOverdracht, { veiligheidsbeoordeling: 'ja', acuut: 'ja' }, 'niet-direct-overdragen', 'letsel');
  });

  it('does not fix the outcome at an unknown: a criterion may still follow', () => {
    nogGeenUitkomst(directeOverdracht, { veiligheidsbeoordeling: 'ja', acuut: 'weet-niet' });
  });

  it('puts the values of a multiple-choice answer in one order, each once', () => {
    const lijst = [...anoniem.slice(0, -2), antwoord('bijzondere-vorm', 'stalking', 'pcf', 'stalking')];
    expect(speelAf(directeOverdracht, lijst).antwoorden.at(-1)).toEqual(antwoord('bijzondere-vorm', 'pcf', 'stalking'));
  });

  it.each([[['misschien']], [[]], [['ja', 'nee']], [['vormen']], [['constructor']]])('keeps the question open at an unknown value %j', (waarden) => {
    const stand = speelAf(directeOverdracht, [antwoord('veiligheidsbeoordeling', ...waarden)]);
    expect(stand).toMatchObject({ vraag: 'veiligheidsbeoordeling', antwoorden: [], vervallen: [{ waarden }] });
  });

  it.each([[['geen', 'pcf']], [['weet-niet', 'pcf']], [['pcf', 'onzin']]])('does not take %j together', (waarden) => {
    const stand = speelAf(directeOverdracht, [...anoniem.slice(0, -2), antwoord('bijzondere-vorm', ...waarden)]);
    expect(stand).toMatchObject({ vraag: 'bijzondere-vorm', vervallen: [{ vraag: 'bijzondere-vorm' }] });
  });

  it('counts the last of two answers to one question', () => {
    const stand = speelAf(directeOverdracht, [antwoord('veiligheidsbeoordeling', 'nee'), antwoord('veiligheidsbeoordeling', 'ja')]);
    expect(stand).toMatchObject({ vraag: 'acuut', vervallen: [] });
  });
});

describe('a machine that keuring.ts refuses', () => {
  it('is followed all the same where its table cannot say what it does: the graph is what XState does', () => {
    const route = fout({ a: { on: { x: [{ guard: () => false, target: 'u' }, { target: 'b' }] } }, b: { on: { x: 'v' } } });
    expect(speelAf(route, antwoorden({ a: 'x' }))).toMatchObject({ vraag: 'b', mogelijk: ['v'] });
  });
});

describe('editing', () => {
  it('keeps the answers to questions that are still asked, and drops the others', () => {
    const lijst = geefAntwoord(directeOverdracht, anoniem, antwoord('melder-anoniem', 'nee'));
    expect(vragenVan(lijst)).toEqual(vragenVan(anoniem).filter((vraag) => !['contact-gehad', 'open-voor-hulp'].includes(vraag)));
    expect(speelAf(directeOverdracht, lijst).uitkomst).toBe('direct-overdragen-kan');
  });

  it('shows in vervallen what an edit drops', () => {
    const stand = speelAf(directeOverdracht, [...anoniem, antwoord('melder-anoniem', 'nee')]);
    expect(vragenVan(stand.vervallen)).toEqual(['contact-gehad', 'open-voor-hulp']);
  });

  it('does not bring back a follow-up answer after ja, nee, ja', () => {
    const nee = geefAntwoord(directeOverdracht, anoniem, antwoord('melder-anoniem', 'nee'));
    const stand = speelAf(directeOverdracht, geefAntwoord(directeOverdracht, nee, antwoord('melder-anoniem', 'ja')));
    expect(stand).toMatchObject({ vraag: 'contact-gehad', uitkomst: null, vervallen: [] });
    expect(vragenVan(stand.wachtend)).toEqual(['bijzondere-vorm', 'twijfel']);
    expect(stand.nogHooguit).toBe(3); // contact-gehad, open-voor-hulp, and kennis-lokaal-team
  });

  it('counts the answers behind a new question again once it is answered', () => {
    const nee = geefAntwoord(directeOverdracht, anoniem, antwoord('melder-anoniem', 'nee'));
    const ja = geefAntwoord(directeOverdracht, nee, antwoord('melder-anoniem', 'ja'));
    const stand = speelAf(directeOverdracht, geefAntwoord(directeOverdracht, ja, antwoord('contact-gehad', 'nee')));
    expect(stand).toMatchObject({ vraag: null, uitkomst: 'nog-niet-vastgesteld', wachtend: [] });
  });

  it('drops all answers behind an edit that ends the walkthrough', () => {
    expect(geefAntwoord(directeOverdracht, anoniem, antwoord('veiligheidsbeoordeling', 'nee'))).toHaveLength(1);
  });

  it('does not let an answer of one branch into another', () => {
    const lijst = antwoorden({ gebeurtenis: 'overgedragen', belegd: 'nee', 'termijn-voorbij': 'ja' });
    const anders = geefAntwoord(takken, lijst, antwoord('gebeurtenis', 'gemeld'));
    expect(anders).toEqual([antwoord('gebeurtenis', 'gemeld')]);
    volgendeVraag(takken, { gebeurtenis: 'gemeld' }, 'bevestigd');
  });
});

describe('terug', () => {
  it('opens the last question again and keeps what stands before it', () => {
    const lijst = terug(directeOverdracht, anoniem);
    expect(lijst).toEqual(anoniem.slice(0, -1));
    expect(speelAf(directeOverdracht, lijst).vraag).toBe('twijfel');
  });

  it('keeps answers that wait behind the open question', () => {
    const nee = geefAntwoord(directeOverdracht, anoniem, antwoord('melder-anoniem', 'nee'));
    const stand = speelAf(directeOverdracht, terug(directeOverdracht, geefAntwoord(directeOverdracht, nee, antwoord('melder-anoniem', 'ja'))));
    expect(stand.vraag).toBe('melder-anoniem');
    expect(vragenVan(stand.wachtend)).toEqual(['bijzondere-vorm', 'twijfel']);
  });

  it('stays at the first question', () => {
    expect(terug(directeOverdracht, [])).toEqual([]);
  });
});
