import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Meegever } from '../../meegeven/bericht';
import type { Route } from '../../machines/route';
import { Blad } from './Blad';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { passend } from '../../wegwijzer/passend';
import { uitkomstVan, vraagVan } from '../../wegwijzer/teksten';
import { useAankondiging } from './script/useAankondiging';
import { useDoorloop, type Doorloop } from './script/useDoorloop';
import { useSneltoetsen } from './script/useSneltoetsen';
import { Verloop } from './Verloop';
import { Voorlopig } from './Voorlopig';
import { Vraag } from './Vraag';

interface Props {
  readonly gegevens: Gegevens;
  readonly route: Route;
  /** Hands over to and from other pages; absent while the page is built. */
  readonly meegever?: Meegever;
}

/** Title of this step: 'Stap 3: Ernstig letsel' or 'Uitkomst: Niet direct overdragen'. */
function staptitel(gegevens: Gegevens, { vraag, stand }: Doorloop): string {
  if (vraag === null) return stand.uitkomst === null ? '' : `Uitkomst: ${uitkomstVan(gegevens, stand.uitkomst).kort}`;
  const plaats = stand.antwoorden.findIndex((antwoord) => antwoord.vraag === vraag);
  return `Stap ${(plaats < 0 ? stand.antwoorden.length : plaats) + 1}: ${vraagVan(gegevens, vraag).kort}`;
}

/** What a step did besides moving on: answers that lapsed, or what was wrong with a link. */
function Berichten({ gegevens, doorloop: { toestand } }: { readonly gegevens: Gegevens; readonly doorloop: Doorloop }) {
  const { vervallen, meldingen } = toestand;
  const namen = vervallen.map((id) => vraagVan(gegevens, id).kort).join(', ');
  const aantal = vervallen.length === 1 ? '1 antwoord is vervallen' : `${vervallen.length} antwoorden zijn vervallen`;
  return (
    <div aria-live="polite" class="berichten">
      {meldingen.map((melding) => (
        <p class="punt" key={melding} data-melding>
          {melding}
        </p>
      ))}
      {vervallen.length > 0 && <p class="punt" key={namen} data-vervallen>{`${aantal}: ${namen}. Deze vragen horen niet meer bij uw antwoorden.`}</p>}
    </div>
  );
}

/**
 * A walkthrough on screen: one question or the outcome, with the record beside it. Here and below, words that change have a key, so that
 * their element is replaced: a browser that translates the page has put nodes of its own in the place of their text, which Preact would miss.
 */
export function Wegwijzer({ gegevens: alles, route, meegever }: Props) {
  const noem = useCallback((id: string) => vraagVan(alles, id).kort, [alles]);
  const doorloop = useDoorloop(route, noem, meegever);
  const [sneltoetsen, zetSneltoetsen] = useState(true);
  const { vraag, stand, toestand } = doorloop;
  const gegevens = useMemo(() => ({ ...passend(alles, stand.antwoorden), stoel: toestand.stoel ?? alles.stoel }), [alles, stand, toestand.stoel]);
  const kop = useAankondiging(toestand.stap, staptitel(gegevens, doorloop));
  useSneltoetsen(sneltoetsen);
  const deel = { gegevens, route, doorloop, kop };
  const aan = sneltoetsen ? 'aan' : 'uit';
  return (
    <div class={vraag === null ? 'wegwijzer--blad' : 'wegwijzer'}>
      <Berichten gegevens={gegevens} doorloop={doorloop} />
      <div class="wegwijzer__hier" data-nieuw={toestand.stap || undefined} key={`${toestand.stap} ${vraag ?? stand.uitkomst}`}>
        {vraag !== null && <Vraag {...deel} id={vraag} sneltoetsen={sneltoetsen} />}
        {vraag === null && stand.uitkomst !== null && <Blad {...deel} uitkomst={stand.uitkomst} meegever={meegever} />}
      </div>
      {vraag !== null && (
        <div class="wegwijzer__naast">
          <Voorlopig gegevens={gegevens} doorloop={doorloop} />
          <Verloop gegevens={gegevens} doorloop={doorloop} />
          <label class="sneltoetsen geen-druk">
            <input type="checkbox" role="switch" checked={sneltoetsen} onChange={() => zetSneltoetsen(!sneltoetsen)} />
            <span key={aan}>{`Sneltoetsen ${aan}: J is ja, N is nee, ? is weet ik niet, Enter is verder.`}</span>
          </label>
        </div>
      )}
    </div>
  );
}
