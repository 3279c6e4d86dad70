import { geefWoorden, type Tijdlijngegevens } from '../../casusverloop/gegevens';
import { termijnenVan, type Tijdlijnpunt, type Tijdlijntermijn } from '../../casusverloop/tijdlijn';
import { omVan } from '../../casusverloop/tijdlijnwoorden';
import { schrijfDag, type Dag } from '../../termijnen/dagen';
import { datumtekst } from '../../termijnen/teksten';
import { Kop } from '../basis/Basis';
import { Datums } from '../termijnen/Datums';
import { Veilig } from '../wegwijzer/Handelingen';
import { Plaatsen } from './Plaatsen';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punten: readonly Tijdlijnpunt[];
  /** The day a case that is told stops at: what had to be done before it no longer runs. */
  readonly tot?: Dag | undefined;
}

/** The dates of a deadline, each with what it is. */
const datumsVan = ({ rij }: Tijdlijntermijn['lopend'], om: ReturnType<typeof omVan>) =>
  rij.uitkomsten.map((uitkomst) => ({ dag: uitkomst.dag, wat: datumtekst(uitkomst, rij, om).wat }));

/** One deadline: its first date in the line that opens it, all of the rule behind it. */
function Looptermijn({ gegevens, termijn: { lopend } }: { readonly gegevens: Tijdlijngegevens; readonly termijn: Tijdlijntermijn }) {
  const { rij, gebeurtenis } = lopend;
  const { titel, periode, uitleg, veilig, waarschuwing, bronnen, punten } = geefWoorden(gegevens.termijnen, rij.nr);
  const om = omVan(gegevens, lopend);
  const plaatsen = new Map(bronnen.map(({ plaats, pad }) => [plaats, pad]));
  const datums = datumsVan(lopend, om);
  const [eerste] = datums;
  // Two readings of one deadline are two days: neither stands there as if it were the only one.
  const lezingen = new Set(datums.filter(({ wat }) => wat === eerste?.wat).map(({ dag }) => schrijfDag(dag)));
  return (
    <details class="looptermijn" data-looptermijn={rij.nr}>
      <summary>
        <b>{titel}</b>{' '}
        <span class={eerste ? 'looptermijn__kort geen-druk' : 'looptermijn__kort'}>
          {eerste ? `${eerste.wat}: ${[...lezingen].join(' of ')}` : periode}
        </span>
      </summary>
      {eerste && (
        <>
          <p class="vanaf">{`Geteld vanaf: ${gegevens.gebeurtenissen[gebeurtenis].naam}.`}</p>
          <Datums rij={rij} om={om} />
        </>
      )}
      <p>
        {eerste && periode}
        <Plaatsen links={[...plaatsen].map(([naam, pad]) => ({ naam, pad }))} />
        <Plaatsen links={punten.map(({ nr, pad, kop }) => ({ naam: nr, pad, label: `Punt ${nr}: ${kop}` }))} />
      </p>
      <p>{uitleg}</p>
      <Veilig pad={veilig} />
      {waarschuwing && (
        <p class="termijn__letop">
          <b>Let op.</b> {waarschuwing}
        </p>
      )}
    </details>
  );
}

/** A deadline that is over: what it was and its dates; of a case that is told, those that were not reached fell away. */
function Eerder({ gegevens, termijn: { lopend }, tot = Infinity }: Pick<Props, 'gegevens' | 'tot'> & { readonly termijn: Tijdlijntermijn }) {
  const om = omVan(gegevens, lopend);
  const datums = datumsVan(lopend, om).map(({ dag, wat }) => `${wat.toLowerCase()} ${schrijfDag(dag)}${dag > tot ? ' (verviel)' : ''}`);
  return (
    <li data-eerder={lopend.rij.nr}>
      {geefWoorden(gegevens.termijnen, lopend.rij.nr).titel}
      {datums.length > 0 && `: ${datums.join('; ')}`}
    </li>
  );
}

/** The deadlines and periods of the text on this timeline: those that run now, and those that are over. */
export function Looptermijnen({ gegevens, punten, tot }: Props) {
  const termijnen = termijnenVan(punten);
  const sleutel = ({ lopend: { soort, rij } }: Tijdlijntermijn) => `${soort} ${rij.nr}`;
  const isVoorbij = ({ lopend: { rij } }: Tijdlijntermijn) =>
    tot !== undefined && rij.uitkomsten.length > 0 && rij.uitkomsten.every(({ dag }) => dag < tot);
  const speelt = (een: Tijdlijntermijn) => een.nu && !isVoorbij(een);
  const [nu, eerder] = [termijnen.filter(speelt), termijnen.filter((een) => !speelt(een))];
  return (
    <section class="looptermijnen" aria-labelledby="termijnen">
      <Kop niveau={2} id="termijnen">
        Termijnen en periodes die nu spelen
      </Kop>
      {nu.length === 0 && <p>Er loopt nu geen termijn uit de tekst.</p>}
      {nu.map((termijn) => (
        <Looptermijn key={sleutel(termijn)} gegevens={gegevens} termijn={termijn} />
      ))}
      {eerder.length > 0 && (
        <>
          <Kop niveau={3}>Speelden eerder op deze tijdlijn</Kop>
          <ul>
            {eerder.map((termijn) => (
              <Eerder key={sleutel(termijn)} gegevens={gegevens} termijn={termijn} tot={tot} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
