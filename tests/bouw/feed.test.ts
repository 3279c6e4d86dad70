/**
 * The feed of changes as a reader of feeds takes it: strict XML with its namespace, and the rules of RFC 4287 for what is in it. The validator of
 * the W3C is a service on the web, so the rules stand here.
 */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { bladzijden, bestanden, lees } from '../hulp/dist';

const ATOM = 'http://www.w3.org/2005/Atom';
interface Deel {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly delen: Deel[];
  tekst: string;
}

/** Reads strictly: anything that is not well-formed, or has a name without namespace, throws. */
function leesStreng(xml: string): Deel {
  const wortel: Deel = { naam: '', kenmerken: {}, delen: [], tekst: '' };
  const open = [wortel];
  const lezer = new SaxesParser({ xmlns: true, position: true });
  lezer.on('error', (fout) => {
    throw fout;
  });
  lezer.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== ATOM) throw new Error(`<${local}> staat niet in Atom`);
    const deel: Deel = {
      naam: local,
      kenmerken: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      delen: [],
      tekst: '',
    };
    open.at(-1)?.delen.push(deel);
    open.push(deel);
  });
  lezer.on('text', (tekst) => {
    const deel = open.at(-1);
    if (deel) deel.tekst += tekst;
  });
  lezer.on('closetag', () => void open.pop());
  lezer.write(xml).close();
  const [feed] = wortel.delen;
  if (!feed || wortel.delen.length !== 1) throw new Error('Een feed heeft één wortel.');
  return feed;
}

const feed = leesStreng(lees('wijzigingen.xml'));
const geef = ({ delen }: Deel, naam: string) => delen.filter((deel) => deel.naam === naam);
const tekstVan = (deel: Deel, naam: string) => geef(deel, naam).map(({ tekst }) => tekst);
const berichten = geef(feed, 'entry');
/** RFC 3339 with a capital T and a zone (RFC 4287 §3.3). */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
/** What may stand in it, and how often at most (§4.1.1, §4.1.2). */
const FEED = {
  author: 99,
  category: 99,
  contributor: 99,
  entry: 99,
  generator: 1,
  icon: 1,
  id: 1,
  link: 99,
  logo: 1,
  rights: 1,
  subtitle: 1,
  title: 1,
  updated: 1,
};
const BERICHT = {
  author: 99,
  category: 99,
  content: 1,
  contributor: 99,
  id: 1,
  link: 99,
  published: 1,
  rights: 1,
  source: 1,
  summary: 1,
  title: 1,
  updated: 1,
};

it('is strict XML, and a file that is not is refused', () => {
  expect(feed.naam).toBe('feed');
  expect(feed.kenmerken['xml:lang']).toBe('nl');
  for (const fout of ['<feed xmlns="http://www.w3.org/2005/Atom"><title>&nbsp;</title></feed>', '<feed/>', `<feed xmlns="${ATOM}"><b></feed>`])
    expect(() => leesStreng(fout)).toThrow();
});

describe.each([['the feed', [feed], FEED] as const, ['every entry', berichten, BERICHT] as const])('%s', (_wat, delen, mag) => {
  it('has only what Atom knows there, each as often as it may', () => {
    for (const deel of delen) {
      for (const { naam } of deel.delen) expect(Object.keys(mag)).toContain(naam);
      for (const [naam, hoogstens] of Object.entries(mag)) expect(geef(deel, naam).length, naam).toBeLessThanOrEqual(hoogstens);
    }
  });
  it('has one title, one id that is an absolute address, and one moment', () => {
    for (const deel of delen) {
      expect(tekstVan(deel, 'title').map((titel) => titel.trim() !== '')).toEqual([true]);
      expect(tekstVan(deel, 'id')).toHaveLength(1);
      expect(tekstVan(deel, 'id').filter((id) => URL.canParse(id))).toHaveLength(1);
      expect(tekstVan(deel, 'updated').filter((moment) => MOMENT.test(moment) && !Number.isNaN(Date.parse(moment)))).toHaveLength(1);
    }
  });
  it('has links with an address, and not two alternates of one type and language (§4.1.1)', () => {
    for (const deel of delen) {
      const links = geef(deel, 'link').map(({ kenmerken }) => kenmerken);
      expect(links.filter(({ href = '' }) => href === '')).toEqual([]);
      expect(links.filter(({ rel = 'alternate' }) => rel === 'alternate')).toHaveLength(1);
    }
  });
});

it('has an author for all entries, with a name; and each entry its text or an alternate', () => {
  expect(
    geef(feed, 'author')
      .flatMap((auteur) => tekstVan(auteur, 'name'))
      .filter((naam) => naam !== ''),
  ).toHaveLength(1);
  for (const bericht of berichten) expect(tekstVan(bericht, 'content').join('')).not.toBe('');
});

it('has its own address once, no two entries with one id, and is as new as its newest entry', () => {
  expect(geef(feed, 'link').filter(({ kenmerken }) => kenmerken['rel'] === 'self')).toHaveLength(1);
  const ids = berichten.flatMap((bericht) => tekstVan(bericht, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(berichten.length).toBeGreaterThan(0);
  const nieuwste = berichten
    .flatMap((bericht) => tekstVan(bericht, 'updated'))
    .sort()
    .at(-1);
  expect(tekstVan(feed, 'updated')).toEqual([nieuwste]);
});

it('leads from where it stands to pages and files that are there', () => {
  const plaatsen = new Set([...bladzijden(), ...bestanden('.xml')]);
  const links = [feed, ...berichten].flatMap((deel) => geef(deel, 'link').map(({ kenmerken }) => kenmerken['href'] ?? ''));
  expect(links.map((href) => new URL(href, 'https://x.example/').pathname.slice(1)).filter((pad) => !plaatsen.has(pad))).toEqual([]);
});
