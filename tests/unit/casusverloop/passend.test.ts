/** Content and machine fit each other, so that page and drawing can be made at all; what goes wrong in detail: teksten.test.ts. */
import { expect, it } from 'vitest';
import { maakVerloop } from '../../../src/casusverloop/teksten';
import { tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { bestanden } from './bestanden';

it('the words fit the machine, and the drawing can be made with them', () => {
  const verloop = maakVerloop(bestanden);
  expect(tekenZwembaan(verloop)).toMatch(/^<svg .*<\/svg>$/su);
});
