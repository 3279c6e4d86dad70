import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import { termijnenVan, type Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { Kop } from '../basis/Basis';
import { Kaart, Takenstand } from './Kaart';
import { Lijntekening } from './Lijntekening';
import { Opzij } from './Opzij';
import { Looptermijnen } from './Looptermijnen';
import { Standgronden } from './Standgronden';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punten: readonly Tijdlijnpunt[];
  /** Number of the event that stands in the form to be changed. */
  readonly open: number | undefined;
  readonly wijzig: (punt: Tijdlijnpunt) => void;
  readonly verwijder: (punt: Tijdlijnpunt) => void;
}

/** The state as it is now; on paper it is the last of the list. */
function StandNu({ gegevens, punten }: Pick<Props, 'gegevens' | 'punten'>) {
  const laatste = punten.findLast(({ past }) => past);
  const aantal = termijnenVan(punten).filter(({ nu }) => nu).length;
  if (!laatste) return null;
  return (
    <section class="standnu geen-druk" aria-labelledby="stand-nu" data-stand-nu="">
      <Kop niveau={2} id="stand-nu">
        Stand na de laatste gebeurtenis
      </Kop>
      <p>{gegevens.gebeurtenissen[laatste.ingevoerd.gebeurtenis].verandert}</p>
      <Takenstand gegevens={gegevens} punt={{ ...laatste, nieuw: [] }} />
      {aantal > 0 && (
        <p>
          <a href="#termijnen">{aantal === 1 ? 'Eén termijn of periode die nu speelt' : `${aantal} termijnen of periodes die nu spelen`}</a>
        </p>
      )}
    </section>
  );
}

/** All that follows from the events put in: the state now, the drawing, the list, the deadlines, what it rests on. */
export function Uitgewerkt({ gegevens, punten, open, wijzig, verwijder }: Props) {
  if (punten.length === 0) return null;
  return (
    <>
      <StandNu gegevens={gegevens} punten={punten} />
      <section class="tekenvak" aria-label="Tekening van uw tijdlijn" tabIndex={0}>
        <Lijntekening gegevens={gegevens} punten={punten} />
      </section>
      <p class="onderschrift tekenwoorden">
        <Opzij /> Dikke lijn: zicht op veiligheid. Dunne lijnen: de andere taken. Een hele lijn staat zo in de tekst, lange streepjes leidt deze site
        af, korte streepjes: niet eenduidig of niet geregeld.
      </p>
      <ol class="tijdlijn__punten">
        {punten.map((punt, plaats) => (
          <Kaart
            key={punt.ingevoerd.nummer}
            gegevens={gegevens}
            punt={punt}
            nummer={plaats + 1}
            open={punt.ingevoerd.nummer === open}
            wijzig={() => wijzig(punt)}
            verwijder={() => verwijder(punt)}
          />
        ))}
      </ol>
      <div class="tijdlijn__onder">
        <Looptermijnen gegevens={gegevens} punten={punten} />
        <Standgronden gegevens={gegevens} punten={punten} />
      </div>
    </>
  );
}
