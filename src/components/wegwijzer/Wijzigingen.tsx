import type { Route } from '../../machines/route';
import type { Wijziging } from '../../wegwijzer/typen';
import { Kop } from '../basis/Basis';
import type { Citaat, Gegevens } from '../../wegwijzer/gegevens';
import { uitkomstVan } from '../../wegwijzer/teksten';
import { opOmvang, wegenNaar } from '../../wegwijzer/wegen';

/** Links to where a way turns on; one link where several questions rest on the same paragraph. */
function Plaatsen({ bronnen }: { readonly bronnen: readonly Citaat[] }) {
  const perPlaats = new Map([...bronnen].reverse().map((bron) => [bron.plaats, bron]));
  return (
    <>
      {[...perPlaats.values()].reverse().map(({ pad, plaats }) => (
        <span key={pad}>
          {' '}
          <a href={pad}>{plaats}</a>
        </span>
      ))}
    </>
  );
}

interface Props {
  readonly gegevens: Gegevens;
  readonly route: Route;
  readonly wijzigingen: readonly Wijziging[];
}

/** Outcomes shown at once; one more is not folded away, because the fold itself takes its place. */
const EERST = 5;

/** 'Wat verandert mijn uitkomst?': per other outcome the smallest changes of answers that lead to it. A long list is folded; paper shows it whole. */
export function Wijzigingen({ gegevens, route, wijzigingen }: Props) {
  const uitkomsten = opOmvang(wijzigingen);
  if (uitkomsten.length === 0) return null;
  const eerst = uitkomsten.length > EERST + 1 ? EERST : uitkomsten.length;
  const lijst = (ids: readonly string[]) =>
    ids.map((id) => (
      <div key={id} data-wordt={id}>
        <Kop niveau={4}>{`Dan wordt de uitkomst: ${uitkomstVan(gegevens, id).kort}`}</Kop>
        <ul>
          {wegenNaar({ gegevens, route }, wijzigingen, id).map(({ tekst, bronnen }) => (
            <li key={tekst}>
              {tekst}
              <Plaatsen bronnen={bronnen} />
            </li>
          ))}
        </ul>
      </div>
    ));
  return (
    <section class="wijzigingen">
      <Kop niveau={3}>Wat verandert mijn uitkomst?</Kop>
      <p>Dit zijn de kleinste veranderingen in uw antwoorden die tot een andere uitkomst leiden. De kleinste verandering staat bovenaan.</p>
      {lijst(uitkomsten.slice(0, eerst))}
      {eerst < uitkomsten.length && (
        <details>
          <summary>{`Nog ${uitkomsten.length - eerst} andere uitkomsten`}</summary>
          {lijst(uitkomsten.slice(eerst))}
        </details>
      )}
    </section>
  );
}
