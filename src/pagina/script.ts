import { wortelHier } from './wortel';

const adresVan = (naam: string) => `${wortelHier()}scripts/${naam}.js`;

/** Adds one of the site's own scripts (`<name>.script.ts` in src/components) to the page, from wherever the site stands. Rejects when it is not there. */
export function laadScript(naam: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = adresVan(naam);
  return new Promise((klaar, fout) => {
    script.addEventListener('load', klaar);
    script.addEventListener('error', fout);
    document.head.append(script);
  });
}

/** Has a script on its way that another will ask for, so that they do not come one after the other. When it does not come, who asks for it says so. */
export function haalVast(naam: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', href: adresVan(naam) });
  document.head.append(link);
}

/** Says that a part of the page did not come, with a way on. When that cannot be had either, the page is read as it is. */
export const meldMislukt = (): unknown => laadScript('mislukt').catch(() => undefined);

/**
 * True for a script of this site in whose place something else came: where one must sign in first, a network sends its own page, with all
 * signs that it went well. Then it has loaded, and is no script. Not for the one that says so, which would be asked for without end.
 */
export const isGeenScript = ({ error, filename }: Pick<ErrorEvent, 'error' | 'filename'>): boolean =>
  error instanceof SyntaxError && /scripts.(?!mis)/u.test(filename);

/** Watches the scripts that stand in the page, and those loaded later for what is no script; that one does not come, who loads it says itself. */
export function letOpScripts(): void {
  addEventListener(
    'error',
    (fout) => {
      if ((fout.target as HTMLScriptElement).defer || isGeenScript(fout)) void meldMislukt();
    },
    true,
  );
}
