/** Which form a question has, and which sentences answer it. */
import { describe, expect, test } from 'vitest';
import { antwoordtOp, hoortBijVorm, kenmerkVanZin, vraagvormVan } from '../../../src/zoeken/vraagvorm';

describe('the form of a question', () => {
  test.each([
    ['Hoe snel contact', 'termijn'],
    ['hoelang monitoren', 'termijn'],
    ['hoeveel dagen', 'termijn'],
    ['hoe veel tijd', 'termijn'],
    ['binnen hoeveel weken', 'termijn'],
    ['binnen welke termijn', 'termijn'],
    ['vanaf wanneer', 'termijn'],
    ['wanneer moet het af', 'termijn'],
    ['termijn eerste contact', 'termijn'],
    ['deadline', 'termijn'],
    ['deadlines', 'termijn'],
    ['alle termijnen', 'termijn'],
    ['welke dag', 'termijn'],
    ['welke weekdag', 'termijn'],
    ['hoeveel werkdag', 'termijn'],
    ['wanneer is het plan klaar', 'termijn'],
    ['mag ik zeggen wie er meldde', 'mag'],
    ['Moeten we bellen als het kan', 'mag'],
    ['en mag dat', 'mag'],
    ['wat als niemand opendoet', 'geval'],
    ['als het plan niet werkt', 'geval'],
    ['wanneer naar de raad', 'geval'],
    ['in welk geval', 'geval'],
    ['in welke gevallen', 'geval'],
    ['wie informeert het gezin', 'wie'],
    ['aan wie', 'wie'],
    ['welke partij belt', 'wie'],
  ])('%s: %s', (vraag, vorm) => expect(vraagvormVan(vraag)).toBe(vorm));
  test.each(['casusregie', 'zeven weekdagen', 'wat is een dienst', 'het mag', 'wieg', 'snel', 'wat'])('%s: none', (vraag) =>
    expect(vraagvormVan(vraag)).toBeUndefined(),
  );
});

test('days and the like belong to the question for a period, and to that only', () => {
  for (const woord of ['dagen', 'weken', 'snel', 'lang', 'termijn']) expect(hoortBijVorm(woord, 'termijn')).toBe(true);
  expect(hoortBijVorm('contact', 'termijn')).toBe(false);
  expect(hoortBijVorm('dagen', 'wie')).toBe(false);
  expect(hoortBijVorm('dagen', undefined)).toBe(false);
});

describe('a sentence answers', () => {
  test.each([
    ['Dat is binnen zeven weekdagen.', ['termijn']],
    ['Het team is verantwoordelijk.', ['wie']],
    ['Het team kan dat vragen.', ['mag']],
    ['Tenzij er letsel was.', ['geval']],
    ['Veilig Thuis kan, indien nodig, binnen 6 weken het initiatief nemen.', ['termijn', 'wie', 'mag', 'geval']],
    ['Na 3 en 12 maanden.', ['termijn']],
    ['Op een weekdag.', ['termijn']],
    ['De casus over te dagen.', []],
    ['Anders.', []],
  ] as const)('%s', (zin, vormen) => {
    const kenmerk = kenmerkVanZin(zin);
    expect(kenmerk).toHaveLength(1);
    for (const vorm of ['termijn', 'wie', 'mag', 'geval'] as const)
      expect([vorm, antwoordtOp(kenmerk, vorm)]).toEqual([vorm, vormen.some((een) => een === vorm)]);
  });
});
