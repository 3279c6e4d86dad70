/** The result as data: rows with their rules, words for the drawing of groups, and the calendar events made from the same data. */
import { describe, expect, it } from 'vitest';
import { groepeer, inMaanden, mistOntvangst, regelsVan, uitslagrijen, wanneer } from '../../../src/termijnen/uitslag';
import { RIJEN, SOORTEN, type Gebeurtenissoort } from '../../../src/termijnen/soorten';
import { dagVan } from './hulp';
import { gegevens } from './inhoud';

function rijenVan(soort: Gebeurtenissoort, datum = '2026-11-20', ontvangen?: string) {
  const gevonden = gegevens.soorten.find(({ id }) => id === soort);
  if (!gevonden) throw new Error(`Geen soort ${soort}.`);
  const tweede = ontvangen === undefined ? {} : { ontvangen: dagVan(ontvangen) };
  return uitslagrijen(gegevens, gevonden, { soort, datum: dagVan(datum), ...tweede });
}

describe('rows', () => {
  it.each(SOORTEN)('%s: every row has the rule of its number', (soort) => {
    const rijen = rijenVan(soort);
    expect(rijen.map(({ rij }) => rij.nr)).toEqual(RIJEN[soort]);
    expect(rijen.map(({ regel }) => regel.nr)).toEqual(RIJEN[soort]);
    expect(regelsVan(gegevens, soort)).toEqual(rijen.map(({ regel }) => regel));
  });
  it('takes the starting point from the kind of event and the confirmation from the rule', () => {
    const [t3, t4] = rijenVan('overdracht-na-beoordeling');
    expect(t3?.om).toEqual({
      beginpunt: 'de dag dat Veilig Thuis de overdracht verstuurde of de dag dat het lokale team die ontving',
      bevestiging: 'het lokale team schriftelijk heeft bevestigd dat de vervolgstappen zijn belegd',
      tweeDatums: false,
    });
    expect(t4?.om.bevestiging).toBe('');
    expect(rijenVan('overdracht-na-beoordeling', '2026-11-20', '2026-11-24')[0]?.om.tweeDatums).toBe(true);
    expect(rijenVan('overdracht-na-beoordeling', '2026-11-20', '2026-11-20')[0]?.om.tweeDatums).toBe(false);
  });
  it('refuses a row without words', () => {
    expect(() => regelsVan({ ...gegevens, regels: {} }, 'casusregie-gestart')).toThrow('Termijn T14 heeft geen tekst.');
  });
});

it('groups rows in months that follow each other, and only those', () => {
  const groepen = (soort: Gebeurtenissoort) => groepeer(rijenVan(soort)).map((groep) => groep.map(({ rij }) => rij.nr).join(' '));
  expect(groepen('overdracht-na-dienst')).toEqual(['T9', 'T5', 'T11 T12 T13 T14']);
  expect(groepen('overdracht-na-beoordeling')).toEqual(['T3', 'T4', 'T5']);
  expect(groepen('monitoring-gestart')).toEqual(['T11 T12 T13']);
  expect(groepeer([])).toEqual([]);
  expect(inMaanden(undefined)).toBe(false);
});

it('a row in days after rows in months gets its own group', () => {
  const rijen = [...rijenVan('monitoring-gestart'), ...rijenVan('melding-ontvangen'), ...rijenVan('laatste-incident')];
  expect(groepeer(rijen).map((groep) => groep.map(({ rij }) => rij.nr).join(' '))).toEqual(['T11 T12 T13', 'T1', 'T7', 'T15']);
});

it('says when it happened', () => {
  const [datum, ontvangen] = [dagVan('2026-11-20'), dagVan('2026-11-24')];
  expect(wanneer({ soort: 'melding-ontvangen', datum })).toBe('vrijdag 20 november 2026');
  expect(wanneer({ soort: 'overdracht-na-beoordeling', datum, ontvangen })).toBe(
    'verstuurd op vrijdag 20 november 2026, ontvangen op dinsdag 24 november 2026',
  );
});

it('misses the day of receipt only where it counts', () => {
  const datum = dagVan('2026-11-20');
  expect(SOORTEN.filter((soort) => mistOntvangst({ soort, datum }))).toEqual(['overdracht-na-beoordeling']);
  expect(mistOntvangst({ soort: 'overdracht-na-beoordeling', datum, ontvangen: datum })).toBe(false);
});

describe('calendar events', () => {
  it('one per reading, with an id that stays and what the date is for', () => {
    const [t3] = rijenVan('overdracht-na-beoordeling');
    expect(t3?.afspraken.map(({ id, titel }) => [id, titel])).toEqual([
      [
        'overdracht-na-beoordeling-T3-kalender-2026-11-27',
        'Er is sprake van overdracht na de veiligheidsbeoordeling · laatste dag om de casus te beleggen (elke dag telt)',
      ],
      [
        'overdracht-na-beoordeling-T3-weekdag-2026-12-01',
        'Er is sprake van overdracht na de veiligheidsbeoordeling · blijf in elk geval kijken tot en met (maandag t/m vrijdag)',
      ],
    ]);
    expect(t3?.afspraken.map(({ dag }) => dag)).toEqual([dagVan('2026-11-27'), dagVan('2026-12-01')]);
  });
  it('a period that is not in weekdays has one reading, which the title does not name', () => {
    expect(rijenVan('laatste-incident')[0]?.afspraken.map(({ titel }) => titel)).toEqual([
      'Zes maanden geen incidenten van onveiligheid · niet eerder dan',
    ]);
  });
  it('none for a row without a date', () => {
    expect(rijenVan('melding-ontvangen')[1]?.afspraken).toEqual([]);
  });
  it('says all that the rule says: dates, period, explanation, safe contact, warning, quotes, points, source', () => {
    const [t9] = rijenVan('overdracht-na-dienst');
    const regel = t9?.regel;
    expect(t9?.afspraken[0]?.omschrijving.split('\n')).toEqual([
      'Uiterlijk: als elke dag van de week telt. Eerder mag. Ga eerst na hoe contact veilig kan.',
      regel?.periode,
      regel?.uitleg,
      'Ga eerst na of contact veilig kan (toevoeging van deze site).',
      ...(regel?.bronnen ?? []).map(({ citaat, plaats }) => `“${citaat}” (${plaats})`),
      `Niet eenduidig in de tekst: ${(regel?.punten ?? []).map(({ nr }) => nr).join(', ')}.`,
      'Bron: De afspraken, januari 2020.',
    ]);
    expect(regel?.bronnen[0]?.plaats).toBe('hoofdstuk 4 onder i');
  });
  it('names the warning, and leaves out what there is not', () => {
    const [t15] = rijenVan('laatste-incident');
    const omschrijving = t15?.afspraken[0]?.omschrijving ?? '';
    expect(omschrijving).toContain(`\nLet op. ${t15?.regel.waarschuwing ?? ''}\n`);
    expect(omschrijving).not.toContain('contact veilig');
    const zonder = { ...gegevens.regels, T15: { ...(t15?.regel ?? gegevens.regels['T1']), punten: [], waarschuwing: undefined } };
    const soort = gegevens.soorten.find(({ id }) => id === 'laatste-incident');
    if (!soort) throw new Error('Geen soort.');
    const kaal = uitslagrijen({ ...gegevens, regels: zonder as typeof gegevens.regels }, soort, { soort: soort.id, datum: 0 });
    expect(kaal[0]?.afspraken[0]?.omschrijving).not.toMatch(/Let op|Niet eenduidig/u);
  });
});
