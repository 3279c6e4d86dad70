/**
 * One act per gesture, on every page and for everything on it (contract §2c): what comes before any other listener of the site does not
 * reach them when it is the rest of a gesture that did something already. Without it the second click of a double click answers the next
 * question unseen. Clicks that no pointer and no key made (a screen reader, voice control, a script) always pass.
 */
import { hoortBijKlik, hoortBijToets, type Daad, type Druk } from '../../../pagina/gebaar';

const BEDIENING = 'a[href], button, summary, label, input, select, textarea';
/** What one may click twice: fields keep what the browser makes of it, a term shows the same explanation again. */
const MAG_TWEEMAAL = 'input, select, textarea, [role=doc-glossref]';

/** What was pressed last, pointer or key, and where a key began. */
let druk: Druk = { toets: '', vinger: false, x: 0, y: 0 };
let begin: EventTarget | null = null;
/** What did something last, and the control it was. */
let daad: Daad & { readonly wat: Element | null } = { ...druk, klaar: 0, wat: null };
/** The key that is down. */
let neer = '';
/** True while what was clicked does its work. */
let bezig = false;

/** The control at a place; the words of a label are its field. */
function bediening(doel: EventTarget | null): Element | null {
  const raak = doel instanceof Element ? doel.closest(BEDIENING) : null;
  return raak instanceof HTMLLabelElement ? raak.control : raak;
}

/** True when this key does something where the focus is, other than typing or scrolling. */
function doetIets(focus: Element, toets: string): boolean {
  if (toets === ' ') return focus.matches('button, summary');
  return !focus.matches(toets === 'Enter' ? 'textarea' : 'input:not([type="checkbox"]), textarea, select');
}

function weiger(gebeurtenis: Event): void {
  gebeurtenis.preventDefault();
  gebeurtenis.stopImmediatePropagation();
}

function noteer(wat: Element | null): void {
  const deze = { ...druk, klaar: Infinity, wat };
  daad = deze;
  setTimeout(() => (deze.klaar = performance.now()));
}

/** Refuses a press or a click that is the rest of a gesture. @returns true when it did */
function isVervolg(klik: MouseEvent): boolean {
  const wat = bediening(klik.target);
  const mag = daad.wat === null || (wat === daad.wat && wat.matches(MAG_TWEEMAAL));
  // Some browsers count the click of a key as well.
  if (mag || druk.toets !== '' || !hoortBijKlik(daad, druk, klik.detail, performance.now())) return false;
  weiger(klik);
  // As long as it goes on, it is the same gesture.
  daad.klaar = performance.now();
  return true;
}

function bijToets(gebeurtenis: KeyboardEvent): void {
  const { key, repeat, target, ctrlKey, metaKey, altKey } = gebeurtenis;
  // A browser that fills in a field says 'keydown' too, without a key: then the test is of the word 'undefined'.
  if (ctrlKey || metaKey || altKey || (key !== 'Enter' && !/^.$/u.test(key))) return;
  const vervolg = repeat || hoortBijToets(daad, key, neer, performance.now());
  // Where it began, a key that is held types or scrolls; where its act brought it, it does what nobody meant.
  if (vervolg && ((repeat && target !== begin) || doetIets(target as Element, key))) return weiger(gebeurtenis);
  if (repeat) return;
  begin = target;
  druk.toets = neer = key;
  if (key !== daad.toets) daad.toets = '';
}

/** Starts watching; before anything else on the page listens. */
export function bewaakGebaren(): void {
  const luister = <N extends keyof WindowEventMap>(naam: N, doe: (gebeurtenis: WindowEventMap[N]) => unknown) => addEventListener(naam, doe, true);
  luister('pointerdown', ({ pointerType }) => (druk.vinger = pointerType !== 'mouse'));
  luister('mousedown', (klik) => {
    druk = { toets: '', vinger: druk.vinger, x: klik.clientX, y: klik.clientY };
    // A press that is refused takes no focus away and selects no word.
    isVervolg(klik);
  });
  luister('click', (klik) => {
    bezig = !isVervolg(klik);
    if (bezig) noteer(bediening(klik.target));
    // Not when the click has passed every listener: what the browser does of itself, such as closing a popover and giving the focus back, comes after.
    setTimeout(() => (bezig = false));
  });
  // A form brings the reader to what it was asked for; Enter there is an act of its own.
  luister('submit', () => (bezig = false));
  luister('keydown', bijToets);
  luister('keyup', ({ key }) => {
    if (key === neer) neer = '';
  });
  // Once Tab, a pointer or a screen reader has put the focus on another control, and not the act itself, a key is meant for that one.
  luister('focusin', ({ target }) => {
    if (!bezig && bediening(target)) daad.toets = '';
  });
}
