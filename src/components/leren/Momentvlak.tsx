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
  /** True for the last moment of the story. */
  readonly laatste: boolean;
  readonly heeftWeg: boolean;
  readonly kop: RefObject<HTMLHeadingElement | null>;
  readonly feit: (id: string) => string;
  readonly zet: (anders: Partial<Momentstaat>, stil?: boolean) => void;
  readonly verder: () => void;
  readonly toonLijn: () => void;
}

/** True where the learner walks through the questions first. */
export const loopt = (vorm: Werkvorm, heeftWeg: boolean): boolean => heeftWeg && vorm !== 'uitgewerkt';

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
function Begin({ vorm, heeftWeg, laatste, zet, verder }: Props) {
  return (
    <p class="rij">
      {loopt(vorm, heeftWeg) && <Knop merk="uitwerking" tekst="Sla de vragen over" doe={() => zet({ stap: 'vergelijking' })} />}
      {!laatste && <Knop merk="verder" tekst="Sla dit moment over" doe={verder} />}
    </p>
  );
}

/** What can be done after the comparison. */
function Daarna({ staat, geopend, laatste, zet, verder, toonLijn }: Props) {
  const heeftPaar = geopend?.moment.paar !== undefined && geopend.weg !== undefined;
  return (
    <p class="rij">
      {heeftPaar && staat.stap === 'vergelijking' && <Knop merk="paar" tekst="Wat als één feit anders was?" doe={() => zet({ stap: 'paar' })} />}
      {laatste ? (
        <Knop hoofd merk="lijn" tekst="Bekijk het verloop van deze casus" doe={toonLijn} />
      ) : (
        <Knop hoofd merk="verder" tekst="Naar het volgende moment" doe={verder} />
      )}
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
      <Vergelijking moment={moment} weg={weg} staat={met} kop={naarPaar ? { current: null } : kop} />
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
