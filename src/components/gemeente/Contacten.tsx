import type { Contact, Opschaling } from '../../gemeente/bestand';
import { LEEG, maakBlok, type Contactrij } from '../../gemeente/weergave';
import { Kop } from '../basis/Basis';

function Feit({ rij: { kop, tekst, tel } }: { readonly rij: Contactrij }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd>{tel ? <a href={`tel:${tel}`}>{tekst}</a> : (tekst ?? <span class="leeg">{LEEG}</span>)}</dd>
    </div>
  );
}

interface Props {
  readonly lijst: readonly (Contact | Opschaling)[];
  /** Who gave the facts: 'gemeente Tilburg'. */
  readonly van: string;
}

/** Contacts or functions with their facts. */
export function Contacten({ lijst, van }: Props) {
  if (lijst.length === 0) return <p class="leeg">{LEEG}</p>;
  return (
    <>
      {lijst.map((wie, plaats) => {
        const { kop, rijen } = maakBlok(wie, van);
        return (
          <section class="begrip" key={plaats}>
            <Kop niveau={3}>{kop}</Kop>
            <dl class="normen">
              {rijen.map((rij) => (
                <Feit key={rij.kop} rij={rij} />
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
