import { wortelHier } from './wortel';

/** Adds one of the site's own scripts (`<name>.script.ts` in src/components) to the page, from wherever the site stands. Rejects when it is not there. */
export function laadScript(naam: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = `${wortelHier()}scripts/${naam}.js`;
  return new Promise((klaar, fout) => {
    script.addEventListener('load', klaar);
    script.addEventListener('error', fout);
    document.head.append(script);
  });
}

/** Says that a part of the page did not come, with a way on. When that cannot be had either, the page is read as it is. */
export const meldMislukt = (): unknown => laadScript('mislukt').catch(() => undefined);

/** Watches the scripts that stand in the page; who loads one later says itself what is missing. */
export function letOpScripts(): void {
  addEventListener('error', ({ target }) => (target as HTMLScriptElement).defer && meldMislukt(), true);
}
