/**
 * Brings the walkthrough on the page to life: the markup is there already, its data lies next to it as JSON. The page is painted first, and the work
 * is cut in two, so that it answers in between. What was clicked meanwhile is done at the end, when an earlier visit or a link has been taken in.
 */
import { hydrate } from 'preact';
import { vereis } from '../../pagina/element';
import { leesGegevens } from '../../pagina/gegevens';
import { naVerf } from '../../pagina/verf';
import { komTotLeven } from '../../pagina/vroeg';
import { bewaarPlaats, herstelPlaats } from './script/plaats';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { Wegwijzer } from './Wegwijzer';
import { routeUit } from '../../wegwijzer/routegegevens';
import { geefMee, ontvang } from '../meegeven/venster';

bewaarPlaats();
naVerf(() => {
  const gegevens = leesGegevens<Gegevens>();
  const route = routeUit(gegevens.route);
  naVerf(() => {
    const eiland = vereis('[data-eiland]');
    hydrate(<Wegwijzer gegevens={gegevens} route={route} meegever={{ geefMee, ontvang }} />, eiland);
    naVerf(() => {
      herstelPlaats();
      komTotLeven(eiland);
    });
  });
});
