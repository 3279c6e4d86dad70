/**
 * Trusted Types, where a browser has them and the server asks for them (servers/): from then on no text becomes markup anywhere, and an address
 * becomes a script only when it is of this site. As the browser asks the policy named 'default' for every such act, scripts of others
 * (Pagefind's) need not know of it. There is no rule for markup or for code as text: both are refused. See docs/besluiten/0014.
 */
interface Beleidsmaker {
  readonly defaultPolicy: object | null;
  createPolicy(naam: 'default', regels: { createScriptURL: (adres: string) => string | null }): object;
}

/** Lets only scripts of this site through; before any other script is asked for. Once it does, a second time is nothing. */
export function vertrouwEigenScripts(): void {
  const maker = (window as { trustedTypes?: Beleidsmaker }).trustedTypes;
  if (maker?.defaultPolicy === null)
    maker.createPolicy('default', { createScriptURL: (adres) => (new URL(adres, location.href).origin === origin ? adres : null) });
}
