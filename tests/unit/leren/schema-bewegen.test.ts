/** What may stand in an explanation one can move: names, boxes, questions; messages are Dutch. */
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../scripts/keur';
import { bewegenSchema } from '../../../src/leren/schema-bewegen';

const KEUZE = { id: 'ja', tekst: 'Ja, dat is zo' };
const FEIT = { id: 'oud-feit', vraag: 'Is dit zo?', keuzes: [KEUZE, { id: 'nee', tekst: 'Nee' }] };
const UITSPRAAK = { id: 'een', vak: 'wie', tekst: 'Iemand kijkt hiernaar.', toevoeging: true };
const UITLEG = { kop: 'Een kop', uitleg: 'Dit is een zin.', feiten: [FEIT, FEIT], uitspraken: [UITSPRAAK, UITSPRAAK, UITSPRAAK] };
const keur = (anders: object) => () => keurBestand(bewegenSchema, { pad: 'bewegen/proef.yaml', inhoud: { ...UITLEG, ...anders } });
const metFeit = (anders: object) => keur({ feiten: [{ ...FEIT, ...anders }, FEIT] });
const metUitspraak = (anders: object) => keur({ uitspraken: [UITSPRAAK, UITSPRAAK, { ...UITSPRAAK, ...anders }] });
/** Every line of what is thrown. */
const fout = (plaats: string, melding: string) => new Error(`src/content/bewegen/proef.yaml, ${plaats}: ${melding}`);

describe('an explanation', () => {
  it('is right as it stands here, and a statement has no sentences and points unless it says so', () => {
    expect(keur({})().uitspraken[0]).toEqual({ ...UITSPRAAK, ankers: [], punten: [] });
  });
  it.each(['een', 'twee-woorden', 'z'])('has a statement named %s', (id) => {
    expect(metUitspraak({ id })().uitspraken[2]?.id).toBe(id);
  });
  it.each(['1een', 'een1', 'Een', 'eenX', 'twee woorden', ''])('has no name "%s"', (id) => {
    const melding = 'Een naam heeft kleine letters en streepjes.';
    expect(metUitspraak({ id })).toThrow(fout('uitspraken.2.id', melding));
    expect(metFeit({ id })).toThrow(fout('feiten.0.id', melding));
    expect(metFeit({ keuzes: [KEUZE, { ...KEUZE, id }] })).toThrow(fout('feiten.0.keuzes.1.id', melding));
  });
  it('names the boxes when a statement has another', () => {
    for (const vak of ['wie', 'waarop', 'wanneer']) expect(metUitspraak({ vak })().uitspraken[2]?.vak).toBe(vak);
    expect(metUitspraak({ vak: 'waar' })).toThrow(fout('uitspraken.2.vak', 'Kies een vak: wie, waarop, wanneer.'));
  });
  it('asks with a question mark, at the end', () => {
    for (const vraag of ['Is dit zo.', 'Zo? Ja.'])
      expect(metFeit({ vraag })).toThrow(fout('feiten.0.vraag', 'Een vraag eindigt met een vraagteken.'));
  });
});
