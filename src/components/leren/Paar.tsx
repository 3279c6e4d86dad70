import type { ComponentChildren, RefObject } from 'preact';
import { Kop } from '../basis/Basis';
import { uitkomstVan, vraagVan, antwoordTekst } from '../../wegwijzer/teksten';
import type { Momentgegevens } from '../../leren/gegevens';
import { gekozen } from '../../leren/keuzes';
import type { Momentstaat } from '../../leren/scherm';
import type { Oefenweg } from './Vergelijking';
import { Rijgroep } from './Wegen';

interface Props {
  readonly moment: Momentgegevens;
  readonly weg: Oefenweg;
  readonly staat: Momentstaat;
  readonly kop: RefObject<HTMLHeadingElement | null>;
  /** The words of a fact of this moment as they stand on the page. */
  readonly feit: (id: string) => string;
  readonly kies: (uitkomst: string) => void;
  readonly toon: () => void;
}
type Variant = NonNullable<Momentgegevens['paar']>;

/** The scene and its variant, one beside the other: the fact, the one answer that differs, the outcome. */
function Naastelkaar({ moment, weg: { gegevens }, paar, feit }: Pick<Props, 'moment' | 'weg' | 'feit'> & { readonly paar: Variant }) {
  const anders = moment.antwoorden.find((een) =>
    paar.antwoorden.some((ander) => ander.vraag === een.vraag && ander.waarden.join() !== een.waarden.join()),
  );
  const waarden = (antwoorden: Variant['antwoorden']) => antwoorden.find(({ vraag }) => vraag === anders?.vraag)?.waarden ?? [];
  const vraag = anders && vraagVan(gegevens, anders.vraag);
  const rijen = [
    { naam: `Feit ${paar.feit.id}`, toen: feit(paar.feit.id), nu: paar.feit.tekst },
    ...(vraag
      ? [{ naam: vraag.kort, toen: antwoordTekst(vraag, waarden(moment.antwoorden)), nu: antwoordTekst(vraag, waarden(paar.antwoorden)) }]
      : []),
    { naam: 'Uitkomst', toen: uitkomstVan(gegevens, moment.uitkomst).kort, nu: uitkomstVan(gegevens, paar.uitkomst).kort },
  ];
  return (
    <table class="wegen" data-paar-uitkomst={paar.uitkomst}>
      <thead>
        <tr>
          <th scope="col">Zoals het was</th>
          <th scope="col">Met één feit anders</th>
        </tr>
      </thead>
      {rijen.map(({ naam, toen, nu }) => (
        <Rijgroep key={naam} kop={naam} breedte={2}>
          <td>{toen}</td>
          <td>{nu}</td>
        </Rijgroep>
      ))}
    </table>
  );
}

interface BeideProps {
  readonly kop: Props['kop'];
  /** The words of what was chosen; undefined where that was skipped. */
  readonly keuze: string | undefined;
  readonly waarom: string;
  readonly children: ComponentChildren;
}

/** Both outcomes under a heading of their own, which takes the focus: the page above looks as it did. */
function Beide({ kop, keuze, waarom, children }: BeideProps) {
  return (
    <>
      <Kop niveau={4} stap={kop}>
        Zoals het was, en met één feit anders
      </Kop>
      {keuze !== undefined && <p>{`U koos nu: ${keuze}.`}</p>}
      {children}
      <p>{waarom}</p>
    </>
  );
}

/** The variant of a moment: one fact is another, the learner chooses again, then both stand side by side. */
export function Paar({ moment, weg, staat, kop, feit, kies, toon }: Props) {
  const { paar, opties = [] } = moment;
  if (!paar) return null;
  const keuze = gekozen(staat.keuzes, 'paar')[0];
  const gezien = staat.keuzes.includes('paar-gezien:ja');
  return (
    <section class="paar" data-paar>
      <Kop niveau={3} {...(!gezien && { stap: kop })}>
        Eén feit anders
      </Kop>
      <p>{`Alles blijft zoals het was. Alleen feit ${paar.feit.id} is nu:`}</p>
      <blockquote class="paar__feit">{paar.feit.tekst}</blockquote>
      {opties.length > 0 && (
        <fieldset class="voorspelling">
          <legend>Wat denkt u nu? U mag dit overslaan.</legend>
          {opties.map(({ uitkomst, tekst }) => (
            <label class="keus" key={uitkomst}>
              <input type="radio" name="paar" value={uitkomst} checked={keuze === uitkomst} onChange={() => kies(uitkomst)} /> <span>{tekst}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!gezien && (
        <button type="button" class="knop knop--hoofd" onClick={toon}>
          Zet beide naast elkaar
        </button>
      )}
      {gezien && (
        <Beide kop={kop} keuze={opties.find(({ uitkomst }) => uitkomst === keuze)?.tekst} waarom={paar.waarom}>
          <Naastelkaar moment={moment} weg={weg} paar={paar} feit={feit} />
        </Beide>
      )}
    </section>
  );
}
