/** The query in a link to the results page. */
import { describe, expect, it } from 'vitest';
import { LANGSTE_VRAAG, leesZoekadres } from '../../../src/zoeken/adres';

describe('a query', () => {
  it.each([
    ['#q=casusregie', 'casusregie'],
    ['#q=zicht%20op%20veiligheid', 'zicht op veiligheid'],
    ['#q=zicht+op+veiligheid', 'zicht op veiligheid'],
    ['#q=v&v', 'v&v'],
    ['#q=1%2B1', '1+1'],
    ['#q=casu%C3%AFstiek', 'casuïstiek'],
    ['#q=%22zo%20spoedig%20mogelijk%22', '"zo spoedig mogelijk"'],
    ['#q=%00a%0A%09b%7F', 'a b'],
    ['#q=%3Cimg%20src%3Dx%3E', '<img src=x>'],
    ['#q=100%25', '100%'],
  ])('%s is %s', (fragment, vraag) => {
    expect(leesZoekadres(fragment)).toEqual({ vraag });
  });

  it.each(['', '#', '#q=', '#q=+%20+', '#q=%00'])('there is none in "%s"', (fragment) => {
    expect(leesZoekadres(fragment)).toEqual({ vraag: '' });
  });

  it('may be as long as the longest one, and no longer', () => {
    const lang = 'a'.repeat(LANGSTE_VRAAG);
    expect(leesZoekadres(`#q=${lang}`)).toEqual({ vraag: lang });
    expect(leesZoekadres(`#q=${lang}b`)).toEqual({
      fout: 'De zoekvraag in de link is te lang: 1.001 tekens, en hoogstens 1.000 mag. Typ hieronder wat u zoekt.',
    });
    expect(leesZoekadres(`#q=${'a'.repeat(10_000)}`)).toEqual({ fout: expect.stringContaining('10.000 tekens') as string });
  });
});

it.each(['#q=%', '#q=%E9', '#q=100%', '#q=a%zz'])('a code that is none gives a message: %s', (fragment) => {
  expect(leesZoekadres(fragment)).toEqual({
    fout: 'De link naar deze bladzijde klopt niet: achter een %-teken staat geen goede code. Typ hieronder wat u zoekt.',
  });
});

it.each(['#inhoud', '#v1&q=a', '#Q=a', '#xq=a'])('another fragment is about something else: %s', (fragment) => {
  expect(leesZoekadres(fragment)).toBeUndefined();
});
