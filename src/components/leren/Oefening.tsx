import { Kop } from '../basis/Basis';
import { Verloop } from '../wegwijzer/Verloop';
import { Vraag } from '../wegwijzer/Vraag';
import type { Doorloop } from '../wegwijzer/script/useDoorloop';
import type { Antwoorden, Route } from '../../machines/route';
import { geefAntwoord, speelAf } from '../../wegwijzer/doorloop';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { passend } from '../../wegwijzer/passend';
import type { Schermgebeurtenis } from '../../wegwijzer/scherm';
import type { Momentstaat } from '../../leren/scherm';

interface Props {
  readonly gegevens: Gegevens;
  readonly route: Route;
  readonly staat: Momentstaat;
  /** Answers that are filled in; an own answer to the same question goes before them. */
  readonly vast: Antwoorden;
  readonly zet: (anders: Partial<Momentstaat>) => void;
  readonly vergelijk: () => void;
}

/** The answers that are the learner's own, after one more. */
function metAntwoord({ route, staat, vast }: Props, gebeurtenis: Schermgebeurtenis): Partial<Momentstaat> {
  if (gebeurtenis.type === 'WIJZIG') return { open: gebeurtenis.vraag };
  if (gebeurtenis.type !== 'ANTWOORD') return { open: null };
  const alle = geefAntwoord(route, [...vast, ...staat.antwoorden], gebeurtenis.antwoord);
  const eigen = new Set([...staat.antwoorden.map(({ vraag }) => vraag), gebeurtenis.antwoord.vraag]);
  return { antwoorden: alle.filter(({ vraag }) => eigen.has(vraag)), open: null };
}

/**
 * The real walkthrough in practice: its questions and its machine, with the answers kept by the story. No outcome sheet, so nothing here calls, shares,
 * notes or hands over.
 */
export function Oefening(props: Props) {
  const { gegevens: alles, route, staat, vast, zet, vergelijk } = props;
  const stand = speelAf(route, [...vast, ...staat.antwoorden]);
  const gegevens = passend(alles, stand.antwoorden);
  const vraag = staat.open ?? stand.vraag;
  const terug = () => (staat.open === null ? zet({ antwoorden: staat.antwoorden.slice(0, -1) }) : zet({ open: null }));
  const doorloop: Doorloop = {
    toestand: { antwoorden: stand.antwoorden, open: staat.open, blad: false, vervallen: [], meldingen: [], stap: 0 },
    stand: { ...stand, antwoorden: stand.antwoorden },
    vraag,
    doe: (gebeurtenis) => zet(metAntwoord(props, gebeurtenis)),
    neemStoel: () => undefined,
    gaTerug: staat.antwoorden.length > 0 || staat.open !== null ? terug : () => zet({ stap: 'feiten' }),
  };
  const gegeven = vast.map((antwoord) => antwoord.vraag).filter((naam) => !staat.antwoorden.some((eigen) => eigen.vraag === naam));
  return (
    <div class="oefening">
      {vraag !== null && <Vraag gegevens={gegevens} route={route} doorloop={doorloop} id={vraag} kop={{ current: null }} sneltoetsen={false} />}
      {vraag === null && <Kop niveau={3}>U hebt alle vragen gehad</Kop>}
      {stand.uitkomst !== null && (
        <p class="rij">
          <button type="button" class="knop knop--hoofd" data-vergelijk onClick={vergelijk}>
            Vergelijk met de uitwerking
          </button>
          {vraag !== null && <span>De uitkomst staat al vast. U mag ook verder met de vragen.</span>}
        </p>
      )}
      <Verloop gegevens={gegevens} doorloop={doorloop} merk={(vraag) => gegeven.includes(vraag) && <small> (vooraf ingevuld)</small>} />
    </div>
  );
}
