/** The page that `npm run leren` makes: beside the scripts, since the room itself is tested without the docs (`npm run mutatie`). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { maakLeerblad } from '../../../src/leren/dekking';
import { naslag, verhalen } from '../leren/verhalen';

it('docs/leren-dekking.md says what the stories reach as it is now (npm run leren)', () => {
  expect(readFileSync('docs/leren-dekking.md', 'utf8').replaceAll('\r\n', '\n')).toBe(maakLeerblad(verhalen, naslag));
});
