/**
 * Script of 404.html. A server shows that page at any address, so its relative links do not lead anywhere by themselves; it asks for this
 * script in every folder it could stand in (integraties/nietgevonden.mjs). The first copy that loads knows the way to the root.
 */
import { alle } from '../../pagina/element';
import { laadScript } from '../../pagina/script';
import { vertrouwEigenScripts } from './script/vertrouwd';

const NAAM = 'scripts/nietgevonden.js';

/** Points everything on the page at the root of the site, and starts the script of every page. @param wortel such as '../../' */
function herstel(wortel: string): void {
  for (const naam of ['href', 'action']) {
    for (const deel of alle(`[${naam}^="./"]:not([rel="stylesheet"])`)) {
      deel.setAttribute(naam, `${wortel}${(deel.getAttribute(naam) ?? '').slice(2)}`);
    }
  }
  document.documentElement.dataset['wortel'] = wortel;
  // The others are still on their way, to be refused; out of the page, that is no script of the page that did not come.
  for (const ander of alle(`script[src$="${NAAM}"]`)) ander.remove();
  // It was in this folder a moment ago; when it is not, the page is read without.
  laadScript('lezen').catch(() => undefined);
}

// A program for mail wrote the '#' of a link as its code: what follows is no path, but a place or answers.
if (/%(?:25)?23/u.test(location.pathname)) location.replace(location.href.replace(/%(?:25)?23/u, '#'));

const adres = document.currentScript?.getAttribute('src') ?? '';
if (adres.endsWith(NAAM) && document.documentElement.dataset['hersteld'] === undefined) {
  document.documentElement.dataset['hersteld'] = '';
  vertrouwEigenScripts();
  herstel(adres.slice(0, -NAAM.length));
}
