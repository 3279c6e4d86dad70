import { vereis } from './element';

/** The data that the page of this same build wrote for its script (src/components/basis/Gegevens.astro), so their shape is known. @throws when there are none */
export const leesGegevens = <T>(): T => JSON.parse(vereis('[data-gegevens]').textContent) as T;
