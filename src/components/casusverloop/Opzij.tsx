/** On a phone: that a drawing goes on beside the screen. */
export const Opzij = () => <span class="krap">Schuif de tekening opzij voor de rest.</span>;
