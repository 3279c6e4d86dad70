/** Every gesture on the screen of a walkthrough: what it changes, what it drops, and whether it is a step. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { leesBewaard, maakLogica, NIETS } from '../../../src/wegwijzer/scherm';
import { antwoord, antwoorden } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

const { route } = wegwijzer('overdracht-ontvangen');
/** The screen after these answers. */
function scherm(gegeven: Record<string, string> = {}) {
  const actor = createActor(maakLogica(route)).start();
  for (const een of antwoorden(gegeven)) actor.send({ type: 'ANTWOORD', antwoord: een });
  return { actor, nu: () => actor.getSnapshot().context };
}
const GEGEVEN = { herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'nee' };

describe('a gesture', () => {
  it('none yet: nothing answered, no step', () => {
    expect(scherm().nu()).toEqual({ ...NIETS, vervallen: [], meldingen: [], stap: 0 });
  });
  it('answering is a step each', () => {
    const { nu } = scherm(GEGEVEN);
    expect(nu().antwoorden.map(({ vraag }) => vraag)).toEqual(['herkomst', 'bevestigd', 'compleet']);
    expect(nu()).toMatchObject({ stap: 3, vervallen: [], open: null });
  });
  it('opening an answer again keeps it, and only an answer that was given can be opened', () => {
    const { actor, nu } = scherm(GEGEVEN);
    actor.send({ type: 'WIJZIG', vraag: 'bevestigd' });
    expect(nu()).toMatchObject({ open: 'bevestigd', stap: 4 });
    expect(nu().antwoorden).toHaveLength(3);
    actor.send({ type: 'WIJZIG', vraag: 'bestaat-niet' });
    expect(nu().open).toBeNull();
  });
  it('another answer closes it again and names the questions that fell away', () => {
    const { actor, nu } = scherm({ ...GEGEVEN, 'voorwaarden-schriftelijk': 'ja' });
    actor.send({ type: 'WIJZIG', vraag: 'herkomst' });
    actor.send({ type: 'ANTWOORD', antwoord: antwoord('herkomst', 'direct') });
    expect(nu().open).toBeNull();
    expect(nu().antwoorden.map(({ vraag }) => vraag)).toEqual(['herkomst', 'bevestigd', 'compleet']);
    expect(nu().vervallen).toEqual(['voorwaarden-schriftelijk']);
  });
  it('back takes the last answer and closes what is open', () => {
    const { actor, nu } = scherm(GEGEVEN);
    actor.send({ type: 'WIJZIG', vraag: 'herkomst' });
    actor.send({ type: 'TERUG' });
    expect(nu().antwoorden.map(({ vraag }) => vraag)).toEqual(['herkomst', 'bevestigd']);
    expect(nu()).toMatchObject({ open: null, blad: false, stap: 5 });
  });
  it('anew leaves nothing', () => {
    const { actor, nu } = scherm(GEGEVEN);
    actor.send({ type: 'OPNIEUW' });
    expect(nu()).toMatchObject({ antwoorden: [], open: null, blad: false, stap: 4 });
  });
});

describe('the outcome while questions remain', () => {
  const voorlopig = () => {
    const een = scherm({ herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'nee' });
    een.actor.send({ type: 'WIJZIG', vraag: 'compleet' });
    een.actor.send({ type: 'STOP' });
    return een;
  };
  it('is shown when asked for, instead of a question that was opened', () => {
    expect(voorlopig().nu()).toMatchObject({ open: null, blad: true });
  });
  it('makes room for the questions again, and for a step back', () => {
    const [verder, terug] = [voorlopig(), voorlopig()];
    verder.actor.send({ type: 'VERDER' });
    terug.actor.send({ type: 'TERUG' });
    expect([verder.nu().blad, terug.nu().blad]).toEqual([false, false]);
  });
  it('is not shown where there is none yet', () => {
    const { actor, nu } = scherm();
    actor.send({ type: 'STOP' });
    expect(nu().blad).toBe(false);
  });
});

describe('an earlier state', () => {
  const bewaard = { ...NIETS, antwoorden: antwoorden({ herkomst: 'direct' }) };
  it('comes back as a step, with what is to be said', () => {
    const { actor, nu } = scherm(GEGEVEN);
    actor.send({ type: 'HERSTEL', bewaard, meldingen: ['Let op.'] });
    expect(nu()).toMatchObject({ stap: 4, meldingen: ['Let op.'] });
    expect(nu().antwoorden).toEqual(bewaard.antwoorden);
    actor.send({ type: 'WIJZIG', vraag: 'herkomst' });
    expect(nu().meldingen).toEqual([]);
  });
  it('is no step while the page loads, and says nothing when there is nothing to say', () => {
    const { actor, nu } = scherm();
    actor.send({ type: 'HERSTEL', bewaard, stil: true });
    expect(nu()).toMatchObject({ stap: 0, meldingen: [] });
    actor.send({ type: 'HERSTEL', bewaard, stil: false });
    expect(nu().stap).toBe(1);
  });
});

describe('what the history holds', () => {
  const lees = (w: unknown) => leesBewaard({ w }, 'w');
  it('is read when it is ours', () => {
    expect(lees({ antwoorden: antwoorden({ herkomst: 'direct' }), open: 'herkomst', blad: true })).toEqual({
      antwoorden: antwoorden({ herkomst: 'direct' }),
      open: 'herkomst',
      blad: true,
      stoel: undefined,
    });
  });
  it('keeps of anything else only what it can be', () => {
    expect(lees({ antwoorden: [1, 'x', { vraag: 'herkomst' }], open: 3, blad: 'ja' })).toEqual({
      antwoorden: [],
      open: null,
      blad: false,
      stoel: undefined,
    });
    expect(lees({ antwoorden: 'x' })).toBeNull();
    expect(lees({})).toBeNull();
    expect(leesBewaard(null, 'w')).toBeNull();
  });
});
