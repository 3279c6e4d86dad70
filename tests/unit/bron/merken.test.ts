/** What the plugin gives the components of the text, read from the JSX a file is compiled to. */
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { OPMAAK } from '../../../src/bron/boom';
import { bronmerken } from '../../../src/bron/merken';
import type { Normgroep } from '../../../src/bron/normgroep';

const vertaal = (...regels: string[]) => mdxToJs(regels.join('\n\n'), { features: OPMAAK, hastPlugins: [bronmerken], jsx: true }).code;

/** The JSX of a file without white space between elements, and without what every component gets: what the page says once. */
function compileer(...regels: string[]): string {
  const jsx = /return (.*?);\n\}/su.exec(vertaal(...regels))?.[1] ?? '';
  const kaal = jsx
    .replace(/\{"\\n"\}|\s*\n\s*/gu, '')
    .replace(/_components\.|<>|<\/>/gu, '')
    .replaceAll('", "', '","')
    .replaceAll('": ', '":')
    .replaceAll('}, {', '},{');
  expect(kaal.match(/<[A-Z]/gu)?.length ?? 0).toBe((kaal.match(/ \{\.\.\.props\.vorm\}/gu)?.length ?? 0) + (kaal.match(/<Noot /gu)?.length ?? 0));
  return kaal.replaceAll(' {...props.vorm}', '');
}

describe('a sentence', () => {
  it('falls apart into pieces that know what came before; a footnote mark, an address and a line end stay', () => {
    const stukken = ['Wet', ' en ', '. ', 'Zo', '!'];
    const woorden = (nr: number) => `<Woorden zin={"1-1"} stukken={${JSON.stringify(stukken.slice(0, nr + 1))}} />`;
    expect(compileer('<Z id="1-1">Wet<Noot n="5" /> en {\'a@b.nl\'}. **Zo**<br />!</Z>')).toBe(
      `<Z id="1-1">${woorden(0)}<Noot n="5" />${woorden(1)}{"a@b.nl"}${woorden(2)}<strong>${woorden(3)}</strong><br />${woorden(4)}</Z>`,
    );
  });
  it('only there words are a piece: a heading, a footnote and loose words stay what they are', () => {
    const tekst = '<Tussenkop id="x" niveau={2}>Kop</Tussenkop><Voetnoot n="1">Een <br />twee</Voetnoot>';
    expect(compileer('<Tussenkop id="x" niveau={2}>Kop</Tussenkop>', '<Voetnoot n="1">Een <br />twee</Voetnoot>')).toBe(
      tekst.replace('Kop', '{"Kop"}').replace('Een ', '{"Een "}').replace('twee', '{"twee"}'),
    );
    expect(compileer('los <foreignObject>woord</foreignObject>')).toBe('<p>{"los "}<foreignObject>{"woord"}</foreignObject></p>');
    expect(compileer('los <b>woord</b>')).toBe('<p>{"los "}<b>{"woord"}</b></p>');
  });
});

const groep = (soort: Normgroep['soort'], ...ankers: string[]): Normgroep => ({ soort, ankers });
/** A sentence and the groups it is in, the outermost first. */
const zin = (id: string, ...groepen: Normgroep[]) => {
  const bij = groepen.length > 0 ? ` groepen={${JSON.stringify(groepen)}}` : '';
  return `<Z id="${id}"${bij}><Woorden zin={"${id}"} stukken={["${id}"]} /></Z>`;
};
const mdx = (id: string) => `<Z id="${id}">${id}</Z>`;
const eigen = (ids: string[], ...groepen: Normgroep[]) =>
  `<Alinea als={"div"} ankers={${JSON.stringify(ids)}}>${ids.map((id) => zin(id, ...groepen)).join('')}</Alinea>`;

it('what a file takes from another one is taken still', () => {
  const regels = ["import x from 'y';", mdx('1-1')];
  expect(vertaal(...regels)).toMatch(/^import x from "y";$/mu);
  expect(compileer(...regels)).toBe(zin('1-1'));
});

describe('blocks', () => {
  it('a paragraph knows its sentences, and each sentence with whom it stands', () => {
    const samen = groep('zinnen', '4-1', '4-2');
    expect(compileer(`<Sectie id="4" kop="V">\n\n<Alinea>${mdx('4-1')} ${mdx('4-2')}</Alinea>\n\n</Sectie>`)).toBe(
      `<Sectie id="4" kop="V"><Alinea ankers={["4-1","4-2"]}>${zin('4-1', samen)}{" "}${zin('4-2', samen)}</Alinea></Sectie>`,
    );
    expect(compileer(`<Alinea>${mdx('4-1')}</Alinea>`)).toBe(`<Alinea ankers={["4-1"]}>${zin('4-1')}</Alinea>`);
  });
  it("the list item's own words are a block, apart from the list or paragraph in it", () => {
    const lijst = `- ${mdx('a')} ${mdx('b')}\n  - ${mdx('c')}\n- ${mdx('d')}\n\n  <Alinea>${mdx('e')}</Alinea>\n`;
    const heel = groep('punten', 'a', 'b', 'c', 'd', 'e');
    const alinea = `<Alinea ankers={["e"]}>${zin('e', heel)}</Alinea>`;
    expect(compileer(lijst)).toBe(
      `<ul><li>${eigen(['a', 'b'], heel, groep('zinnen', 'a', 'b'))}<ul><li>${eigen(['c'], heel)}</li></ul></li><li>${eigen(['d'], heel)}${alinea}</li></ul>`,
    );
  });
  it('words before the only sentence of a list item stand in its block too', () => {
    expect(compileer(`- En: ${mdx('a')}`)).toBe(`<ul><li><Alinea als={"div"} ankers={["a"]}>{"En: "}${zin('a')}</Alinea></li></ul>`);
  });
  it('only a sentence with an anchor counts, and only a sentence is told of its group', () => {
    const samen = groep('punten', 'a', 'b');
    expect(compileer(`<Alinea>${mdx('a')}<Z /></Alinea>`)).toBe(`<Alinea ankers={["a"]}>${zin('a')}<Z /></Alinea>`);
    expect(compileer(`- ${mdx('a')}\n- ${mdx('b')}\n  <Vak>los</Vak>`)).toBe(
      `<ul><li>${eigen(['a'], samen)}</li><li><Alinea als={"div"} ankers={["b"]}>${zin('b', samen)}<Vak>{"los"}</Vak></Alinea></li></ul>`,
    );
  });
  it('a list in a list is a group of its own as well', () => {
    const [buiten, binnen] = [groep('punten', 'a', 'b', 'c'), groep('punten', 'b', 'c')];
    expect(compileer(`- ${mdx('a')}\n  - ${mdx('b')}\n  - ${mdx('c')}\n`)).toBe(
      `<ul><li>${eigen(['a'], buiten)}<ul><li>${eigen(['b'], buiten, binnen)}</li><li>${eigen(['c'], buiten, binnen)}</li></ul></li></ul>`,
    );
  });
  it('a list item without sentences of its own has no such block', () => {
    expect(compileer(`- los\n- 1. ${mdx('a')}`)).toBe(`<ul><li>{"los"}</li><li><ol><li>${eigen(['a'])}</li></ol></li></ul>`);
  });
  it('a list with letters begins at its first letter; a list in it counts as usual; a list can be bare too', () => {
    const lijst = `1. ${mdx('4-d')}\n\n   1. ${mdx('4-d-1')}\n`;
    const heel = groep('punten', '4-d', '4-d-1');
    const punten = `<li>${eigen(['4-d'], heel)}<ol><li>${eigen(['4-d-1'], heel)}</li></ol></li>`;
    expect(compileer(`<Letters vanaf="d">\n\n${lijst}\n</Letters>`)).toBe(`<ol type="a" start="4">${punten}</ol>`);
    expect(compileer(`<Kaal>\n\n${lijst}\n</Kaal>`)).toBe(`<div className="kaal"><ol>${punten}</ol></div>`);
    expect(compileer(`<Letters>\n\n${lijst}\n</Letters>`)).toBe(`<ol type="a" start="1">${punten}</ol>`);
  });
});
