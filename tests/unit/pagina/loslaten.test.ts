/** What moves the page waits until what is pressed is released. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { volgLoslaten } from '../../../src/pagina/loslaten';

const venster = new EventTarget();
const meld = (soort: string) => venster.dispatchEvent(new Event(soort));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', venster.addEventListener.bind(venster));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does at once what is asked when nothing is pressed', () => {
  const doe = vi.fn();
  volgLoslaten()(doe);
  expect(doe).toHaveBeenCalledOnce();
});

it.each(['mouseup', 'dragend', 'blur'])('waits until after %s and the click that belongs to it, and does everything once, in order', (einde) => {
  const gedaan: string[] = [];
  const naLoslaten = volgLoslaten();
  meld('mousedown');
  naLoslaten(() => gedaan.push('een'));
  naLoslaten(() => gedaan.push('twee'));
  meld(einde);
  gedaan.push('klik');
  vi.runAllTimers();
  naLoslaten(() => gedaan.push('drie'));
  vi.runAllTimers();
  expect(gedaan).toEqual(['klik', 'een', 'twee', 'drie']);
});
