import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Meegever } from '../../meegeven/bericht';
import { gronden } from '../../wegwijzer/gronden';
import type { Route } from '../../machines/route';
import { wijzigingen } from '../../wegwijzer/wijzigingen';
import { Acties } from './Acties';
import { Kop } from '../basis/Basis';
import { Gevaar } from './Gevaar';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { Gronden } from './Gronden';
import { HierBentU } from './HierBentU';
import { neemMee } from '../../wegwijzer/meegeven';
import { notitieVan } from '../../wegwijzer/notitie';
import { isGevaar, puntenVan, redenen, uitkomstVan, uitzoeken, vraagVan } from '../../wegwijzer/teksten';
import { Gewicht, Grondslag, Stoelen, Termijnen, Toelichting } from './Uitkomst';
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

/** The outcome as a memo that prints on paper: conclusion, who decides, who does what, why, what is unclear, what changes it. */
export function Blad({ gegevens, route, doorloop, kop, uitkomst: id, meegever }: Props) {
  const { stand } = doorloop;
  const { antwoorden } = stand;
  const uitkomst = uitkomstVan(gegevens, id);
  const afgeleid = useMemo(() => {
    const lijst = gronden(route, antwoorden);
    const geraakt = lijst.flatMap(({ antwoord, doorslaggevend }) => (doorslaggevend ? vraagVan(gegevens, antwoord.vraag).punten : []));
    return {
      redenen: redenen(gegevens, lijst, antwoorden),
      punten: puntenVan(gegevens, [...uitkomst.punten.map(({ nr }) => nr), ...geraakt]),
      wijzigingen: wijzigingen(route, antwoorden),
    };
  }, [gegevens, route, antwoorden, uitkomst]);
  return (
    <article class="blad" data-uitkomst={id} data-voorlopig={stand.voorlopig ? '' : undefined} aria-labelledby="uitkomst-kop">
      {isGevaar(gegevens, antwoorden) && <Gevaar gevaar={gegevens.gevaar} />}
      <p class="voortgang">{stand.voorlopig ? 'Voorlopige uitkomst: u hebt nog niet alle vragen beantwoord' : 'Uitkomst'}</p>
      <Kop niveau={2} id="uitkomst-kop" stap={kop}>
        {uitkomst.conclusie}
      </Kop>
      <Gewicht uitkomst={uitkomst} />
      <Toelichting uitkomst={uitkomst} />
      <Acties doorloop={doorloop} notitie={notitieVan(gegevens, stand, uitkomst, afgeleid)} />
      <HierBentU hier={gegevens.hier} antwoorden={antwoorden} />
      <Stoelen uitkomst={uitkomst} />
      <div class="blad__waarom">
        <Gronden redenen={afgeleid.redenen} uitzoeken={uitzoeken(gegevens, antwoorden)} />
        <Termijnen uitkomst={uitkomst} />
        <Grondslag uitkomst={uitkomst} punten={afgeleid.punten} mee={neemMee(gegevens, stand, meegever)} />
        <Wijzigingen gegevens={gegevens} route={route} wijzigingen={afgeleid.wijzigingen} />
      </div>
    </article>
  );
}
