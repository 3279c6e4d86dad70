/** The calendar drawings: tables, so that they can be read aloud, copied and printed. */
import type { Termijnrij } from '../../termijnen/bereken';
import { delen, MAANDNAMEN, naarIso, WEEKDAGNAMEN } from '../../termijnen/dagen';
import { jaarbladen, maandbladen, type Jaarmaand, type Kalenderdag, type Maandblad } from '../../termijnen/kalender';
import { beschrijfDag, merkenVan, onderschrift } from '../../termijnen/tekenwoorden';

/** A sign for the eye, and words for the ear. */
function Dubbel({ gezien, gehoord }: { readonly gezien: string; readonly gehoord: string }) {
  return (
    <>
      <span aria-hidden="true">{gezien}</span>
      <span class="alleen-voorlezen">{gehoord}</span>
    </>
  );
}

function Dagcel({ dag, dagen }: { readonly dag: Kalenderdag | undefined; readonly dagen: boolean }) {
  if (!dag) return <td class="dag--buiten" />;
  const inPeriode = dag.kalender !== undefined || dag.weekdag !== undefined || dag.einde.length > 0;
  const klassen = [
    'dag',
    dag.weekend && 'dag--weekend',
    dag.feestdag && 'dag--feest',
    dag.begin && 'dag--begin',
    inPeriode && 'dag--loopt',
    dag.einde.length > 0 && 'dag--einde',
  ];
  return (
    <td class={klassen.filter(Boolean).join(' ')}>
      <span class="dag__nummer">{dag.nummer}</span>
      {merkenVan(dag, dagen).map((merk, plaats) => (
        <span key={plaats} class="dag__merk" aria-hidden="true">
          {merk}
        </span>
      ))}
      <span class="alleen-voorlezen">{beschrijfDag(dag, dagen)}</span>
    </td>
  );
}

function Maandtabel({ blad: { jaar, maand, weken }, dagen }: { readonly blad: Maandblad; readonly dagen: boolean }) {
  return (
    <table class="maand">
      <caption>{`${MAANDNAMEN[maand - 1] ?? ''} ${jaar}`}</caption>
      <thead>
        <tr>
          {WEEKDAGNAMEN.map((naam) => (
            <th key={naam} scope="col">
              <Dubbel gezien={naam.slice(0, 2)} gehoord={naam} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken.map((week, nummer) => (
          <tr key={nummer}>
            {week.map((dag, plaats) => (
              <Dagcel key={plaats} dag={dag} dagen={dagen} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Months in weeks, for a row in days or weeks; nothing for a row without dates. */
export function Weken({ rij }: { readonly rij: Termijnrij }) {
  const bladen = maandbladen(rij);
  if (bladen.length === 0) return null;
  return (
    <figure class="tekening" data-tekening={rij.nr}>
      <div class="maanden">
        {bladen.map((blad) => (
          <Maandtabel key={blad.maand} blad={blad} dagen={rij.telwijze?.eenheid === 'weekdagen'} />
        ))}
      </div>
      <figcaption aria-hidden="true">{onderschrift(rij, bladen)}</figcaption>
    </figure>
  );
}

function Maandcel({ maand: { loopt, begin, einde } }: { readonly maand: Jaarmaand }) {
  if (begin === undefined && einde.length === 0)
    return loopt ? (
      <td class="jaar__loopt">
        <Dubbel gezien="│" gehoord="loopt" />
      </td>
    ) : (
      <td />
    );
  return (
    <td class="jaar__merk">
      {begin !== undefined && <span>{`${delen(begin).dag}: begin`}</span>}
      {einde.map(({ nr, dag }) => (
        <span key={nr} class="jaar__einde" data-dag={naarIso(dag)}>{`${delen(dag).dag}: ${nr}`}</span>
      ))}
    </td>
  );
}

/** Years in months, for rows in months together. */
export function Jaren({ rijen }: { readonly rijen: readonly Termijnrij[] }) {
  const jaren = jaarbladen(rijen);
  return (
    <figure class="tekening" data-tekening={rijen.map(({ nr }) => nr).join(' ')}>
      <table class="jaar">
        <caption>De periode in maanden</caption>
        <thead>
          <tr>
            <td />
            {jaren.map(({ jaar }) => (
              <th key={jaar} scope="col">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MAANDNAMEN.map((naam, plaats) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              {jaren.map(({ jaar, maanden }) => {
                const maand = maanden[plaats];
                return maand && <Maandcel key={jaar} maand={maand} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        Het getal is de dag van de maand. T en een nummer wijst naar de termijn hiernaast. Een streep betekent dat de periode loopt.
      </figcaption>
    </figure>
  );
}
