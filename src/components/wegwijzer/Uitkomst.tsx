import { Kop } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import type { UitkomstTekst } from '../../wegwijzer/gegevens';
import { Handelingen } from './Handelingen';
import { Punten, type PuntOfLink } from './Punten';
import { NORM, ZEKERHEID } from '../../wegwijzer/teksten';
import { Verwijzingen } from './Verwijzingen';
import type { Mee } from '../../wegwijzer/meegeven';

interface Deel {
  readonly uitkomst: UitkomstTekst;
}

/** How firm the conclusion is and who decides; where that depends on answers that are not given here, for each. */
export function Gewicht({ uitkomst: { norm, zekerheid, anders, besluit } }: Deel) {
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
export function Letop({ uitkomst: { waarschuwing } }: Deel) {
  if (!waarschuwing) return null;
  return (
    <p class="waarschuwing">
      <b>Let op.</b> {waarschuwing}
    </p>
  );
}

/** Explanation and warning. */
export function Toelichting({ uitkomst }: Deel) {
  return (
    <>
      <p class="toelichting">{uitkomst.toelichting}</p>
      <Letop uitkomst={uitkomst} />
    </>
  );
}

/** The two chairs: what Veilig Thuis does and what the local team does (design: two-chair view). */
export function Stoelen({ uitkomst: { veiligThuis, lokaalTeam } }: Deel) {
  return (
    <div class="stoelen">
      <section>
        <Kop niveau={3}>Veilig Thuis</Kop>
        <Handelingen lijst={veiligThuis} />
      </section>
      <section>
        <Kop niveau={3}>Lokaal team</Kop>
        <Handelingen lijst={lokaalTeam} />
      </section>
    </div>
  );
}

/** Deadlines in the words of the text, or that there are none. */
export function Termijnen({ uitkomst: { termijnen } }: Deel) {
  if (termijnen.length === 0) return null;
  return (
    <section class="termijnen">
      <Kop niveau={3}>Termijnen</Kop>
      <Handelingen lijst={termijnen} />
    </section>
  );
}

interface GrondslagProps extends Deel {
  readonly punten: readonly PuntOfLink[];
  readonly mee: Mee;
}

/** What the conclusion rests on: quotes and unclear points; and where to go from here. */
export function Grondslag({ uitkomst, punten, mee }: GrondslagProps) {
  return (
    <>
      <section class="grondslag">
        <Kop niveau={3}>Zo staat het in de tekst</Kop>
        <Bronnen bronnen={uitkomst.bronnen} />
      </section>
      {punten.length > 0 && (
        <section class="onduidelijk">
          <Kop niveau={3}>Waar de tekst niet eenduidig is</Kop>
          <Punten punten={punten} />
        </section>
      )}
      <Verwijzingen kop="Formulieren die passen" lijst={uitkomst.formulieren} mee={mee} />
      <Verwijzingen kop="Hoe u verder kunt" lijst={uitkomst.vervolg} mee={mee} />
    </>
  );
}
