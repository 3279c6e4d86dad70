import { expect, it } from 'vitest';
import { alsHtml } from '../../../src/taal/html';

it('writes what HTML would read as a sign, and nothing else, as its name', () => {
  expect(alsHtml('<b title="a & b">\'é\'</b>')).toBe("&lt;b title=&quot;a &amp; b&quot;&gt;'é'&lt;/b&gt;");
  expect(alsHtml('&amp;')).toBe('&amp;amp;');
});
