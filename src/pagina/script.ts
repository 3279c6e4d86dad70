/** Adds one of the site's own scripts (`<name>.script.ts` in src/components) to the page, from wherever the site stands. Rejects when it is not there. */
export function laadScript(naam: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = `${document.documentElement.dataset['wortel'] ?? './'}scripts/${naam}.js`;
  return new Promise((klaar, fout) => {
    script.addEventListener('load', klaar);
    script.addEventListener('error', fout);
    document.head.append(script);
  });
}
