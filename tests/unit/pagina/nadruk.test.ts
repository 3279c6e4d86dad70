/** When a print is done: what was put ready for it may go then, and not before. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { naDruk } from '../../../src/pagina/nadruk';

let venster: EventTarget;
let opgeruimd: number;
const zeg = (naam: string) => venster.dispatchEvent(new Event(naam));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  venster = new EventTarget();
  vi.stubGlobal('addEventListener', venster.addEventListener.bind(venster));
  opgeruimd = 0;
  naDruk(() => opgeruimd++);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a browser that waits for its window says so when that is closed', () => {
  zeg('beforeprint');
  vi.advanceTimersByTime(2000);
  expect(opgeruimd).toBe(0);
  zeg('afterprint');
  expect(opgeruimd).toBe(1);
});

it.each(['pointermove', 'pointerdown', 'keydown'])(
  'a phone that says so at once still has to draw the sheets: %s shows that they are there',
  (teken) => {
    zeg('beforeprint');
    vi.advanceTimersByTime(30);
    zeg('afterprint');
    vi.advanceTimersByTime(60_000);
    expect(opgeruimd).toBe(0);
    zeg(teken);
    expect(opgeruimd).toBe(1);
    zeg(teken);
    expect(opgeruimd).toBe(1);
  },
);

it('who hears only of the end takes it for one', () => {
  zeg('afterprint');
  expect(opgeruimd).toBe(1);
});
