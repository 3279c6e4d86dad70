import { describe, expect, it } from 'vitest';
import { papieradres } from '../../../src/pagina/papieradres';

describe('papieradres', () => {
  it.each([
    ['https://intranet.voorbeeld.nl/zorg/afspraken/', 'https://intranet.voorbeeld.nl/zorg/afspraken/'],
    ['http://intranet/afspraken/6/index.html', 'http://intranet/afspraken/6/index.html'],
    ['https://intranet.voorbeeld.nl:8443/over/', 'https://intranet.voorbeeld.nl:8443/over/'],
    ['https://localhost.voorbeeld.nl/', 'https://localhost.voorbeeld.nl/'],
    ['https://mijn-localhost/', 'https://mijn-localhost/'],
    ['https://intranet.voorbeeld.nl/127.0.0.1/', 'https://intranet.voorbeeld.nl/127.0.0.1/'],
    ['http://10.127.0.1/', 'http://10.127.0.1/'],
  ])('%s stands like this on paper', (adres, papier) => {
    expect(papieradres(adres)).toBe(papier);
  });

  it('leaves out what may hold answers: all after ? and #, and a name with a password', () => {
    expect(papieradres('https://intranet.voorbeeld.nl/wegwijzers/opschalen/?zoek=jan#a=ja.nee')).toBe(
      'https://intranet.voorbeeld.nl/wegwijzers/opschalen/',
    );
    expect(papieradres('https://jan:geheim@intranet.voorbeeld.nl/over/')).toBe('https://intranet.voorbeeld.nl/over/');
  });

  it.each([
    'file:///H:/afspraken/index.html',
    'about:blank',
    'shttp://intranet/over/',
    'http://localhost:4321/over/',
    'http://site.localhost/',
    'http://127.0.0.1:8080/',
    'http://127.12.0.3/',
    'http://[::1]:8080/over/',
  ])('%s cannot be reached from another machine', (adres) => {
    expect(papieradres(adres)).toBeUndefined();
  });
});
