import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bewaarBestand } from '../../pagina/download';
import { maakAgenda, type Afspraak } from '../../termijnen/agenda';
import type { Termijnbegin } from '../../termijnen/bereken';
import type { Soortgegevens, Termijngegevens } from '../../termijnen/gegevens';
import { groepeer, inMaanden, mistOntvangst, regelsVan, uitslagrijen, wanneer, type Uitslagrij } from '../../termijnen/uitslag';
import { Kop } from '../basis/Basis';
import { Datums } from './Datums';
import { Deellink } from './Deellink';
import { Aandachtspunten, Regel } from './Regel';
import { Jaren, Weken } from './Tekening';

interface Props {
  readonly gegevens: Termijngegevens;
  readonly soort: Soortgegevens;
  /** True when the reader asked for it: the heading then takes the focus. */
  readonly focus: boolean;
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
  const bewaar = () => bewaarBestand(maakAgenda(afspraken), 'text/calendar;charset=utf-8', naam);
  return (
    <button type="button" class="knop" data-agenda={van} aria-label={label} onClick={bewaar}>
      {tekst}
    </button>
  );
}

function Rij({ rij: { rij, regel, om, afspraken }, gebeurtenis }: { readonly rij: Uitslagrij; readonly gebeurtenis: Termijnbegin }) {
  return (
    <Regel regel={regel} uitslag>
      {afspraken.length > 0 && (
        <div class="datums">
          <Datums rij={rij} om={om} />
          {mistOntvangst(gebeurtenis) && (
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
function Groep({ groep, gebeurtenis }: { readonly groep: readonly Uitslagrij[]; readonly gebeurtenis: Termijnbegin }) {
  const rijen = groep.map(({ rij }) => rij);
  const heeftDatums = rijen.some(({ uitkomsten }) => uitkomsten.length > 0);
  return (
    <div class={heeftDatums ? 'groep groep--tekening' : 'groep'}>
      <div>
        {groep.map((een) => (
          <Rij key={een.rij.nr} rij={een} gebeurtenis={gebeurtenis} />
        ))}
      </div>
      {inMaanden(rijen[0]) ? <Jaren rijen={rijen} /> : rijen.map((rij) => <Weken key={rij.nr} rij={rij} />)}
    </div>
  );
}

interface KaderProps extends Omit<Props, 'gegevens'> {
  readonly wanneer: string;
  readonly uitleg: string;
  /** What can be done with it besides printing. */
  readonly voor?: ComponentChildren;
  readonly achter?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Kader({ soort, focus, wanneer: dag, uitleg, voor, achter, children }: KaderProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) kop.current?.focus();
  }, [focus]);
  return (
    <section class="uitslag" aria-labelledby="uitslag-kop" data-soort-uitslag={soort.id}>
      <Kop niveau={2} id="uitslag-kop" stap={kop}>
        Termijnen
      </Kop>
      <Kop niveau={3}>{`${soort.naam}: ${dag}`}</Kop>
      <p class="klein">{uitleg}</p>
      {children}
      <Aandachtspunten lijst={soort.letOp} />
      <div class="rij geen-druk">
        {voor}
        <button type="button" class="knop" data-print="" onClick={() => print()}>
          Print
        </button>
        {achter}
      </div>
    </section>
  );
}

/** The result of an event on a known day: its rules with their dates and drawings. */
export function Uitslag({ gegevens, soort, focus, gebeurtenis }: Props & { readonly gebeurtenis: Termijnbegin }) {
  const rijen = uitslagrijen(gegevens, soort, gebeurtenis);
  const afspraken = rijen.flatMap((een) => een.afspraken);
  return (
    <Kader
      soort={soort}
      focus={focus}
      wanneer={wanneer(gebeurtenis)}
      uitleg="De dag daarna telt hier als dag 1. De datums zeggen wat is afgesproken, niet wat er is gebeurd. De tekst beslist niet voor u: besluit samen."
      voor={afspraken.length > 0 && <Agendaknop tekst="Zet alle datums in uw agenda" naam="termijnen.ics" afspraken={afspraken} van="alle" />}
      achter={<Deellink gebeurtenis={gebeurtenis} />}
    >
      {groepeer(rijen).map((groep, plaats) => (
        <Groep key={plaats} groep={groep} gebeurtenis={gebeurtenis} />
      ))}
    </Kader>
  );
}

/** The rules of a kind of event without dates: 'weet ik niet' never gives a date. */
export function UitslagZonderDag({ gegevens, soort, focus }: Props) {
  return (
    <Kader
      soort={soort}
      focus={focus}
      wanneer="dag niet bekend"
      uitleg="Zonder dag rekent deze site niets uit. Vraag na op welke dag het was. Moet u iets doen, wacht dan niet. Ga bij contact eerst na hoe dat veilig kan. Wilt u loslaten, wacht dan op een bevestiging."
    >
      {regelsVan(gegevens, soort.id).map((regel) => (
        <Regel key={regel.nr} regel={regel} uitslag />
      ))}
    </Kader>
  );
}
