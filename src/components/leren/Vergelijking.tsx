import type { RefObject } from 'preact';
import { Etiket, Kop } from '../basis/Basis';
import { Bronnen } from '../wegwijzer/Bronnen';
import { Handelingen } from '../wegwijzer/Handelingen';
import { Vouw } from '../wegwijzer/Vouw';
import type { Route } from '../../machines/route';
import type { Gegevens, HandelingTekst } from '../../wegwijzer/gegevens';
import { handelingenVan, opMoment, WANNEERNAAM } from '../../wegwijzer/doen';
import { passend } from '../../wegwijzer/passend';
import { antwoordTekst, uitkomstVan, vraagVan, ZEKERHEID } from '../../wegwijzer/teksten';
import type { Momentgegevens } from '../../leren/gegevens';
import { gekozen } from '../../leren/keuzes';
import type { Momentstaat } from '../../leren/scherm';
import { eersteVerschil, eigenUitkomst, vergelijkWegen, type Wegrij } from '../../leren/vergelijking';
import { stoelInZin } from '../../site/stoelen';
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
  /** The words of a fact of this moment. */
  readonly feit: (id: string) => string;
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

/** Of what the moment's chair does now the first, where direct safety stands, and then what the text asks; where it asks nothing, one thing more. */
function eerstNu(lijst: readonly HandelingTekst[]): readonly HandelingTekst[] {
  const gekozen = lijst.filter(({ toevoeging }, plaats) => plaats === 0 || !toevoeging);
  return gekozen.length > 1 ? gekozen : lijst.slice(0, 2);
}

/** The outcome of the worked path with how firm it is, what is done first, what the case leaves open, and its first sentence where the text has one for it. */
function Uitwerking({ weg: { gegevens: alles }, moment }: { readonly weg: Oefenweg; readonly moment: Momentgegevens }) {
  const uitkomst = uitkomstVan(passend(alles, moment.antwoorden), moment.uitkomst);
  const nu = eerstNu(opMoment(handelingenVan(uitkomst, moment.stoel), 'nu'));
  return (
    <>
      <p class="uitwerking">
        <b>{uitkomst.kort}.</b> {uitkomst.conclusie}
      </p>
      {/* Not again where the conclusion says so itself. */}
      {!uitkomst.conclusie.includes(uitkomst.zekerheid) && <p class="klein">{ZEKERHEID[uitkomst.zekerheid]}</p>}
      {nu.length > 0 && (
        <>
          <Kop niveau={4}>{`${WANNEERNAAM.nu}: ${stoelInZin(moment.stoel)}`}</Kop>
          {/* The strip with the numbers has long been scrolled past. Words, no links: nothing here calls. */}
          <p class="klein">
            {`${alles.gevaar.alarm.tekst} Dan gaat ${alles.gevaar.alarm.nummer} voor alles.`} <Etiket>toevoeging van deze site</Etiket>
          </p>
          <Handelingen lijst={nu} vouw />
        </>
      )}
      {moment.ontbreekt.length > 0 && (
        <p data-ontbreekt>
          <b>Dit ontbreekt nog:</b> {moment.ontbreekt.join(' ')}
        </p>
      )}
      {/* Where the text has no rule, its nearest sentence is about something else, and beside the outcome it reads as the opposite. */}
      {uitkomst.zekerheid !== 'niet geregeld' && <Bronnen bronnen={uitkomst.bronnen.slice(0, 1)} />}
    </>
  );
}

const optietekst = ({ opties = [] }: Momentgegevens, id: string | undefined) => opties.find(({ uitkomst }) => uitkomst === id)?.tekst;

/** What was predicted: the option, or of a list the items that were marked. */
function voorspeld(moment: Momentgegevens, { keuzes }: Momentstaat, gegevens: Gegevens | undefined): string | undefined {
  const punten = gekozen(keuzes, 'open').map((vraag) => gegevens?.vragen[vraag]?.kort ?? vraag);
  return punten.length > 0 ? `nog open: ${punten.join(', ')}` : optietekst(moment, gekozen(keuzes, 'voorspelling')[0]);
}

/** Prediction, own path and worked path, one beside the other. `eigen`: the outcome of the own path, empty while it is open. */
function Naastelkaar({ moment, weg, staat, eigen }: Omit<Props, 'kop' | 'feit'> & { readonly eigen: string | undefined }) {
  const naamVan = (uitkomst: string) => (weg ? uitkomstVan(weg.gegevens, uitkomst).kort : optietekst(moment, uitkomst));
  const vakken = [
    { naam: 'U voorspelde', tekst: voorspeld(moment, staat, weg?.gegevens) ?? 'niets gekozen' },
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

/** @param wat what is compared: the path the learner took, or the prediction when none was taken */
function kopVan(uitgewerkt: boolean, wat: string | undefined, gelijk: boolean, anderePad: boolean, voorspeldAnders: boolean): string {
  if (uitgewerkt) return 'De uitgewerkte weg';
  if (wat === undefined) return 'De uitwerking';
  if (gelijk && voorspeldAnders) return 'Uw weg komt op hetzelfde uit als de uitwerking, uw voorspelling niet';
  if (gelijk && anderePad) return `${wat} komt op hetzelfde uit, langs andere antwoorden`;
  return `${wat} en de uitwerking komen ${gelijk ? 'op hetzelfde' : 'ergens anders'} uit`;
}

/** Own prediction, own path and worked path side by side; why every option holds or does not; the rest folded, with a count. */
export function Vergelijking({ moment, weg, staat, kop, feit }: Props) {
  const uitgewerkt = (staat.vorm ?? moment.vorm) === 'uitgewerkt';
  const { keuze, antwoorden, uitkomst } = eigenUitkomst(moment, weg?.route, staat);
  const rijen = weg ? vergelijkWegen(weg.route, antwoorden ?? [], moment.antwoorden) : [];
  const verschil = antwoorden && eersteVerschil(rijen);
  const gelijk = uitgewerkt || (uitkomst === moment.uitkomst && !(moment.open && verschil));
  const voorspeldAnders = antwoorden !== undefined && keuze !== undefined && keuze !== moment.uitkomst;
  const gegevens = weg && passend(weg.gegevens, [...(antwoorden ?? []), ...moment.antwoorden]);
  return (
    <section class="vergelijking" data-vergelijking data-gelijk={gelijk ? 'ja' : 'nee'}>
      <Kop niveau={3} stap={kop}>
        {kopVan(uitgewerkt, uitkomst && (antwoorden ? 'Uw weg' : 'Uw voorspelling'), gelijk, verschil !== undefined, voorspeldAnders)}
      </Kop>
      {!uitgewerkt && <Naastelkaar moment={moment} weg={weg} staat={staat} eigen={antwoorden && (uitkomst ?? '')} />}
      <Opties moment={moment} weg={weg} eigen={[keuze, antwoorden && uitkomst]} />
      {verschil && gegevens && <Verschil gegevens={gegevens} moment={moment} rij={verschil} />}
      {weg && <Uitwerking weg={weg} moment={moment} />}
      {gegevens && (
        <Vouw kop={antwoorden ? 'Beide wegen, vraag voor vraag' : 'De weg, vraag voor vraag'} aantal={rijen.length} open={uitgewerkt}>
          <Wegen gegevens={gegevens} moment={moment} rijen={rijen} eigen={antwoorden !== undefined} />
        </Vouw>
      )}
      <Gewogen moment={moment} keuzes={staat.keuzes} gegevens={gegevens} feit={feit} />
    </section>
  );
}
