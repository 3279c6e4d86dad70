import type { ComponentChildren } from 'preact';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { antwoordTekst, vraagVan } from '../../wegwijzer/teksten';
import type { Momentgegevens } from '../../leren/gegevens';
import type { Wegrij } from '../../leren/vergelijking';

interface Props {
  readonly gegevens: Gegevens;
  readonly moment: Momentgegevens;
  readonly rijen: readonly Wegrij[];
  /** False where there is no path of the learner's own. */
  readonly eigen: boolean;
}

/** An answer in words; a question that was not on this path has none. */
const inWoorden = (gegevens: Gegevens, vraag: string, waarden: readonly string[] | undefined) =>
  waarden ? antwoordTekst(vraagVan(gegevens, vraag), waarden) : 'niet gevraagd';

/** The facts an answer rests on, by their letters: '2.b' of another moment says so. */
export const feitenInWoorden = (feiten: readonly string[]): string =>
  feiten.length === 0
    ? 'dit ontbreekt'
    : feiten.map((naam) => `feit ${naam.split('.')[1] ?? naam} van moment ${naam.split('.')[0] ?? ''}`).join(', ');

interface Groepprops {
  readonly kop: string;
  readonly breedte: number;
  readonly klasse?: string | undefined;
  readonly children: ComponentChildren;
}

/** A row of cells under a heading as wide as all of them, so that a narrow screen has room for what stands side by side. */
export const Rijgroep = ({ kop, breedte, klasse, children }: Groepprops) => (
  <tbody class={klasse}>
    <tr>
      <th scope="rowgroup" colSpan={breedte}>
        {kop}
      </th>
    </tr>
    <tr>{children}</tr>
  </tbody>
);

/** Both paths, question by question. */
export function Wegen({ gegevens, moment, rijen, eigen }: Props) {
  const feiten = (vraag: string) => moment.antwoorden.find((antwoord) => antwoord.vraag === vraag)?.feiten;
  return (
    <table class="wegen">
      <thead>
        <tr>
          {eigen && <th scope="col">U</th>}
          <th scope="col">Uitwerking</th>
        </tr>
      </thead>
      {rijen.map(({ vraag, eigen: uw, uitgewerkt, gelijk }) => (
        <Rijgroep key={vraag} kop={vraagVan(gegevens, vraag).kort} breedte={eigen ? 2 : 1} klasse={gelijk || !eigen ? undefined : 'wegen__anders'}>
          {eigen && <td>{inWoorden(gegevens, vraag, uw)}</td>}
          <td>
            {inWoorden(gegevens, vraag, uitgewerkt)}
            {uitgewerkt && <small>{` ${feitenInWoorden(feiten(vraag) ?? [])}`}</small>}
          </td>
        </Rijgroep>
      ))}
    </table>
  );
}
