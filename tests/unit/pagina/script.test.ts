/** What comes in the place of a script. */
import { expect, it } from 'vitest';
import { isGeenScript } from '../../../src/pagina/script';

const HIER = 'https://gemeente.test/zorg/scripts/';

it.each<[string, unknown, string, boolean]>([
  ['a page of the network, with the name of a script', new SyntaxError("Unexpected token '<'"), `${HIER}zoeken.js`, true],
  ['the same of a story', new SyntaxError("Unexpected token '<'"), `${HIER}leren/verhaal-bas.js`, true],
  ['a mistake in a script that did come', new ReferenceError('x is not defined'), `${HIER}zoeken.js`, false],
  ['something of an extension', new SyntaxError("Unexpected token '<'"), 'https://elders.test/mooi.js', false],
  [
    'the script that says it: asked for again, it would be asked for without end',
    new SyntaxError("Unexpected token '<'"),
    `${HIER}mislukt.js`,
    false,
  ],
])('%s', (_, error, filename, geen) => expect(isGeenScript({ error, filename })).toBe(geen));
