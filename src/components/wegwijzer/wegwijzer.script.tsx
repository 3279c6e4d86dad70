/** Brings the walkthrough on the page to life: the markup is there already, its data lies next to it as JSON. */
import { hydrate } from 'preact';
import { vereis } from '../../pagina/element';
import { leesGegevens } from '../../pagina/gegevens';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { Wegwijzer } from './Wegwijzer';
import { routeUit } from '../../wegwijzer/routegegevens';
import { geefMee, ontvang } from '../meegeven/venster';

const gegevens = leesGegevens<Gegevens>();
hydrate(<Wegwijzer gegevens={gegevens} route={routeUit(gegevens.route)} meegever={{ geefMee, ontvang }} />, vereis('[data-eiland="wegwijzer"]'));
