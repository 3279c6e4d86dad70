/** The line of a story's case, drawn from its events by the machine of the lifecycle; loaded after the last moment. */
import { Kop } from '../basis/Basis';
import { teken } from '../basis/script/teken';
import { Looptermijnen } from '../casusverloop/Looptermijnen';
import { Takenstand } from '../casusverloop/Kaart';
import { Lijntekening } from '../casusverloop/Lijntekening';
import { Opzij } from '../casusverloop/Opzij';
import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import { speel, type Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { isGebeurtenis } from '../../machines/casusverloop/gebeurtenissen';
import type { Momentgegevens, Verhaalgegevens } from '../../leren/gegevens';
import { SLOTKOP } from '../../leren/woorden';
import { STOELEN, STOELNAAM } from '../../site/stoelen';
import { schrijfDag, vanIso } from '../../termijnen/dagen';
import { handelingenVan, opMoment } from '../../wegwijzer/doen';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { passend } from '../../wegwijzer/passend';
import { uitkomstVan } from '../../wegwijzer/teksten';
import { Handelingen } from '../wegwijzer/Handelingen';

function puntenVan({ gebeurtenissen }: Verhaalgegevens): readonly Tijdlijnpunt[] {
  return speel(
    gebeurtenissen.flatMap(({ gebeurtenis, datum }, plaats) =>
      isGebeurtenis(gebeurtenis) ? [{ nummer: plaats + 1, gebeurtenis, dag: vanIso(datum) }] : [],
    ),
  );
}

/** A moment with the walkthrough it rests on. */
interface Lijnmoment {
  readonly titel: string;
  readonly moment: Momentgegevens;
  readonly gegevens: Gegevens;
}

/** What each chair had to do at a moment: what its outcome marks as for now. */
function TeDoen({ lijnmoment: { titel, moment, gegevens: alles } }: { readonly lijnmoment: Lijnmoment }) {
  const uitkomst = uitkomstVan(passend(alles, moment.antwoorden), moment.uitkomst);
  return (
    <details class="vouw">
      <summary>
        <Kop niveau={3}>{titel}</Kop>
      </summary>
      <p>{uitkomst.conclusie}</p>
      {STOELEN.map((stoel) => {
        const nu = opMoment(handelingenVan(uitkomst, stoel), 'nu');
        return (
          <section key={stoel}>
            <Kop niveau={4}>{STOELNAAM[stoel]}</Kop>
            {nu.length > 0 ? <Handelingen lijst={nu} /> : <p>Deze site vond in de tekst niets om nu te doen. Dat zegt niet dat het veilig is.</p>}
          </section>
        );
      })}
    </details>
  );
}

/** How it went on; then who had what when, where that was not clear, which deadlines ran, and what each chair had to do. */
export function tekenCasuslijn(verhaal: Verhaalgegevens, gegevens: Tijdlijngegevens, momenten: readonly Lijnmoment[], plek: Element): void {
  const punten = puntenVan(verhaal);
  teken(
    <section class="casuslijn" data-casuslijn aria-labelledby="casuslijn">
      <h2 class="nl-heading nl-heading--level-2" id="casuslijn" tabIndex={-1}>
        Het verloop van deze casus
      </h2>
      <div data-verhaalslot>
        <Kop niveau={3}>{SLOTKOP}</Kop>
        <p>{verhaal.slot}</p>
      </div>
      <p>
        De dikke lijn is het zicht op veiligheid. Waar de lijn onderbroken is, is de tekst niet duidelijk of zwijgt hij. <Opzij />
      </p>
      <div class="tekenvak" tabIndex={0} role="group" aria-label="Tekening van het verloop">
        <Lijntekening gegevens={gegevens} punten={punten} />
      </div>
      <ol class="casuslijn__punten">
        {punten.map((punt) => (
          <li key={punt.ingevoerd.nummer}>
            <Kop niveau={3}>{`${schrijfDag(punt.ingevoerd.dag)}: ${gegevens.gebeurtenissen[punt.ingevoerd.gebeurtenis].naam}`}</Kop>
            <Takenstand gegevens={gegevens} punt={punt} />
          </li>
        ))}
      </ol>
      <Looptermijnen gegevens={gegevens} punten={punten} tot={vanIso(verhaal.einde)} />
      <Kop niveau={2}>Wat elke stoel had te doen</Kop>
      {momenten.map((een) => (
        <TeDoen key={een.titel} lijnmoment={een} />
      ))}
    </section>,
    plek,
  );
}
