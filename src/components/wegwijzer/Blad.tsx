import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Meegever } from '../../meegeven/bericht';
import { gronden } from '../../wegwijzer/gronden';
import type { Route } from '../../machines/route';
import { wijzigingen } from '../../wegwijzer/wijzigingen';
import { Acties } from './Acties';
import { Kop } from '../basis/Basis';
import { Etiketten } from './Etiketten';
import { DoeLater, DoeNu, Overkant } from './Doen';
import type { Gegevens, UitkomstTekst, Verwijzing } from '../../wegwijzer/gegevens';
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

type Afgeleid = ReturnType<typeof useAfgeleid>;
type Bladdeel = Pick<Props, 'gegevens' | 'doorloop'> & { readonly uitkomst: UitkomstTekst; readonly afgeleid: Afgeleid };

/** The first screen: how firm, the conclusion, what to do now, what to mind, and the buttons. */
function Eerst({ gegevens, doorloop, uitkomst, afgeleid, kop }: Bladdeel & Pick<Props, 'kop'>) {
  const { stand, neemStoel, doe } = doorloop;
  // Said with the heading, which takes the focus: what stands before it is not heard.
  const waar = stand.voorlopig ? 'Voorlopig: er zijn nog vragen.' : 'Uitkomst';
  return (
    <div class="blad__eerst">
      <p class="voortgang">
        <span aria-hidden="true">{waar}</span>
        {stand.voorlopig && (
          <button type="button" class="tekstknop" onClick={() => doe({ type: 'VERDER' })}>
            Verder met de vragen
          </button>
        )}
        <Etiketten etiketten={[...(uitkomst.norm ? [NORM[uitkomst.norm]] : []), ZEKERHEID_KORT[uitkomst.zekerheid]]} />
      </p>
      <Kop niveau={2} id="uitkomst-kop" stap={kop}>
        <span class="alleen-voorlezen">{`${waar} `}</span>
        {uitkomst.conclusie}
      </Kop>
      <DoeNu gegevens={gegevens} uitkomst={uitkomst} gevaar={isGevaar(gegevens, stand.antwoorden)} neem={neemStoel} />
      <Letop uitkomst={uitkomst} />
      <Acties doorloop={doorloop} gegevens={gegevens} notitie={notitieVan(gegevens, stand, uitkomst, afgeleid)} />
    </div>
  );
}

const isRekenaar = ({ soort }: Verwijzing) => soort === 'termijnen';

/** What comes after, folded with a count; what this chair does later is in sight. */
function Rest({ gegevens, route, doorloop, uitkomst, afgeleid, meegever }: Bladdeel & Pick<Props, 'route' | 'meegever'>) {
  const mee = neemMee(gegevens, doorloop.stand, meegever);
  const verder = uitkomst.vervolg.filter((naar) => !isRekenaar(naar));
  return (
    <div class="blad__rest">
      <Uitzoeken lijst={afgeleid.uitzoeken} />
      <DoeLater gegevens={gegevens} uitkomst={uitkomst} />
      <Gronden redenen={afgeleid.redenen} uitkomst={uitkomst} />
      <Overkant gegevens={gegevens} uitkomst={uitkomst} />
      <Wijzigingen gegevens={gegevens} route={route} wijzigingen={afgeleid.wijzigingen} />
      <Vouw kop="Termijnen" aantal={uitkomst.termijnen.length}>
        <Handelingen lijst={uitkomst.termijnen} />
        <Verwijslijst lijst={uitkomst.vervolg.filter(isRekenaar)} mee={mee} />
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
  );
}

/**
 * The outcome as a sheet that acts: conclusion, what to do now, what to mind and the buttons; then the answers; the rest folded with a
 * count. On paper the same order, nothing folded.
 */
export function Blad({ uitkomst: id, ...deel }: Props) {
  const { gegevens, route, doorloop } = deel;
  const afgeleid = useAfgeleid(gegevens, route, doorloop, id);
  const alles = { ...deel, uitkomst: uitkomstVan(gegevens, id), afgeleid };
  return (
    <article class="blad" data-uitkomst={id} data-voorlopig={doorloop.stand.voorlopig ? '' : undefined}>
      <Eerst {...alles} />
      <Verloop gegevens={gegevens} doorloop={doorloop} blad />
      <HierBentU hier={gegevens.hier} antwoorden={doorloop.stand.antwoorden} />
      <Rest {...alles} />
    </article>
  );
}
