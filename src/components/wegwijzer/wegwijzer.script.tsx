/** Brings the walkthrough on the page to life: the markup is there already, its data lies next to it as JSON. */
import { hydrate } from 'preact';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { Wegwijzer } from './Wegwijzer';
import { routeUit } from '../../wegwijzer/routegegevens';
import { geefMee, ontvang } from '../meegeven/venster';

const eiland = document.querySelector('[data-eiland="wegwijzer"]');
const tekst = document.querySelector('[data-eiland-gegevens]')?.textContent;
if (eiland && tekst) {
  // Written by the page of this same build (maakGegevens), so its shape is known.
  const gegevens = JSON.parse(tekst) as Gegevens;
  hydrate(<Wegwijzer gegevens={gegevens} route={routeUit(gegevens.route)} meegever={{ geefMee, ontvang }} />, eiland);
}
