/** Adds one of the site's own scripts (a file of src/client, by name) to the page, from wherever the site stands. */
export function laadScript(naam: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = `${document.documentElement.dataset['wortel'] ?? './'}scripts/${naam}.js`;
  document.head.append(script);
  return script;
}
