/** The chair from which a reader looks: in memory and in the history, across steps, and from page to page. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { leesBewaard, maakLogica, meegenomen, NIETS } from '../../../src/wegwijzer/scherm';
import { neemMee } from '../../../src/wegwijzer/meegeven';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Bericht } from '../../../src/meegeven/bericht';
import { antwoord, antwoorden } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

const { gegevens, route } = wegwijzer('overdracht-ontvangen');
const start = () => createActor(maakLogica(route)).start();
const bericht: Bericht = {
  afsprakenwijzer: 1,
  van: 'opschalen',
  titel: 'Hoe schaal ik op?',
  soort: 'wegwijzer',
  antwoorden: antwoorden({ herkomst: 'direct' }),
  stoel: 'veilig-thuis',
};

describe('the chair', () => {
  it('is none until one is chosen; choosing is no step and keeps everything else', () => {
    const actor = start();
    expect(actor.getSnapshot().context.stoel).toBeUndefined();
    actor.send({ type: 'ANTWOORD', antwoord: antwoord('herkomst', 'direct') });
    const voor = actor.getSnapshot().context;
    actor.send({ type: 'STOEL', stoel: 'veilig-thuis' });
    expect(actor.getSnapshot().context).toEqual({ ...voor, stoel: 'veilig-thuis' });
  });

  it('stays when the walkthrough starts anew, and when one goes back to before it was chosen', () => {
    const actor = start();
    actor.send({ type: 'STOEL', stoel: 'veilig-thuis' });
    actor.send({ type: 'OPNIEUW' });
    expect(actor.getSnapshot().context.stoel).toBe('veilig-thuis');
    actor.send({ type: 'HERSTEL', bewaard: { ...NIETS, stoel: 'lokaal-team' } });
    expect(actor.getSnapshot().context.stoel).toBe('veilig-thuis');
  });

  it('comes back after a reload, and from the history only as one of the two', () => {
    const actor = start();
    actor.send({ type: 'HERSTEL', bewaard: { ...NIETS, stoel: 'veilig-thuis' }, stil: true });
    expect(actor.getSnapshot().context).toMatchObject({ stoel: 'veilig-thuis', stap: 0 });
    expect(leesBewaard({ w: { antwoorden: [], stoel: 'veilig-thuis' } }, 'w')?.stoel).toBe('veilig-thuis');
    expect(leesBewaard({ w: { antwoorden: [], stoel: 'politie' } }, 'w')?.stoel).toBeUndefined();
  });

  it('goes along with answers to the next walkthrough, and is taken there', () => {
    const stand = speelAf(route, antwoorden({ herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'nee' }));
    const verwijzing = { naar: 'x', titel: 'X', pad: '/x/', soort: 'wegwijzer', mee: [{ vraag: 'herkomst', waarden: ['direct'] }] } as const;
    const gegeven: Bericht[] = [];
    const meegever = { geefMee: (_pad: string, inhoud: Bericht) => gegeven.push(inhoud) > 0, ontvang: () => undefined };
    neemMee({ ...gegevens, stoel: 'veilig-thuis' }, stand, meegever)(verwijzing)?.geef();
    expect(gegeven).toMatchObject([{ stoel: 'veilig-thuis' }]);
    const actor = start();
    const gebeurtenis = meegenomen(route, actor.getSnapshot().context, bericht);
    if (gebeurtenis) actor.send(gebeurtenis);
    expect(actor.getSnapshot().context).toMatchObject({ stoel: 'veilig-thuis', antwoorden: bericht.antwoorden });
  });
});
