import { Kop } from '../basis/Basis';
import { Vouw } from '../wegwijzer/Vouw';
import type { Route } from '../../machines/route';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { wegenNaar } from '../../wegwijzer/wegen';
import { wijzigingen } from '../../wegwijzer/wijzigingen';
import type { Momentgegevens } from '../../leren/gegevens';

interface Props {
  readonly moment: Momentgegevens;
  /** The walkthrough, where the moment rests on one: it says which answer would have to differ. */
  readonly weg: { readonly gegevens: Gegevens; readonly route: Route } | undefined;
  /** What the learner came to: the prediction, and the end of the own path. */
  readonly eigen: readonly (string | undefined)[];
}
type Optie = NonNullable<Momentgegevens['opties']>[number];

function Uitleg({ optie, moment, weg }: { readonly optie: Optie } & Pick<Props, 'moment' | 'weg'>) {
  const anders = weg && optie.uitkomst !== moment.uitkomst ? wijzigingen(weg.route, moment.antwoorden) : [];
  const [wanneer] = weg ? wegenNaar(weg, anders, optie.uitkomst) : [];
  return (
    <li data-optie={optie.uitkomst}>
      <p>
        <b>{optie.tekst}</b>
        {optie.uitkomst === moment.uitkomst && ' (de uitwerking)'}
      </p>
      <p>{optie.waarom}</p>
      {wanneer && <p class="klein">{wanneer.tekst}</p>}
    </li>
  );
}

/** Why each option holds or does not hold here: the learner's own and the right one in sight, the rest folded with a count. */
export function Opties({ moment, weg, eigen }: Props) {
  const { opties = [], uitkomst } = moment;
  if (opties.length === 0) return null;
  const inBeeld = opties.filter((optie) => optie.uitkomst === uitkomst || eigen.includes(optie.uitkomst));
  const rest = opties.filter((optie) => !inBeeld.includes(optie));
  const lijst = (deel: readonly Optie[]) => (
    <ul class="opties">
      {deel.map((optie) => (
        <Uitleg key={optie.uitkomst} optie={optie} moment={moment} weg={weg} />
      ))}
    </ul>
  );
  return (
    <>
      <Kop niveau={4}>{inBeeld.length < 2 ? 'Waarom' : 'Uw keuze en de uitwerking'}</Kop>
      {lijst(inBeeld)}
      {rest.length > 0 && (
        <Vouw kop="Waarom de andere hier niet" aantal={rest.length}>
          {lijst(rest)}
        </Vouw>
      )}
    </>
  );
}
