import type { RefObject } from 'preact';
import { vooraf } from '../../leren/vergelijking';
import type { Momentgegevens } from '../../leren/gegevens';
import type { Momentstaat } from '../../leren/scherm';
import type { Werkvorm } from '../../leren/vormen';
import { Oefening } from './Oefening';
import { Paar } from './Paar';
import { Vergelijking, type Oefenweg } from './Vergelijking';

/** A moment once it is opened: its answers, and the walkthrough where it rests on one. */
export interface Geopend {
  readonly moment: Momentgegevens;
  readonly weg: Oefenweg | undefined;
}
interface Props {
  readonly staat: Momentstaat;
  readonly vorm: Werkvorm;
  readonly geopend: Geopend | undefined;
  /** True where the learner walks through the questions first. */
  readonly eerstWeg: boolean;
  /** True where walking through them is a choice. */
  readonly magWeg: boolean;
  readonly kop: RefObject<HTMLHeadingElement | null>;
  readonly feit: (id: string) => string;
  readonly zet: (anders: Partial<Momentstaat>, stil?: boolean) => void;
  /** Passes this moment over; undefined where nothing comes after it. */
  readonly sla: (() => void) | undefined;
  /** What comes after the comparison. */
  readonly daarna: Wegverder;
}
/** A way on, with the words of its button. */
export interface Wegverder {
  readonly merk: string;
  readonly tekst: string;
  readonly doe: () => void;
}

function Knop({
  doe,
  hoofd = false,
  tekst,
  merk,
}: {
  readonly doe: () => void;
  readonly hoofd?: boolean;
  readonly tekst: string;
  readonly merk: string;
}) {
  return (
    <button type="button" class={hoofd ? 'knop knop--hoofd' : 'knop'} data-doe={merk} onClick={doe}>
      {tekst}
    </button>
  );
}

/** Before a moment is opened: past the questions, or past all of it. The way on is the button of the form. */
function Begin({ eerstWeg, magWeg, zet, sla }: Props) {
  return (
    <p class="rij">
      {eerstWeg && <Knop merk="uitwerking" tekst="Sla de vragen over" doe={() => zet({ stap: 'vergelijking' })} />}
      {magWeg && <Knop merk="weg" tekst="Loop eerst de vragen na" doe={() => zet({ stap: 'weg' })} />}
      {sla && <Knop merk="verder" tekst="Sla dit moment over" doe={sla} />}
    </p>
  );
}

/** What can be done after the comparison. */
function Daarna({ staat, geopend, zet, daarna }: Props) {
  const heeftPaar = geopend?.moment.paar !== undefined && geopend.weg !== undefined;
  return (
    <p class="rij">
      {heeftPaar && staat.stap === 'vergelijking' && <Knop merk="paar" tekst="Wat als één feit anders was?" doe={() => zet({ stap: 'paar' })} />}
      <Knop hoofd {...daarna} />
      <Knop merk="opnieuw" tekst="Doe dit moment opnieuw" doe={() => zet({ stap: 'feiten', keuzes: [], antwoorden: [], open: null })} />
    </p>
  );
}

/** All of a moment that is not on the page from the start. */
export function Momentvlak(props: Props) {
  const { staat, vorm, geopend, kop, feit, zet } = props;
  if (staat.stap === 'feiten') return <Begin {...props} />;
  if (!geopend) return <p role="status">De uitwerking wordt geladen.</p>;
  const { moment, weg } = geopend;
  const met = { ...staat, vorm };
  if (staat.stap === 'weg' && weg)
    return (
      <Oefening
        gegevens={weg.gegevens}
        route={weg.route}
        staat={met}
        vast={vooraf(moment, vorm)}
        zet={zet}
        vergelijk={() => zet({ stap: 'vergelijking', open: null })}
      />
    );
  const naarPaar = staat.stap === 'paar';
  return (
    <>
      <Vergelijking moment={moment} weg={weg} staat={met} kop={naarPaar ? { current: null } : kop} feit={feit} />
      {naarPaar && weg && (
        <Paar
          moment={moment}
          weg={weg}
          staat={met}
          kop={kop}
          feit={feit}
          kies={(uitkomst) => zet({ keuzes: [...staat.keuzes.filter((keuze) => !keuze.startsWith('paar:')), `paar:${uitkomst}`] }, true)}
          toon={() => zet({ keuzes: [...staat.keuzes, 'paar-gezien:ja'] })}
        />
      )}
      <Daarna {...props} />
    </>
  );
}
