/** What holds for the machine of every walkthrough, said in the test of each, so that each test stands on its own. */
import { describe, expect, it } from 'vitest';
import { keur } from '../../../src/wegwijzer/keuring';
import type { Route } from '../../../src/machines/route';

/** @param slug the name of the page, of the folder with its texts and of the machine */
export function isWegwijzer(route: Route, slug: string): void {
  describe(`${slug} as a walkthrough`, () => {
    it('has one name: that of its page, its texts and its machine', () => {
      expect([route.slug, route.machine.id]).toEqual([slug, slug]);
    });

    it('is a machine that may go to a page: every question can be answered, every end is an outcome, every flag has a name', () => {
      expect(() => {
        keur(route);
      }).not.toThrow();
    });
  });
}
