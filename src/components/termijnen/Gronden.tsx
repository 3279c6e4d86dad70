import type { Regelgrond } from '../../termijnen/gegevens';
import { NORM } from '../../wegwijzer/teksten';
import { Etiket } from '../basis/Basis';

/** The words a deadline rests on, each with its place and the strength of the norm, and where they are not clear. */
export function Gronden({ bronnen, punten }: Omit<Regelgrond, 'veilig'>) {
  return (
    <>
      {bronnen.map(({ citaat, pad, plaats, norm }) => (
        <blockquote class="bron" key={pad + citaat}>
          {`“${citaat}” `}
          <span class="termijn__plaats">
            <a href={pad}>{plaats}</a> {norm && <Etiket norm>{NORM[norm]}</Etiket>}
          </span>
        </blockquote>
      ))}
      {punten.length > 0 && (
        <div class="termijn__punten">
          <p>Hier is de tekst niet eenduidig:</p>
          <ul>
            {punten.map(({ nr, kop, pad }) => (
              <li key={nr}>
                <a href={pad}>{`${nr}: ${kop}`}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
