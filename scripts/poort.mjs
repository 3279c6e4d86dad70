/** The words of `npm start` and `npm run preview`. Uses nothing but Node: a slip is told before anything is installed or built. */
import { parseArgs } from 'node:util';
import { stop } from './omgeving.mjs';

/** `vast`: this port or none; else the next one that is free. @returns {{ poort: number, vast: boolean }} */
export function leesPoort(woorden = process.argv.slice(2)) {
  try {
    const { values } = parseArgs({
      args: woorden,
      options: { poort: { type: 'string', default: '4321' }, vast: { type: 'boolean', default: false } },
    });
    const poort = /^\d+$/u.test(values.poort) ? Number(values.poort) : 0;
    if (poort > 0 && poort < 65_536) return { poort, vast: values.vast };
  } catch {
    // An option there is none of, or one without its value: the line below says what there is.
  }
  return stop('Gebruik: npm start -- --poort 4321 (een getal van 1 tot en met 65535)');
}
