import type { RefObject } from 'preact';
import { Kop } from '../basis/Basis';
import { Bronnen } from '../wegwijzer/Bronnen';
import { Vouw } from '../wegwijzer/Vouw';
import type { Route } from '../../machines/route';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { passend } from '../../wegwijzer/passend';
import { antwoordTekst, uitkomstVan, vraagVan, ZEKERHEID } from '../../wegwijzer/teksten';
import type { Momentgegevens } from '../../leren/gegevens';
import type { Momentstaat } from '../../leren/scherm';
import { eersteVerschil, eigenUitkomst, vergelijkWegen, type Wegrij } from '../../leren/vergelijking';
import { Gewogen } from './Gewogen';
import { Opties } from './Opties';
import { feitenInWoorden, Wegen } from './Wegen';

/** The walkthrough a moment rests on. */
export interface Oefenweg {
  readonly gegevens: Gegevens;
  readonly route: Route;
}
interface Props {
  readonly moment: Momentgegevens;
  readonly weg: Oefenweg | undefined;
  readonly staat: Momentstaat;
  readonly kop: RefObject<HTMLHeadingElement | null>;
}

/** The first place where the paths part, with the fact and the sentence that the worked path rests on. */
function Verschil({ gegevens, moment, rij }: { readonly gegevens: Gegevens; readonly moment: Momentgegevens; readonly rij: Wegrij }) {
  const vraag = vraagVan(gegevens, rij.vraag);
  const woorden = (waarden: readonly string[] | undefined) => (waarden ? `“${antwoordTekst(vraag, waarden)}”` : 'niet gevraagd');
  const feiten = moment.antwoorden.find((antwoord) => antwoord.vraag === rij.vraag)?.feiten ?? [];
  return (
    <div class="verschil" data-eerste-verschil={rij.vraag}>
      <p>
        <b>Hier gaat het voor het eerst uit elkaar:</b> {vraag.vraag}
      </p>
      <p>{`U: ${woorden(rij.eigen)}. Uitwerking: ${woorden(rij.uitgewerkt)}${rij.uitgewerkt ? ` (${feitenInWoorden(feiten)})` : ''}.`}</p>
      <Bronnen bronnen={vraag.bronnen.slice(0, 1)} />
    </div>
  );
}

/** The outcome of the worked path with how firm it is and its first sentence. */
function Uitwerking({ weg: { gegevens: alles }, moment }: { readonly weg: Oefenweg; readonly moment: Momentgegevens }) {
  const uitkomst = uitkomstVan(passend(alles, moment.antwoorden), moment.uitkomst);
  return (
    <>
      <p class="uitwerking">
        <b>{uitkomst.kort}.</b> {uitkomst.conclusie}
      </p>
      <p class="klein">{ZEKERHEID[uitkomst.zekerheid]}</p>
      <Bronnen bronnen={uitkomst.bronnen.slice(0, 1)} />
    </>
  );
}

const optietekst = ({ opties = [] }: Momentgegevens, id: string | undefined) => opties.find(({ uitkomst }) => uitkomst === id)?.tekst;

/** Prediction, own path and worked path, one beside the other. `eigen`: the outcome of the own path, empty while it is open. */
function Naastelkaar({
  moment,
  weg,
  keuze,
  eigen,
}: Pick<Props, 'moment' | 'weg'> & { readonly keuze: string | undefined; readonly eigen: string | undefined }) {
  const naamVan = (uitkomst: string) => (weg ? uitkomstVan(weg.gegevens, uitkomst).kort : optietekst(moment, uitkomst));
  const vakken = [
    { naam: 'U voorspelde', tekst: optietekst(moment, keuze) ?? 'niets gekozen' },
    ...(eigen === undefined ? [] : [{ naam: 'Uw weg', tekst: eigen === '' ? 'nog niet klaar' : naamVan(eigen) }]),
    { naam: 'De uitwerking', tekst: naamVan(moment.uitkomst) },
  ];
  return (
    <dl class="naastelkaar">
      {vakken.map(({ naam, tekst }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

function kopVan(uitgewerkt: boolean, uitkomst: string | undefined, gelijk: boolean, anderePad: boolean): string {
  if (uitgewerkt) return 'De uitgewerkte weg';
  if (uitkomst === undefined) return 'De uitwerking';
  if (gelijk && anderePad) return 'U komt op hetzelfde uit, langs een andere weg';
  return gelijk ? 'U en de uitwerking komen op hetzelfde uit' : 'U en de uitwerking komen ergens anders uit';
}

/** Own prediction, own path and worked path side by side; why every option holds or does not; the rest folded, with a count. */
export function Vergelijking({ moment, weg, staat, kop }: Props) {
  const uitgewerkt = (staat.vorm ?? moment.vorm) === 'uitgewerkt';
  const { keuze, antwoorden, uitkomst } = eigenUitkomst(moment, weg?.route, staat);
  const rijen = weg ? vergelijkWegen(weg.route, antwoorden ?? [], moment.antwoorden) : [];
  const verschil = antwoorden && eersteVerschil(rijen);
  const gelijk = uitgewerkt || (uitkomst === moment.uitkomst && !(moment.open && verschil));
  const gegevens = weg && passend(weg.gegevens, [...(antwoorden ?? []), ...moment.antwoorden]);
  return (
    <section class="vergelijking" data-vergelijking data-gelijk={gelijk ? 'ja' : 'nee'}>
      <Kop niveau={3} stap={kop}>
        {kopVan(uitgewerkt, uitkomst, gelijk, verschil !== undefined)}
      </Kop>
      {!uitgewerkt && <Naastelkaar moment={moment} weg={weg} keuze={keuze} eigen={antwoorden && (uitkomst ?? '')} />}
      {verschil && gegevens && <Verschil gegevens={gegevens} moment={moment} rij={verschil} />}
      {weg && <Uitwerking weg={weg} moment={moment} />}
      <Opties moment={moment} weg={weg} keuze={keuze} />
      {gegevens && (
        <Vouw kop={antwoorden ? 'Beide wegen, vraag voor vraag' : 'De weg, vraag voor vraag'} aantal={rijen.length} open={uitgewerkt}>
          <Wegen gegevens={gegevens} moment={moment} rijen={rijen} eigen={antwoorden !== undefined} />
        </Vouw>
      )}
      <Gewogen moment={moment} keuzes={staat.keuzes} gegevens={gegevens} />
    </section>
  );
}
