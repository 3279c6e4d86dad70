/** W4 against contract §3, said again as plain data: every way through with its outcome. Shares no code with the machine. */
import { describe, expect, it } from 'vitest';
import { opschalen } from '../../../src/machines/opschalen';
import { voorbeelden } from '../../../src/machines/opschalen.voorbeelden';
import { uitkomst } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, link, wegenDoor } from './hulp';

const TABEL: Record<string, string> = {
  'aanleiding=onenigheid&samen-besproken=nee': 'eerst-samen-bespreken',
  'aanleiding=onenigheid&samen-besproken=weet-niet': 'eerst-samen-bespreken',
  'aanleiding=onenigheid&samen-besproken=ja&opgeschaald=ja': 'niet-geregeld-na-gedragswetenschappers',
  'aanleiding=onenigheid&samen-besproken=ja&opgeschaald=nee': 'opschalen-gedragswetenschappers',
  'aanleiding=onenigheid&samen-besproken=ja&opgeschaald=weet-niet': 'opschalen-gedragswetenschappers',
  'aanleiding=niet-nakomen&herhaald=ja': 'gemeente-informeren',
  'aanleiding=niet-nakomen&herhaald=nee': 'eerst-aanspreken',
  'aanleiding=niet-nakomen&herhaald=weet-niet': 'eerst-aanspreken',
  'aanleiding=plan-werkt-niet&herkomst=na-dienst': 'ondersteuning-en-zwaardere-maatregel',
  'aanleiding=plan-werkt-niet&herkomst=direct': 'terugkoppelen-aan-vt',
  'aanleiding=plan-werkt-niet&herkomst=weet-niet': 'bel-veilig-thuis',
  'aanleiding=voorwaarde-niet-nageleefd': 'voorwaarde-niet-nageleefd',
  'aanleiding=dwang': 'bepaal-wie-initiatief-neemt',
  'aanleiding=blijvend-onveilig': 'interdisciplinair-overleg',
  'aanleiding=weet-niet': 'twee-betekenissen',
};

heeftWaarheidstabel(opschalen, TABEL, { wegen: 15, uitkomsten: 12 });
const { alle, eind } = wegenDoor(opschalen);

describe('the examples of W4', () => {
  it.each([5, 11, 13])('guard against dangerous reading %i', (lezing) => {
    expect(voorbeelden.some((voorbeeld) => voorbeeld.lezing === lezing)).toBe(true);
  });
});

describe("'weet-niet' in W4", () => {
  it('never stands on the way to the most permissive outcome', () => {
    const ruim = alle.filter((lijst) => eind(lijst) === opschalen.vanStrengNaarRuim.at(-1));
    expect(ruim.map(link)).toEqual(['aanleiding=onenigheid&samen-besproken=ja&opgeschaald=ja']);
  });
});

describe('dangerous readings of W4', () => {
  const ONVEILIG = ['plan-werkt-niet', 'voorwaarde-niet-nageleefd', 'dwang', 'blijvend-onveilig'];

  it('the two meanings of opschalen stay apart: unsafety never leads to the steps for disagreement, nor the other way round (O52)', () => {
    const eindenVan = (...aanleidingen: string[]) => alle.filter((lijst) => aanleidingen.includes(lijst[0]?.waarden[0] ?? '')).map(eind);
    const samenwerking = eindenVan('onenigheid', 'niet-nakomen');
    const veiligheid = eindenVan(...ONVEILIG);
    expect(samenwerking.filter((id) => veiligheid.includes(id))).toEqual([]);
  });

  it('reading 11: after a direct hand-over the text points to reporting back, without asking about contact or getting on (O2, O3)', () => {
    uitkomst(opschalen, { aanleiding: 'plan-werkt-niet', herkomst: 'direct' }, 'terugkoppelen-aan-vt');
  });

  it('reading 13: unsafety is not held up by questions about co-operation', () => {
    const vragen = alle.filter((lijst) => ONVEILIG.includes(lijst[0]?.waarden[0] ?? '')).flat();
    expect(new Set(vragen.map(({ vraag }) => vraag))).toEqual(new Set(['aanleiding', 'herkomst']));
  });

  it('the municipality comes in only when it happens repeatedly or for longer (R116)', () => {
    expect(alle.filter((lijst) => eind(lijst) === 'gemeente-informeren').map(link)).toEqual(['aanleiding=niet-nakomen&herhaald=ja']);
  });
});
