import type { ComponentChildren } from 'preact';
import type { Aandachtspunt, Regelgegevens, Soortgegevens } from '../../termijnen/gegevens';
import { Kop } from '../basis/Basis';
import { Veilig } from '../wegwijzer/Handelingen';
import { Gronden } from './Gronden';

interface Props {
  readonly regel: Regelgegevens;
  /** True in the result; the rule then stands on the page twice, so it has no ids. */
  readonly uitslag?: boolean;
  /** Its dates. */
  readonly children?: ComponentChildren;
}

/** One deadline as a rule, with its dates where they are known. */
export function Regel({ regel, uitslag = false, children }: Props) {
  const { nr, titel, wie, periode, uitleg, veilig, waarschuwing, bronnen, punten } = regel;
  return (
    <div class="termijn" {...{ [uitslag ? 'data-termijn' : 'data-regel']: nr }}>
      <Kop niveau={4}>{titel}</Kop>
      <p class="termijn__wie">
        {wie} <span>{`· ${nr}`}</span>
      </p>
      {children}
      <p class="termijn__periode">{periode}</p>
      <p data-uitleg="">{uitleg}</p>
      <Veilig pad={veilig} />
      {waarschuwing && (
        <p class="termijn__letop">
          <b>Let op.</b> {waarschuwing}
        </p>
      )}
      <Gronden bronnen={bronnen} punten={punten} />
    </div>
  );
}

/** What else to know about a kind of event. */
export function Aandachtspunten({ lijst }: { readonly lijst: readonly Aandachtspunt[] }) {
  return (
    <>
      {lijst.map(({ tekst, veilig, bronnen, punten }) => (
        <div class="ook" key={tekst}>
          <p>{tekst}</p>
          <Veilig pad={veilig} />
          <Gronden bronnen={bronnen} punten={punten} />
        </div>
      ))}
    </>
  );
}

/** The rules of one kind of event: its rows, and what else to know about it. */
export function Soortregels({ soort, regels }: { readonly soort: Soortgegevens; readonly regels: readonly Regelgegevens[] }) {
  const kopId = `regels-${soort.id}`;
  return (
    <section data-soort={soort.id} aria-labelledby={kopId}>
      <Kop niveau={3} id={kopId}>
        {soort.naam}
      </Kop>
      {regels.map((regel) => (
        <Regel key={regel.nr} regel={regel} />
      ))}
      <Aandachtspunten lijst={soort.letOp} />
    </section>
  );
}
