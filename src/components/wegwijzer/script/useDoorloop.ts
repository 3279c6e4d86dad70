import { useActor } from '@xstate/react';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { speelAf } from '../../../wegwijzer/doorloop';
import { leesDeellink } from '../../../wegwijzer/deellink';
import type { Actor } from 'xstate';
import type { Bericht, Meegever } from '../../../meegeven/bericht';
import type { Route } from '../../../machines/route';
import { uitStaat } from '../../../pagina/staat';
import type { Stoel } from '../../../site/stoelen';
import type { Stand } from '../../../wegwijzer/typen';
import { leesBewaard, maakLogica, meegenomen, NIETS, type Bewaard, type Schermgebeurtenis, type Schermtoestand } from '../../../wegwijzer/scherm';

/** The walkthrough at this moment. */
export interface Doorloop {
  readonly toestand: Schermtoestand;
  readonly stand: Stand;
  /** The question on screen; null when the outcome is. */
  readonly vraag: string | null;
  /** Does something as one step in the browser's history. */
  readonly doe: (gebeurtenis: Schermgebeurtenis) => void;
  /** Takes the other chair; no step in the history. */
  readonly neemStoel: (stoel: Stoel) => void;
  /** One step back: the browser's own step when there is one within this walkthrough. */
  readonly gaTerug: () => void;
}

type Logica = ReturnType<typeof maakLogica>;

const SLEUTEL = 'wegwijzer';
const DIEPTE = 'wegwijzer-diepte';

const zonderFragment = () => location.href.split('#')[0] ?? '';

/** How many steps of this walkthrough lie before this one in the history. */
function diepte(): number {
  return Number(uitStaat(history.state, DIEPTE)) || 0;
}

const alsStaat = ({ antwoorden, open, blad, stoel }: Bewaard, hoeDiep: number) => ({
  [SLEUTEL]: { antwoorden, open, blad, stoel },
  [DIEPTE]: hoeDiep,
});

/** Takes in what another page handed over; it counts as given here, so it belongs to this entry of the history. */
function neemAan(route: Route, actor: Actor<Logica>, bericht: Bericht): void {
  const gebeurtenis = meegenomen(route, actor.getSnapshot().context, bericht);
  if (!gebeurtenis) return;
  actor.send(gebeurtenis);
  history.replaceState(alsStaat(actor.getSnapshot().context, 0), '');
}

/** Follows the address and the history while the walkthrough is on screen, and takes in what another page hands over. */
function useAdres(route: Route, actor: Actor<Logica>, noem: (vraag: string) => string, meegever: Meegever | undefined): void {
  useEffect(() => {
    const volgAdres = (stil: boolean) => {
      const bewaard = leesBewaard(history.state, SLEUTEL);
      if (bewaard) return actor.send({ type: 'HERSTEL', bewaard, stil });
      const fragment = location.hash;
      // A place on this page (the skip link) is no share link.
      if (fragment.length > 1 && !document.getElementById(fragment.slice(1))) {
        const { antwoorden, meldingen } = leesDeellink(route, fragment, noem);
        actor.send({ type: 'HERSTEL', bewaard: { ...NIETS, antwoorden }, meldingen, stil });
      }
      history.replaceState(alsStaat(actor.getSnapshot().context, 0), '');
    };
    const bijStap = () => volgAdres(false);
    // A new fragment fires popstate as well in most browsers; what that one handled is in history.state by now.
    const bijFragment = () => leesBewaard(history.state, SLEUTEL) ?? volgAdres(false);
    volgAdres(true);
    meegever?.ontvang((bericht) => neemAan(route, actor, bericht));
    addEventListener('popstate', bijStap);
    addEventListener('hashchange', bijFragment);
    return () => {
      removeEventListener('popstate', bijStap);
      removeEventListener('hashchange', bijFragment);
    };
  }, [actor, route, noem, meegever]);
}

/**
 * Runs a walkthrough. Answers and chair live in the actor and in history.state, so that the browser's back and forward are page back and
 * forward and a reload keeps them; answers reach the address only in a share link the user asks for (contract §2).
 * @param noem the short name of a question, for what is said about a link; the same function at every render.
 */
export function useDoorloop(route: Route, noem: (vraag: string) => string, meegever?: Meegever): Doorloop {
  const logica = useMemo(() => maakLogica(route), [route]);
  const [{ context: toestand }, , actor] = useActor(logica);
  const stand = useMemo(() => speelAf(route, toestand.antwoorden), [route, toestand.antwoorden]);

  const doe = useCallback(
    (gebeurtenis: Schermgebeurtenis) => {
      actor.send(gebeurtenis);
      history.pushState(alsStaat(actor.getSnapshot().context, diepte() + 1), '', zonderFragment());
    },
    [actor],
  );
  const neemStoel = useCallback(
    (stoel: Stoel) => {
      actor.send({ type: 'STOEL', stoel });
      history.replaceState(alsStaat(actor.getSnapshot().context, diepte()), '');
    },
    [actor],
  );
  useAdres(route, actor, noem, meegever);

  const gaTerug = useCallback(() => (diepte() > 0 ? history.back() : doe({ type: 'TERUG' })), [doe]);
  const toontBlad = toestand.open === null && stand.uitkomst !== null && (toestand.blad || stand.vraag === null);
  return { toestand, stand, vraag: toestand.open ?? (toontBlad ? null : stand.vraag), doe, neemStoel, gaTerug };
}
