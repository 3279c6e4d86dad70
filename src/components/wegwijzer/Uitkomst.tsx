import type { UitkomstTekst } from '../../wegwijzer/gegevens';
import { NORM, ZEKERHEID } from '../../wegwijzer/teksten';

interface Uitkomstdeel {
  readonly uitkomst: UitkomstTekst;
}

/** How firm the conclusion is and who decides; where that depends on answers that are not given here, for each. */
export function Gewicht({ uitkomst: { norm, zekerheid, anders, besluit } }: Uitkomstdeel) {
  const bijAnder = anders.map((een) => ({ ...een, als: `Bij “${een.bij?.tekst ?? ''}”: ` }));
  return (
    <dl class="gewicht">
      <div>
        <dt>Wie besluit</dt>
        <dd>{besluit}</dd>
      </div>
      {norm && (
        <div>
          <dt>Hoe sterk is de norm</dt>
          <dd>{NORM[norm]}</dd>
        </div>
      )}
      <div>
        <dt>Hoe zeker is de tekst</dt>
        <dd>{ZEKERHEID[zekerheid]}</dd>
        {bijAnder.map((een) => (
          <dd key={een.als}>{`${een.als}${ZEKERHEID[een.zekerheid]}${een.norm ? ` Norm: ${NORM[een.norm]}.` : ''}`}</dd>
        ))}
      </div>
    </dl>
  );
}

/** The warning that keeps a conclusion from being read as a verdict on safety (O78). */
export function Letop({ uitkomst: { waarschuwing } }: Uitkomstdeel) {
  if (!waarschuwing) return null;
  return (
    <p class="waarschuwing">
      <b>Let op.</b> {waarschuwing}
    </p>
  );
}
