/** A flag of a machine without a name stops the build: the review sheet would print what it is called in code. */
import { expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { keurKenmerken } from '../../../src/wegwijzer/keur-namen';
import { vragenteksten } from '../../hulp/wegwijzerinhoud';

const PLAATS = 'src/content/wegwijzers/overdracht-ontvangen/vragen.yaml, kenmerken: ';

it.each(Object.entries(routes))('%s names every flag of its machine, and no other', (slug, route) => {
  expect(() => keurKenmerken(route, vragenteksten.get(slug)?.kenmerken ?? {})).not.toThrow();
});

it.each([
  ['a flag without a name', { dienst: 'Na een dienst' }, '"open" heeft nog geen naam. Zet er "open: …" bij.'],
  ['a name without a flag', { dienst: 'Na een dienst', open: 'Nog te doen', opem: 'Nog te doen' }, 'Het veld "opem" bestaat niet. Bedoelt u "open"?'],
])('%s stops the build with file and field', (_naam, kenmerken, melding) => {
  expect(() => keurKenmerken(overdrachtOntvangen, kenmerken)).toThrow(PLAATS + melding);
});
