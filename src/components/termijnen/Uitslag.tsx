import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Afspraak } from '../../termijnen/agenda';
import type { Termijnbegin } from '../../termijnen/bereken';
import type { Soortgegevens, Termijngegevens } from '../../termijnen/gegevens';
import { groepeer, inMaanden, mistOntvangst, regelsVan, uitslagrijen, wanneer, type Uitslagrij } from '../../termijnen/uitslag';
import { Kop } from '../basis/Basis';
import { Datums } from './Datums';
import { Deellink } from './Deellink';
import { Aandachtspunten, Regel } from './Regel';
import { bewaarAgenda } from './script/agendabestand';
import { Jaren, Weken } from './Tekening';

interface Props {
  readonly gegevens: Termijngegevens;
  readonly soort: Soortgegevens;
  /** True when the reader asked for it: the heading then takes the focus. */
  readonly focus: boolean;
  /** Undefined when the day is not known. */
  readonly gebeurtenis?: Termijnbegin;
}

interface AgendaknopProps {
  readonly tekst: string;
  readonly naam: string;
  readonly afspraken: readonly Afspraak[];
  /** T-number, or 'alle'. */
  readonly van: string;
  readonly label?: string;
}

/** Saves a calendar file: made in the page and handed to the browser as a download. */
function Agendaknop({ tekst, naam, afspraken, van, label }: AgendaknopProps) {
  return (
    <button type="button" class="knop" data-agenda={van} aria-label={label} onClick={() => bewaarAgenda(afspraken, naam)}>
      {tekst}
    </button>
  );
}

function Rij({ rij: { rij, regel, om, afspraken }, zonderOntvangst }: { readonly rij: Uitslagrij; readonly zonderOntvangst: boolean }) {
  return (
    <Regel regel={regel} uitslag>
      {afspraken.length > 0 && (
        <div class="datums">
          <Datums rij={rij} om={om} />
          {zonderOntvangst && (
            <p class="lezing__tussen">U vulde geen dag van ontvangst in. Is die later, dan valt ook de datum om los te laten later.</p>
          )}
          <p class="geen-druk">
            <Agendaknop
              tekst="Zet in uw agenda"
              naam={`termijn-${rij.nr.toLowerCase()}.ics`}
              afspraken={afspraken}
              van={rij.nr}
              label={`Zet in uw agenda: ${regel.titel}`}
            />
          </p>
        </div>
      )}
    </Regel>
  );
}

/** Rows with their drawing beside them. */
function Groep({ groep, zonderOntvangst }: { readonly groep: readonly Uitslagrij[]; readonly zonderOntvangst: boolean }) {
  const rijen = groep.map(({ rij }) => rij);
  const heeftDatums = rijen.some(({ uitkomsten }) => uitkomsten.length > 0);
  return (
    <div class={heeftDatums ? 'groep groep--tekening' : 'groep'}>
      <div>
        {groep.map((een) => (
          <Rij key={een.rij.nr} rij={een} zonderOntvangst={zonderOntvangst} />
        ))}
      </div>
      {inMaanden(rijen[0]) ? <Jaren rijen={rijen} /> : rijen.map((rij) => <Weken key={rij.nr} rij={rij} />)}
    </div>
  );
}

const MET_DAG =
  'De dag daarna telt hier als dag 1. De datums zeggen wat is afgesproken, niet wat er is gebeurd. De tekst beslist niet voor u: besluit samen.';
/** 'Weet ik niet' never gives a date. */
const ZONDER_DAG =
  'Zonder dag rekent deze site niets uit. Vraag na op welke dag het was. Moet u iets doen, wacht dan niet. Ga bij contact eerst na hoe dat veilig kan. Wilt u loslaten, wacht dan op een bevestiging.';

/** The result of an event: its rules, with their dates and drawings when the day is known. */
export function Uitslag({ gegevens, soort, focus, gebeurtenis }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) kop.current?.focus();
  }, [focus]);
  const rijen = gebeurtenis && uitslagrijen(gegevens, soort, gebeurtenis);
  const afspraken = rijen?.flatMap((een) => een.afspraken) ?? [];
  return (
    <section class="uitslag" aria-labelledby="uitslag-kop" data-soort-uitslag={soort.id}>
      <Kop niveau={2} id="uitslag-kop" stap={kop}>
        Termijnen
      </Kop>
      <Kop niveau={3}>{`${soort.naam}: ${gebeurtenis ? wanneer(gebeurtenis) : 'dag niet bekend'}`}</Kop>
      <p class="klein">{gebeurtenis ? MET_DAG : ZONDER_DAG}</p>
      {rijen
        ? groepeer(rijen).map((groep, plaats) => <Groep key={plaats} groep={groep} zonderOntvangst={mistOntvangst(gebeurtenis)} />)
        : regelsVan(gegevens, soort.id).map((regel) => <Regel key={regel.nr} regel={regel} uitslag />)}
      <Aandachtspunten lijst={soort.letOp} />
      <div class="rij geen-druk">
        {afspraken.length > 0 && <Agendaknop tekst="Zet alle datums in uw agenda" naam="termijnen.ics" afspraken={afspraken} van="alle" />}
        <button type="button" class="knop" data-print="" onClick={() => print()}>
          Print
        </button>
        {gebeurtenis && <Deellink gebeurtenis={gebeurtenis} />}
      </div>
    </section>
  );
}
