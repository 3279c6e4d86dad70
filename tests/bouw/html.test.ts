/** Every page is valid HTML, asks nothing of another host, and holds nothing a strict header would block. */
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { bestanden, lees, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';

const keurder = new HtmlValidate(new FileSystemConfigLoader());

describe.each(bestanden('.html'))('%s', (pagina) => {
  it('is valid HTML', async () => {
    const { results } = await keurder.validateString(lees(pagina), `dist/${pagina}`);
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`))).toEqual([]);
  });
  it('has no inline script, inline style or style attribute, and no reference outside the site', () => {
    const document = leesDocument(pagina);
    const inline = alle('script', document).filter((script) => !script.hasAttribute('src') && script.getAttribute('type') !== 'application/json');
    expect(inline.map(String)).toEqual([]);
    expect(alle('style, [style], [onclick], [onload]', document).map(String)).toEqual([]);
    const adressen = alle('[src], link[href], form[action], a[href]', document).map(
      (el) => el.getAttribute('src') ?? el.getAttribute('href') ?? el.getAttribute('action') ?? '',
    );
    expect(adressen.filter((adres) => /^(https?:|\/|mailto:)/u.test(adres))).toEqual([]);
  });
  it('lets no phone make a number to call of a date or of the number of a case', () => {
    const document = leesDocument(pagina);
    const heeft = /(?<![\d-])(?:\d{1,2}[- ]\d{1,2}[- ]\d{4}|\d{4}-\d{3,})(?![\d-])/u.test(
      alle('main', document)
        .map(({ textContent }) => textContent)
        .join(' '),
    );
    const meta = alle('meta[name="format-detection"]', document).map((deel) => deel.getAttribute('content'));
    expect(meta).toEqual(heeft || meta.length > 0 ? ['telephone=no'] : []);
  });
});

it('the foot of a printed sheet names the title and the version of the text', () => {
  const stijlen = bestanden('.css').map(lees).join('');
  expect(stijlen).toContain('Samenwerkingsafspraken Veilig Thuis Midden-Brabant en lokale teams · tekst januari 2020');
  expect(stijlen).not.toContain('titel en versie van de tekst');
});
