import { Vouw } from '../wegwijzer/Vouw';
import type { Gegevens } from '../../wegwijzer/gegevens';
import type { Momentgegevens } from '../../leren/gegevens';
import { gekozen } from '../../leren/keuzes';
import { lijstpunten } from '../../leren/lijst';
import { feitenInWoorden } from './Wegen';

interface Props {
  readonly moment: Momentgegevens;
  readonly keuzes: readonly string[];
  readonly gegevens: Gegevens | undefined;
  /** The words of a fact of this moment. */
  readonly feit: (id: string) => string;
}

const letters = (namen: readonly string[]) => (namen.length === 0 ? 'geen' : namen.join(', '));

/** Why an item is open or done: what the story says of it, or else the facts it rests on. */
function redenen({ punten }: Momentgegevens, vraag: string, feiten: readonly string[]): string[] {
  const geschreven = punten.filter((punt) => punt.vraag === vraag).map(({ waarom }) => waarom);
  return geschreven.length > 0 ? geschreven : [`In de feiten: ${feitenInWoorden(feiten)}.`];
}

/** The items of a list: which are open, and what the learner marked. */
function Open({ moment, keuzes, gegevens }: Omit<Props, 'feit'>) {
  const { open } = moment;
  if (!open || !gegevens) return null;
  const gemerkt = gekozen(keuzes, 'open');
  const punten = lijstpunten(moment.antwoorden);
  return (
    <Vouw kop="Wat er open is" aantal={open.length} open>
      <ul class="opties">
        {punten
          .filter(({ vraag }) => open.includes(vraag) || gemerkt.includes(vraag) || moment.punten.some((punt) => punt.vraag === vraag))
          .map(({ vraag, feiten }) => (
            <li key={vraag} data-optie={vraag}>
              <p>
                <b>{gegevens.vragen[vraag]?.kort}</b>
                {`: ${open.includes(vraag) ? 'open' : 'gedaan'}.${gemerkt.includes(vraag) ? ' U koos: open.' : ''}`}
              </p>
              {redenen(moment, vraag, feiten).map((reden) => (
                <p key={reden}>{reden}</p>
              ))}
            </li>
          ))}
      </ul>
    </Vouw>
  );
}

/** What pleads for and against, in its words: the learner's marks beside those of the worked path. */
export function Gewogen(props: Props) {
  const { moment, keuzes, feit } = props;
  const rijen = [
    { naam: 'Pleit ervoor', eigen: gekozen(keuzes, 'voor'), goed: moment['pleit-voor'] },
    { naam: 'Pleit ertegen', eigen: gekozen(keuzes, 'tegen'), goed: moment['pleit-tegen'] },
  ];
  return (
    <>
      <Open {...props} />
      <Vouw kop="Welke feiten tellen" aantal={moment['pleit-voor'].length + moment['pleit-tegen'].length}>
        <dl class="naastelkaar">
          {rijen.map(({ naam, eigen, goed }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                {`Uitwerking: ${letters(goed)}.${eigen.length > 0 ? ` U: ${letters(eigen)}.` : ''}`}
                {goed.map((id) => (
                  <p key={id} class="klein">{`${id}. ${feit(id)}`}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Vouw>
    </>
  );
}
