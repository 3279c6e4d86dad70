/** Line and text are as firm as the norm beside them, and as firm as each other. */
import { describe, expect, it } from 'vitest';
import { keurSterkte, type Gewogen } from '../../../src/antwoorden/sterkte';

const velden = (gewogen: Gewogen) => keurSterkte(gewogen).map(({ veld }) => veld);

describe('the strength of the words', () => {
  it.each<[string, Gewogen, string[]]>([
    ['kan is said in both', { regel: 'Dat kan.', tekst: 'Het team mag bellen.', norm: 'kan' }, []],
    ['kan is said in the text only', { regel: 'Het team belt.', tekst: 'Het team kan bellen.', norm: 'kan' }, ['regel']],
    ['kan is said in the line only', { regel: 'Het team kan bellen.', tekst: 'Het team belt.', norm: 'kan' }, ['tekst']],
    ['a guideline is called one', { regel: 'In de regel wel.', tekst: 'De richtlijn is anderhalf jaar.', norm: 'richtlijn' }, []],
    ['a guideline as a rule', { regel: 'Anderhalf jaar.', tekst: 'Het duurt anderhalf jaar.', norm: 'richtlijn' }, ['regel', 'tekst']],
    ['an aim', { regel: 'Waar mogelijk samen.', tekst: 'Bij voorkeur gebeurt dat samen.', norm: 'streven' }, []],
    ['an agreement', { regel: 'Het team belt.', tekst: 'Het team belt Veilig Thuis.', norm: 'afspraak' }, []],
    ['an agreement weakened', { regel: 'Het team belt liefst.', tekst: 'Bij voorkeur belt het team.', norm: 'afspraak' }, ['regel', 'tekst']],
    ['an agreement called a guideline', { regel: 'De richtlijn is drie dagen.', tekst: 'Het team belt.', norm: 'afspraak' }, ['regel']],
    ['silence that is said', { regel: 'Geen termijn.', tekst: 'De tekst zegt dat niet.', zekerheid: 'niet geregeld' }, []],
    ['silence that is not said', { regel: 'Bel meteen.', tekst: 'Bel Veilig Thuis.', zekerheid: 'niet geregeld' }, ['regel', 'tekst']],
    ['a duty by law', { regel: 'Dat is verplicht.', tekst: 'Dat staat in een wettelijke regel.' }, ['regel']],
    ['must as a condition', { regel: 'Eerst moet dat vaststaan.', tekst: 'Dat moet vaststaan.', norm: 'voorwaarde' }, []],
    ['must as an agreement', { regel: 'Het team moet bellen.', tekst: 'Het team belt.', norm: 'afspraak' }, ['regel']],
  ])('%s', (_wat, gewogen, fout) => {
    expect(velden(gewogen)).toEqual(fout);
  });
  it('says what to write', () => {
    expect(keurSterkte({ regel: 'Ja.', tekst: 'Dat kan.', norm: 'kan' })).toEqual([
      { veld: 'regel', melding: 'Bij "norm: kan" hoort een woord dat dit zegt: kan of mag.' },
    ]);
    const over = (gewogen: Gewogen) => keurSterkte(gewogen).map(({ melding }) => melding);
    expect(over({ regel: 'Bel meteen.', tekst: 'Dat staat er niet.', zekerheid: 'niet geregeld' })).toEqual([
      'Bij "zekerheid: niet geregeld" zegt deze zin wat er niet staat: geen, niet of niets.',
    ]);
    expect(over({ regel: 'Dat is verplicht.', tekst: 'Dat is zo.' })).toEqual([
      'De afspraken maken niets wettelijk verplicht. Schrijf wat er is afgesproken.',
    ]);
    expect(over({ regel: 'Het team moet bellen.', tekst: 'Het team belt.', norm: 'afspraak' })).toEqual([
      'Schrijf wat iemand doet ("Het lokale team belt"), niet dat het moet. Alleen een voorwaarde moet.',
    ]);
  });
});
