import type { Route } from '../../machines/route';
import type { Wijziging } from '../../wegwijzer/typen';
import { Kop } from '../basis/Basis';
import type { Citaat, Gegevens } from '../../wegwijzer/gegevens';
import { uitkomstVan } from '../../wegwijzer/teksten';
import { opOmvang, wegenNaar } from '../../wegwijzer/wegen';
import { Vouw } from './Vouw';

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

/** 'Wat verandert mijn uitkomst?': per other outcome the smallest changes of answers that lead to it. */
export function Wijzigingen({ gegevens, route, wijzigingen }: Props) {
  const uitkomsten = opOmvang(wijzigingen);
  return (
    <Vouw kop="Wat verandert mijn uitkomst?" aantal={uitkomsten.length} klasse="wijzigingen">
      <p>Dit zijn de kleinste veranderingen in uw antwoorden die tot een andere uitkomst leiden. De kleinste verandering staat bovenaan.</p>
      {uitkomsten.map((id) => (
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
      ))}
    </Vouw>
  );
}
