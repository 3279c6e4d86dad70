/** The share link of any page: written and read back, and never a sentence of its own on the page. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { echo, leesDeel, leesFragment, schrijfFragment } from '../../../src/pagina/deellink';

it('reads back what was written, also as a mail program changes it', () => {
  const woord = fc.stringMatching(/^[a-z][a-z0-9+-]{0,9}$/u);
  fc.assert(
    fc.property(fc.array(fc.record({ naam: woord, waarde: woord }, { noNullPrototype: true })), fc.boolean(), (delen, mail) => {
      const link = schrijfFragment(delen.map(({ naam, waarde }) => (mail ? { naam, waarde: encodeURIComponent(waarde) } : { naam, waarde })));
      const inhoud = leesFragment(link, 4000);
      if (typeof inhoud === 'string') throw new Error(inhoud);
      expect(inhoud.teLang).toBe(false);
      expect(inhoud.delen.map(leesDeel)).toEqual(delen);
    }),
  );
});

it('a link as programs for mail and chat write it, or with the closing mark of its sentence, is the same link', () => {
  const delen = [
    { naam: 'a', waarde: 'b+c' },
    { naam: 'd', waarde: 'e-f' },
  ];
  const lees = (link: string) => {
    const inhoud = leesFragment(link, 4000);
    return typeof inhoud === 'string' ? inhoud : inhoud.delen.map(leesDeel);
  };
  for (const link of ['#v1&a=b+c&d=e-f', '#v1%26a=b+c%26d=e-f', '#v1&amp;a=b+c&amp;d=e-f', '#v1%26a%3Db%2Bc%26d%3De-f'])
    expect(lees(link), link).toEqual(delen);
  for (const einde of ['.', ',', ')', ').', '"', '!', '?', ';', ':', ']', "'", '%E2%80%9D', '%E2%80%8B', '%29', '…', ' '])
    expect(lees(`#v1&a=b+c&d=e-f${einde}`), einde).toEqual(delen);
});

it('writes as the contract says', () => {
  expect([schrijfFragment([]), schrijfFragment([{ naam: 'a', waarde: 'b+c' }])]).toEqual(['#v1', '#v1&a=b+c']);
});

it('what a search engine put behind it, and an older browser leaves standing, is no part of it', () => {
  const inhoud = leesFragment('#v1&a=b&c=d:~:text=Veilig%20Thuis&text=en', 4000);
  expect(typeof inhoud === 'string' ? inhoud : inhoud.delen).toEqual(['a=b', 'c=d']);
  expect(leesFragment('#:~:text=Veilig%20Thuis', 4000)).toBe('leeg');
});

it('an empty fragment, another version, and a part that was cut off', () => {
  expect([leesFragment('', 9), leesFragment('#', 9), leesFragment('#v2&a=b', 9), leesFragment('#kop', 9)]).toEqual([
    ...['leeg', 'leeg', 'andere versie', 'andere versie'],
  ]);
  expect(leesFragment('#v1&a=b&c=d', 10)).toEqual({ delen: ['a=b', 'c=d'], teLang: false });
  expect(leesFragment('v1&a=b&c=d&', 11)).toEqual({ delen: ['a=b', 'c=d'], teLang: false });
  expect(leesFragment('#v1&a=b&c=d', 9)).toEqual({ delen: ['a=b'], teLang: true });
  expect(leesFragment('#v1&a=b&c=d', 6)).toEqual({ delen: [], teLang: true });
  expect(leesFragment('v1&a=#b', 9)).toEqual({ delen: ['a=#b'], teLang: false });
  expect([leesDeel('a'), leesDeel('=b'), leesDeel('a=%')]).toEqual([null, null, null]);
});

it('shows at most forty characters of a link and only characters of a link', () => {
  expect(echo('a=<b>é 1+2-Z')).toBe('a=?b???1+2-Z');
  expect([echo('a'.repeat(40)), echo('a'.repeat(41))]).toEqual(['a'.repeat(40), `${'a'.repeat(39)}…`]);
});
