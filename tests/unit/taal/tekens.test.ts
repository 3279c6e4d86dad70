/** Signs of HTML, and the letter under which a name stands. */
import { expect, it } from 'vitest';
import { alsHtml } from '../../../src/taal/html';
import { perLetter } from '../../../src/taal/letters';

it('writes what HTML would read as a sign, and nothing else, as its name', () => {
  expect(alsHtml('<b title="a & b">\'é\'</b>')).toBe("&lt;b title=&quot;a &amp; b&quot;&gt;'é'&lt;/b&gt;");
});

it('puts a name under its first letter, whatever stands before it', () => {
  const groepen = perLetter(['‘Ééndaags', ' 18 maanden', 'egaal', 'Zicht', '- aap'], (naam) => naam);
  expect([...groepen]).toEqual([
    ['0-9', [' 18 maanden']],
    ['A', ['- aap']],
    ['E', ['‘Ééndaags', 'egaal']],
    ['Z', ['Zicht']],
  ]);
});
