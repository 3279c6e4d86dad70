/** What browsers and their users do to a page. Each is put in place before the page's own scripts run, unless it says otherwise. */
import type { Page } from 'playwright/test';

/** Every way to keep something refuses: a full disk, or what a private window does not allow. */
export const weigerOpslag = (page: Page, fout: 'QuotaExceededError' | 'SecurityError') =>
  page.addInitScript((naam) => {
    const weiger = () => {
      throw new DOMException('geweigerd', naam);
    };
    for (const soort of ['setItem', 'getItem', 'removeItem'] as const) Storage.prototype[soort] = weiger;
    indexedDB.open = weiger;
    Object.defineProperty(document, 'cookie', { get: weiger, set: weiger });
    const laterWeigeren = () => Promise.reject(new DOMException('geweigerd', naam));
    Object.defineProperty(globalThis, 'caches', { value: { open: laterWeigeren, keys: laterWeigeren, match: laterWeigeren, delete: laterWeigeren } });
    Object.defineProperty(navigator, 'serviceWorker', {
      value: Object.assign(new EventTarget(), {
        controller: null,
        register: laterWeigeren,
        getRegistration: laterWeigeren,
        ready: new Promise(() => undefined),
      }),
    });
  }, fout);

/** A private window of some browsers: what keeps things is not there at all, and to ask for it is an error. */
export const zonderOpslag = (page: Page) =>
  page.addInitScript(() => {
    for (const naam of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, naam, {
        get: () => {
          throw new DOMException('mag niet', 'SecurityError');
        },
      });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });

/** An extension: elements and attributes of its own, before and after the page's scripts, and in every field. */
export const metUitbreiding = (page: Page) =>
  page.addInitScript(() => {
    const stop = (deel: Element) => {
      deel.setAttribute('data-extensie', '1');
      if (deel.matches('input, textarea, form')) deel.setAttribute('style', 'outline: 1px solid');
      if (deel.matches('h1, main, [data-eiland] > *, form')) deel.prepend(document.createElement('extensie-knop'));
    };
    new MutationObserver((wijzigingen) => {
      for (const { addedNodes } of wijzigingen)
        for (const deel of addedNodes)
          if (deel instanceof Element && deel.localName !== 'extensie-knop' && !deel.hasAttribute('data-extensie')) stop(deel);
    }).observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('extensie-balk')));
  });

/**
 * A browser that translates the page, at this moment: every text goes, and its words come back in elements of the browser's own.
 * @param waar the part that is translated @param houdt true when the text itself is put in them, false when a new one is
 */
export const vertaal = (page: Page, { waar = 'body', houdt = false } = {}) =>
  page.evaluate(
    ([keuze, houdtKnoop]) => {
      const loper = document.createTreeWalker(document.querySelector(keuze) ?? document.body, NodeFilter.SHOW_TEXT);
      const teksten: Text[] = [];
      for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode()) if (knoop instanceof Text && knoop.data.trim() !== '') teksten.push(knoop);
      for (const tekst of teksten) {
        if (tekst.parentElement?.closest('font, textarea, script')) continue;
        const [buiten, binnen] = [document.createElement('font'), document.createElement('font')];
        tekst.replaceWith(buiten);
        buiten.append(binnen);
        binnen.append(houdtKnoop ? tekst : new Text(`~${tekst.data}~`));
      }
    },
    [waar, houdt] as const,
  );
