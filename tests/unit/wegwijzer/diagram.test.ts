import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { alsDot, maakDiagram, type DiagramTeksten } from '../../../src/wegwijzer/diagram';

const teksten: DiagramTeksten = {
  titel: 'Route van de vragen & uitkomsten',
  vragen: { veiligheidsbeoordeling: 'Is de veiligheidsbeoordeling klaar?', acuut: 'Acute "dreiging"?' },
  uitkomsten: { 'direct-overdragen-kan': 'Direct overdragen kan' },
  antwoorden: { ja: 'ja', nee: 'nee', 'weet-niet': 'weet niet', vormen: 'een of meer vormen' },
  antwoordenPerVraag: { 'kennis-lokaal-team': { 'weet-niet': 'onbekend hoeveel' } },
  kenmerken: { criterium: 'criterium', onbekend: 'nog onbekend' },
};

describe('the diagram in DOT', () => {
  const dot = alsDot(directeOverdracht, teksten);

  it('draws every question and outcome once', () => {
    expect(dot.match(/class="vraag"/g)).toHaveLength(13);
    expect(dot.match(/shape=box, class="uitkomst"/g)).toHaveLength(6);
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
});

describe('the diagram in SVG', () => {
  it('is the same every time', async () => {
    expect(await maakDiagram(directeOverdracht, teksten)).toBe(await maakDiagram(directeOverdracht, teksten));
  });

  it('can stand in a page: no preamble, no ids, no styles, no colours of its own', async () => {
    const svg = await maakDiagram(directeOverdracht, teksten);
    expect(svg).toMatch(
      /^<svg class="wegwijzer-diagram" role="img" width="\d+" height="\d+" font-family="Arial, Helvetica, sans-serif"\s+viewBox="[^"]+" xmlns="http:\/\/www.w3.org\/2000\/svg">/,
    );
    expect(svg).toMatch(/<\/svg>$/);
    expect(svg).not.toMatch(/<!|<\?| id=| style=|xlink|black|#0{3,6}|transparent"/);
  });

  it('has one title, the one of the caller', async () => {
    expect((await maakDiagram(directeOverdracht, teksten)).match(/<title>.*?<\/title>/g)).toEqual([
      '<title>Route van de vragen &amp; uitkomsten</title>',
    ]);
  });
});
