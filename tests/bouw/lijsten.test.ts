/** Lists as they are read aloud: none is empty, and none has the same name twice, which tells a listener nothing about what belongs to it. */
import { expect, it } from 'vitest';
import { bestanden, leesDocument } from '../hulp/dist';

const SOORTEN = 'ul, ol, menu, dl, select, tbody';
const woorden = (deel: Element) => deel.textContent.replace(/\s+/gu, ' ').trim();
const opElkeBladzijde = (kies: (document: Document) => string[]) =>
  bestanden('.html').flatMap((pad) => kies(leesDocument(pad)).map((gevonden) => `${pad}: ${gevonden}`));

it('no page shows a list without anything in it; one that a script fills is hidden until then', () => {
  const leeg = opElkeBladzijde((document) =>
    [...document.querySelectorAll(SOORTEN)].filter((lijst) => lijst.children.length === 0 && !lijst.closest('[hidden]')).map(String),
  );
  expect(leeg).toEqual([]);
});

it('no list of names and descriptions has the same name twice', () => {
  let aantal = 0;
  const dubbel = opElkeBladzijde((document) =>
    [...document.querySelectorAll('dl')].flatMap((lijst) => {
      const namen = [...lijst.querySelectorAll('dt')].filter((naam) => naam.closest('dl') === lijst).map(woorden);
      aantal += namen.length;
      return namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats);
    }),
  );
  expect(dubbel).toEqual([]);
  expect(aantal).toBeGreaterThan(100);
});
