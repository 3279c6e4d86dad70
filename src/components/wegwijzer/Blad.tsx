import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Meegever } from '../../meegeven/bericht';
import { gronden } from '../../wegwijzer/gronden';
import type { Route } from '../../machines/route';
import { wijzigingen } from '../../wegwijzer/wijzigingen';
import { Acties } from './Acties';
import { Etiket, Kop } from '../basis/Basis';
import { DoeLater, DoeNu, Overkant } from './Doen';
import type { Gegevens, Verwijzing } from '../../wegwijzer/gegevens';
import { Gronden, Uitzoeken } from './Gronden';
import { HierBentU } from './HierBentU';
import { neemMee } from '../../wegwijzer/meegeven';
import { notitieVan } from '../../wegwijzer/notitie';
import { isGevaar, NORM, puntenVan, redenen, uitkomstVan, uitzoeken, veiligheidEerst, vraagVan, ZEKERHEID_KORT } from '../../wegwijzer/teksten';
import { Handelingen } from './Handelingen';
import { Punten } from './Punten';
import { Letop } from './Uitkomst';
import { Verloop } from './Verloop';
import { Verwijslijst } from './Verwijzingen';
import { Vouw } from './Vouw';
import type { Doorloop } from './script/useDoorloop';
import { Wijzigingen } from './Wijzigingen';

interface Props {
  readonly gegevens: Gegevens;
  readonly route: Route;
  readonly doorloop: Doorloop;
  readonly kop: RefObject<HTMLHeadingElement | null>;
  readonly uitkomst: string;
  readonly meegever: Meegever | undefined;
}

const isRekenaar = ({ soort }: Verwijzing) => soort === 'termijnen';

/** What follows from the answers for this outcome. */
function useAfgeleid(gegevens: Gegevens, route: Route, { stand: { antwoorden } }: Doorloop, id: string) {
  return useMemo(() => {
    const lijst = gronden(route, antwoorden);
    const geraakt = lijst.flatMap(({ antwoord, doorslaggevend }) => (doorslaggevend ? vraagVan(gegevens, antwoord.vraag).punten : []));
    return {
      redenen: redenen(gegevens, lijst, antwoorden),
      uitzoeken: uitzoeken(gegevens, antwoorden),
      punten: veiligheidEerst(puntenVan(gegevens, [...uitkomstVan(gegevens, id).punten.map(({ nr }) => nr), ...geraakt])),
      wijzigingen: wijzigingen(route, antwoorden),
    };
  }, [gegevens, route, antwoorden, id]);
}

/**
 * The outcome as a sheet that acts: conclusion, what to do now, what to mind and the buttons; then the answers; the rest folded with a
 * count. On paper the same order, nothing folded.
 */
export function Blad({ gegevens, route, doorloop, kop, uitkomst: id, meegever }: Props) {
  const { stand, neemStoel, doe } = doorloop;
  const uitkomst = uitkomstVan(gegevens, id);
  const afgeleid = useAfgeleid(gegevens, route, doorloop, id);
  const mee = neemMee(gegevens, stand, meegever);
  const rekenaar = uitkomst.vervolg.filter(isRekenaar);
  const verder = uitkomst.vervolg.filter((naar) => !isRekenaar(naar));
  const deel = { gegevens, uitkomst };
  return (
    <article class="blad" data-uitkomst={id} data-voorlopig={stand.voorlopig ? '' : undefined} aria-labelledby="uitkomst-kop">
      <div class="blad__eerst">
        <p class="voortgang">
          {stand.voorlopig ? 'Voorlopige uitkomst: er zijn nog vragen. ' : 'Uitkomst '}
          {stand.voorlopig && (
            <button type="button" class="tekstknop" onClick={() => doe({ type: 'VERDER' })}>
              Verder met de vragen
            </button>
          )}
          {uitkomst.norm && <Etiket>{NORM[uitkomst.norm]}</Etiket>} <Etiket>{ZEKERHEID_KORT[uitkomst.zekerheid]}</Etiket>
        </p>
        <Kop niveau={2} id="uitkomst-kop" stap={kop}>
          {uitkomst.conclusie}
        </Kop>
        <DoeNu {...deel} gevaar={isGevaar(gegevens, stand.antwoorden)} neem={neemStoel} />
        <Letop uitkomst={uitkomst} />
        <Acties doorloop={doorloop} gegevens={gegevens} notitie={notitieVan(gegevens, stand, uitkomst, afgeleid)} />
      </div>
      <Verloop gegevens={gegevens} doorloop={doorloop} blad />
      <HierBentU hier={gegevens.hier} antwoorden={stand.antwoorden} />
      <div class="blad__rest">
        <Uitzoeken lijst={afgeleid.uitzoeken} />
        <DoeLater {...deel} />
        <Gronden redenen={afgeleid.redenen} uitkomst={uitkomst} />
        <Overkant {...deel} />
        <Wijzigingen gegevens={gegevens} route={route} wijzigingen={afgeleid.wijzigingen} />
        <Vouw kop="Termijnen" aantal={uitkomst.termijnen.length}>
          <Handelingen lijst={uitkomst.termijnen} />
          <Verwijslijst lijst={rekenaar} mee={mee} />
        </Vouw>
        <Vouw kop="Waar de tekst niet eenduidig is" aantal={afgeleid.punten.length} klasse="onduidelijk">
          <Punten punten={afgeleid.punten} />
        </Vouw>
        <Vouw kop="Formulieren die passen" aantal={uitkomst.formulieren.length}>
          <Verwijslijst lijst={uitkomst.formulieren} mee={mee} />
        </Vouw>
        <Vouw kop="Hoe u verder kunt" aantal={verder.length}>
          <Verwijslijst lijst={verder} mee={mee} />
        </Vouw>
      </div>
    </article>
  );
}
