/** A story as a whole, and what its moments rest on. */
import { describe, expect, it } from 'vitest';
import { keurVerhaal, keurVerhalen } from '../../../src/leren/keuring';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, kleinMoment, kleinVerhaal } from './klein';
import { foutenMet, fouten, naslag, verhaalVan } from './verhalen';

const verhaal = verhaalVan('proefman');
const op = (gebeurtenis: 'melding' | 'incident') => [{ gebeurtenis, datum: '2026-03-06' }];
/** What is wrong with the second moment of a small story. */
const moment = (anders: Partial<Verhaalmoment>, met = naslag) =>
  keurVerhaal(
    {
      slug: 'proef',
      verhaal: kleinVerhaal(kleinMoment({ gebeurtenissen: op('melding') }), kleinMoment({ gebeurtenissen: op('incident'), ...anders })),
    },
    met,
  )
    .filter((fout) => fout.includes('moment 2 ('))
    .map((fout) => fout.replace(/^.*moment 2 \(".*?"\), /u, ''));
const PAAR = {
  feit: { id: 'b', tekst: 'Het is nu de vijfde keer.' },
  antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'ja', 'b')],
  uitkomst: 'gemeente-informeren',
  waarom: 'Het gebeurde vaker.',
};

describe('what a moment rests on', () => {
  const GROND = 'noem precies één van: wegwijzer, termijn, antwoord.';
  const termijn = { soort: 'opnieuw-gemeld', datum: '2026-03-02' } as const;
  it('is one thing', () => {
    expect(moment({})).toEqual([]);
    expect(moment({ termijn })).toEqual([GROND]);
    expect(moment({ antwoord: 'monitoren' })).toEqual([GROND]);
    expect(moment({ wegwijzer: undefined })).toContain(GROND);
  });
  it('is a walkthrough by its name; one like none gets the list', () => {
    expect(moment({ wegwijzer: 'zzz' })[0]).toMatch(/^wegwijzer "zzz" bestaat niet\. {2}Kies uit: directe-overdracht, .*terugkoppelen/u);
  });
  it('is a quick answer the site has, where it is known which it has', () => {
    const met = { ...naslag, antwoorden: new Set(['monitoren']) };
    const alleen = { wegwijzer: undefined, antwoorden: [], paar: undefined };
    expect(moment({ ...alleen, antwoord: 'monitoren' }, met)).toEqual([
      expect.stringContaining('een moment zonder wegwijzer is er alleen voor lezing'),
    ]);
    expect(moment({ ...alleen, antwoord: 'monitorem' }, met)[0]).toBe('antwoord "monitorem" bestaat niet. Bedoelt u "monitoren"?');
    expect(moment({ ...alleen, antwoord: 'zzz' }, met)[0]).toBe('antwoord "zzz" bestaat niet. ');
    expect(moment({ ...alleen, antwoord: 'monitorem' }).join()).not.toContain('bestaat niet');
    expect(moment({ ...alleen, termijn }, met).join()).not.toContain('bestaat niet');
  });
  it('has answers, an open list and a variant with a walkthrough only', () => {
    const fout = '"antwoorden", "open" en "paar" horen bij een wegwijzer.';
    const leeg = { wegwijzer: undefined, termijn, antwoorden: [], paar: undefined };
    expect(moment(leeg)).not.toContain(fout);
    expect(moment({ ...leeg, antwoorden: PAAR.antwoorden })).toContain(fout);
    expect(moment({ ...leeg, open: ['contact'] })).toContain(fout);
    expect(moment({ ...leeg, paar: PAAR })).toContain(fout);
  });
});

describe('where a moment stands', () => {
  it('is inside the lifecycle with an event, or outside with a reason', () => {
    const reden = { 'buiten-verloop': 'Dit gaat over iets anders dan het verloop.' };
    const zonder = 'noem een gebeurtenis van het casusverloop, of schrijf bij "buiten-verloop" waarom er geen past.';
    expect(moment({ gebeurtenissen: [] })).toEqual([zonder]);
    expect(moment({ gebeurtenissen: [], ...reden })).toEqual([]);
    expect(moment(reden)).toEqual(['er zijn gebeurtenissen, dus "buiten-verloop" hoort hier niet.']);
  });
  it('is said with every fault: the file, the moment, its title and the part', () => {
    const [fout] = keurVerhaal(
      { slug: 'proef', verhaal: { ...verhaal, momenten: verhaal.momenten.map((een) => ({ ...een, titel: 'Nu', 'pleit-voor': [] })) } },
      naslag,
    );
    expect(fout).toBe('src/content/verhalen/proef.yaml, moment 1 ("Nu"), feiten: pleit-voor: noem ten minste één feit.');
  });
  it('is held against the lifecycle only when its answers lead somewhere', () => {
    const zin = foutenMet('proefman', 4, (een) => ({
      ...een,
      antwoorden: een.antwoorden.slice(0, 1),
      gebeurtenissen: [{ gebeurtenis: 'overleg', datum: '2026-02-26' }],
    }));
    expect(zin.join()).toContain('antwoorden: de uitkomst staat nog niet vast.');
    expect(zin.join()).not.toContain('antwoorden en casusverloop');
  });
});

describe('a story', () => {
  const met = (anders: Partial<Verhaal>) => fouten({ ...verhaal, ...anders }).filter((fout) => !fout.startsWith('moment '));
  it('has its moments in order of date; two may be on one day', () => {
    expect(met({ momenten: [...verhaal.momenten].reverse() })).toContain('zet de momenten op volgorde van datum.');
    expect(met({ momenten: verhaal.momenten.map((een) => ({ ...een, datum: '2026-02-27' })) })).toEqual([]);
  });
  it('has three moments when it has role sheets, and each chair something of its own', () => {
    const ronden = 'een verhaal met rolbladen heeft ten minste 3 momenten: elke ronde is er een.';
    expect(met({ momenten: verhaal.momenten.slice(0, 3) })).toEqual([]);
    expect(met({ momenten: verhaal.momenten.slice(0, 2) })).toContain(ronden);
    expect(met({ momenten: verhaal.momenten.slice(0, 2), stoelen: false })).toEqual([]);
    const alles = (stoel: 'lokaal-team' | 'veilig-thuis') => ({
      momenten: verhaal.momenten.map((een) => ({ ...een, feiten: een.feiten.map((feit) => ({ ...feit, kent: [stoel] })) })),
    });
    expect(met(alles('lokaal-team'))).toEqual([
      expect.stringContaining('geen enkel feit is alleen bij veilig-thuis bekend. Dan valt er niets te vertellen.'),
      ...[1, 2, 3, 4].map(
        (nr) => expect.stringContaining(`in moment ${nr} weet veilig-thuis niets. Geef elke stoel in elke ronde een feit.`) as string,
      ),
    ]);
    expect(met({ ...alles('lokaal-team'), stoelen: false })).toEqual([]);
  });
});

describe('the stories together', () => {
  it('name each fault of each, and who stands outside the lifecycle too often', () => {
    const buiten = (nr: number) => ({
      slug: `proef-${nr}`,
      verhaal: {
        ...verhaal,
        nr,
        momenten: verhaal.momenten.map((een) => ({ ...een, gebeurtenissen: [], 'buiten-verloop': 'Dit gaat over iets anders dan het verloop.' })),
      },
    });
    expect(keurVerhalen([buiten(1), buiten(2)], naslag)).toEqual([]);
    const negende = { ...kleinVerhaal(kleinMoment({ 'buiten-verloop': 'Dit gaat over iets anders dan het verloop.' })), nr: 3 };
    expect(keurVerhalen([buiten(1), buiten(2), { slug: 'x', verhaal: negende }], naslag)).toEqual([
      'src/content/verhalen: 9 momenten staan buiten het casusverloop, hoogstens 8 mogen dat: proef-1, proef-1, proef-1, proef-1, proef-2, proef-2, proef-2, proef-2, x.',
    ]);
  });
});
