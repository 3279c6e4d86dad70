/** axe in the page under test: put there once, so that a second look at the same page costs only the rules it asks for. */
import axe, { type RunOptions } from 'axe-core';
import { test, type Page } from 'playwright/test';

/** WCAG 2.2 A and AA, and what axe calls good practice. */
export const REGELS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const satisfies RunOptions;
/** The rules whose verdict depends on colours. */
export const KLEUR = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } as const satisfies RunOptions;

export interface Bezwaar {
  readonly id: string;
  /** Per element its selector and what is wrong with it. */
  readonly waar: readonly string[];
}

/** What axe finds on the page as it stands; `binnen` is a selector that keeps it to a part. Pages here have no frames. */
export async function keurMetAxe(page: Page, opties: RunOptions, binnen = 'html'): Promise<readonly Bezwaar[]> {
  return test.step('axe', async () => {
    // Evaluated, not added as a script: so it needs no leave of the page's own policy.
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    // axe looks at the whole page at once; what is out of view has no size of its own until it comes into view.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    return page.evaluate(
      async ([keuze, deel]) => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(deel, { ...keuze, resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => ({
          id,
          waar: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
        }));
      },
      [opties, binnen] as const,
    );
  });
}
