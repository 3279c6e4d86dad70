import type { RefObject } from 'preact';
import type { Route } from '../../machines/route';
import { Antwoordknoppen } from './Antwoordknoppen';
import { Kop } from '../basis/Basis';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { Meerkeuze } from './Meerkeuze';
import { antwoordTekst, puntenVan, vraagVan } from '../../wegwijzer/teksten';
import type { Doorloop } from './script/useDoorloop';
import { Waarom } from './Waarom';

interface Props {
  readonly gegevens: Gegevens;
  readonly route: Route;
  readonly doorloop: Doorloop;
  readonly id: string;
  readonly kop: RefObject<HTMLHeadingElement | null>;
  readonly sneltoetsen: boolean;
}

/** Where the user is: 'stap 3 · nog hooguit 8', or that an answer is being changed. */
function voortgang({ stand, toestand }: Doorloop, id: string): string {
  const plaats = stand.antwoorden.findIndex(({ vraag }) => vraag === id);
  if (toestand.open === id) return `stap ${plaats + 1} · u wijzigt een antwoord`;
  return `stap ${stand.antwoorden.length + 1} · nog hooguit ${stand.nogHooguit}`;
}

/** One question, set large, with its answers and why it is asked. The heading, which takes the focus, says where the user is: what stands before it is not heard. */
export function Vraag({ gegevens, route, doorloop, id, kop, sneltoetsen }: Props) {
  const { stand, toestand, doe, gaTerug } = doorloop;
  const vraag = vraagVan(gegevens, id);
  const huidig = toestand.open === id ? stand.antwoorden.find((antwoord) => antwoord.vraag === id)?.waarden : undefined;
  const over = stand.antwoorden.find((antwoord) => antwoord.vraag === vraag.over);
  const kies = (waarden: readonly string[]) => doe({ type: 'ANTWOORD', antwoord: { vraag: id, waarden } });
  return (
    <section class="vraag" data-vraag={id} key={id}>
      {(stand.antwoorden.length > 0 || toestand.stap > 0) && (
        <button type="button" class="tekstknop" onClick={gaTerug}>
          Vorige stap
        </button>
      )}
      <Kop niveau={2} id={`vraag-${id}`} stap={kop}>
        <small class="voortgang">{voortgang(doorloop, id)}</small>
        {vraag.vraag}
      </Kop>
      {over && <p class="vraag__over">{`Het gaat om: ${antwoordTekst(vraagVan(gegevens, over.vraag), over.waarden)}.`}</p>}
      {vraag.uitleg && <p class="vraag__uitleg">{vraag.uitleg}</p>}
      {vraag.rekenpad && (
        <p>
          <a href={vraag.rekenpad}>Reken het na met de termijnen</a>
        </p>
      )}
      {vraag.soort === 'meerkeuze' ? (
        <Meerkeuze id={id} vraag={vraag} samen={route.meerkeuze[id] ?? []} huidig={huidig ?? []} kies={kies} />
      ) : (
        <Antwoordknoppen vraag={vraag} huidig={huidig?.[0]} sneltoetsen={sneltoetsen} kies={(antwoord) => kies([antwoord])} />
      )}
      <Waarom vraag={vraag} punten={puntenVan(gegevens, vraag.punten)} />
    </section>
  );
}
