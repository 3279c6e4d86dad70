import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { alsDot, maakDiagram, type DiagramTeksten, type Opmaak } from '../../../src/wegwijzer/diagram';

const teksten: DiagramTeksten = {
  titel: 'Route van de vragen & uitkomsten',
  vragen: { veiligheidsbeoordeling: 'Is de veiligheidsbeoordeling klaar?', acuut: 'Acute "dreiging"?' },
  uitkomsten: { 'direct-overdragen-kan': 'Direct overdragen kan' },
  antwoorden: { ja: 'ja', nee: 'nee', 'weet-niet': 'weet niet', vormen: 'een of meer vormen' },
  antwoordenPerVraag: { 'kennis-lokaal-team': { 'weet-niet': 'onbekend hoeveel' } },
  kenmerken: { criterium: 'criterium', onbekend: 'nog onbekend' },
};
const OPMAAK: Opmaak = { richting: 'TB', knoop: 22, pijl: 99 };

describe('the diagram in DOT', () => {
  const dot = alsDot(directeOverdracht, teksten, OPMAAK);

  it('draws every question and outcome once, questions with round corners', () => {
    expect(dot.match(/\[label="[^"]*(?:\\"[^"]*)*", style=rounded\];/g)).toHaveLength(13);
    expect(dot.match(/^ {2}"[\w-]+" \[label="[^"]*"\];$/gm)).toHaveLength(6);
  });

  it('uses the words of the caller, escaped, and ids where there are none', () => {
    expect(dot).toContain('"veiligheidsbeoordeling" [label="Is de\\nveiligheidsbeoordeling\\nklaar?"');
    expect(dot).toContain('label="Acute \\"dreiging\\"?"');
    expect(dot).toContain('"letsel" [label="letsel"');
    expect(dot).toContain('onbekend hoeveel: nog onbekend');
  });

  it('says on the arrow which answer sets a flag', () => {
    expect(dot).toContain('"acuut" -> "letsel" [label=" ja: criterium\\l nee\\l weet niet: nog onbekend\\l"];');
    expect(dot).toContain('"bijzondere-vorm" -> "kennis-lokaal-team" [label=" een of meer vormen\\l"];');
  });

  it('says on the arrow to an outcome what it asks for', () => {
    expect(dot).toContain('"twijfel" -> "niet-direct-overdragen" [label=" 1. als criterium:\\l elk antwoord\\l"];');
    expect(dot).toContain('"twijfel" -> "direct-overdragen-kan" [label=" anders:\\l nee\\l"];');
  });

  it('runs from left to right and breaks long texts where it is told to', () => {
    const smal = alsDot(directeOverdracht, teksten, { richting: 'LR', knoop: 12, pijl: 12 });
    expect(dot).toContain('rankdir=TB');
    expect(smal).toContain('rankdir=LR');
    expect(smal).toContain('"direct-overdragen-kan" [label="Direct\\noverdragen\\nkan"]');
    expect(smal).toContain('"acuut" -> "letsel" [label=" ja:\\l    criterium\\l nee\\l weet niet:\\l    nog onbekend\\l"];');
  });
});

describe('the diagram in SVG', () => {
  it('is the same every time', async () => {
    expect(await maakDiagram(directeOverdracht, teksten)).toEqual(await maakDiagram(directeOverdracht, teksten));
  });

  it('can stand in a page: no ids, no styles, no colours of its own, one title', async () => {
    const { svg } = await maakDiagram(directeOverdracht, teksten);
    expect(svg).toMatch(/^<svg class="wegwijzer-diagram" role="img" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2" /);
    expect(svg).toMatch(/<\/svg>$/);
    expect(svg).not.toMatch(/<!|<\?| id=| style=|xlink|black|#[\da-f]{3,6}|transparent|NaN|undefined/);
    expect(svg.match(/<title>.*?<\/title>/g)).toEqual(['<title>Route van de vragen &amp; uitkomsten</title>']);
  });

  it('shows every word once and every arrow with a head', async () => {
    const { svg } = await maakDiagram(directeOverdracht, teksten);
    expect(svg.match(/<rect /g)).toHaveLength(19);
    expect(svg.match(/ rx="6"/g)).toHaveLength(13);
    expect(svg.match(/>veiligheidsbeoordeling</g)).toHaveLength(1);
    const [lijnen = '', koppen = ''] = [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, pad = '']) => pad);
    expect(lijnen.match(/M/g)).toHaveLength(koppen.match(/M/g)?.length ?? 0);
  });
});
