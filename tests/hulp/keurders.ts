/** Two more engines that know rules of accessibility, beside axe (axe.ts): HTML_CodeSniffer (WCAG 2.1 AA) and IBM's checker (WCAG 2.2). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, type Page } from 'playwright/test';

const require = createRequire(import.meta.url);
const SCRIPTS = [require.resolve('html_codesniffer/build/HTMLCS.js'), require.resolve('accessibility-checker-engine/ace.js')].map((pad) =>
  readFileSync(pad, 'utf8'),
);

/** What an engine calls a fault and is none. */
interface Geenfout {
  readonly regel: string;
  /** The elements of which it is so, and no others. */
  readonly van: string;
  readonly waarom: string;
}
const GEEN_FOUT: readonly Geenfout[] = [
  {
    regel: 'HTMLCS 1_3_1.H43.HeadersRequired',
    van: 'table.matrix',
    waarom: 'Every header has a scope (H63). A second level is only the rows that stand over a group of rows.',
  },
  {
    regel: 'IBM aria_form_label_unique',
    van: 'form:not([aria-label], [aria-labelledby])',
    waarom: 'A form without a name is no landmark, so there is nothing to tell apart.',
  },
  {
    regel: 'IBM input_label_exists',
    van: '[popover]:not(:popover-open) > form > label + div > [data-zoekveld]',
    waarom: 'Its label stands before it. It takes for hidden what is in a popover, which on a wide screen stands there without being opened.',
  },
  {
    regel: 'IBM fieldset_label_valid',
    van: 'details:not([open]) > fieldset:has(> legend)',
    waarom: 'It has a legend, which is folded away with the rest of it.',
  },
  {
    regel: 'IBM fieldset_label_valid',
    van: '[data-moment] fieldset:has(> legend)',
    waarom: 'Each moment has a question of this name, and one moment at a time is on the page; it counts those that are not.',
  },
  {
    regel: 'IBM fieldset_label_valid',
    van: 'fieldset.groep fieldset:is(.stuk, .keuze):has(> legend)',
    waarom: 'A part that repeats has the same names in each; the group it stands in, which is heard first, tells them apart.',
  },
];
/** Rules of IBM's that take most of the time: what covers a stop of the keyboard, which it never calls a fault, and contrast, which both others judge. */
const SLAAT_OVER = ['element_tabbable_unobscured', 'text_contrast_sufficient'];

/** What an engine holds against a part of the page. */
interface Klacht {
  /** Its name for the rule, with the engine before it. */
  readonly regel: string;
  readonly wat: string;
  /** The element, in HTML. */
  readonly waar: string;
}

interface MetKeurders {
  readonly HTMLCS: {
    process(standaard: string, deel: Document, klaar: () => void): void;
    getMessages(): readonly { type: number; code: string; msg: string; element?: Element }[];
  };
  readonly ace: {
    Checker: new () => {
      readonly rulesetRules: Record<string, string[]>;
      check(
        deel: Document,
        richtlijnen: readonly string[],
      ): Promise<{
        results: readonly { value: readonly [string, string]; ruleId: string; message: string; path: { dom: string } }[];
      }>;
    };
  };
}

/** Runs in the page, so it stands on its own. Only what an engine is sure of: the rest are questions to a person. */
async function keurInBlad([geenFout, slaatOver]: readonly [readonly Geenfout[], readonly string[]]): Promise<Klacht[]> {
  const { HTMLCS, ace } = window as unknown as MetKeurders;
  const bezwaren: { regel: string; wat: string; element: Element | undefined }[] = [];
  await new Promise<void>((klaar) => HTMLCS.process('WCAG2AA', document, klaar));
  const FOUT = 1;
  for (const { type, code, msg, element } of HTMLCS.getMessages())
    if (type === FOUT) bezwaren.push({ regel: `HTMLCS ${code.replace(/^WCAG2AA\.Principle\d\.Guideline\d_\d\./u, '')}`, wat: msg, element });
  const keurder = new ace.Checker();
  keurder.rulesetRules['WCAG_2_2'] = (keurder.rulesetRules['WCAG_2_2'] ?? []).filter((regel) => !slaatOver.includes(regel));
  const { results } = await keurder.check(document, ['WCAG_2_2']);
  for (const { value, ruleId, message, path } of results) {
    if (value[0] !== 'VIOLATION' || value[1] !== 'FAIL') continue;
    const element = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
    bezwaren.push({ regel: `IBM ${ruleId}`, wat: message, element: element instanceof Element ? element : undefined });
  }
  return bezwaren
    .filter(({ regel, element }) => !geenFout.some((een) => een.regel === regel && element?.matches(een.van)))
    .map(({ regel, wat, element }) => ({ regel, wat, waar: element?.outerHTML.slice(0, 300) ?? '' }));
}

/** What both engines find on the page as it stands. */
export async function keurMetTwee(page: Page): Promise<readonly Klacht[]> {
  return test.step('HTML_CodeSniffer and IBM', async () => {
    // Evaluated, not added as scripts: so they need no leave of the page's own policy.
    if (!(await page.evaluate(() => 'HTMLCS' in window))) for (const script of SCRIPTS) await page.evaluate(script);
    // As for axe: what is out of view has no size of its own until it comes into view.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    return page.evaluate(keurInBlad, [GEEN_FOUT, SLAAT_OVER] as const);
  });
}
