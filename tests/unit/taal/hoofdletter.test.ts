import { expect, it } from 'vitest';
import { metHoofdletter } from '../../../src/taal/hoofdletter';

it.each([
  ['paragraaf 6.1', 'Paragraaf 6.1'],
  ['Bijlage 6', 'Bijlage 6'],
  ['é', 'É'],
  ['', ''],
])('"%s" begins with a capital: "%s"', (tekst, verwacht) => expect(metHoofdletter(tekst)).toBe(verwacht));
