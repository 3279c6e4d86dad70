/** Makes an element with text. */
export function maak<N extends keyof HTMLElementTagNameMap>(naam: N, klasse = '', tekst = ''): HTMLElementTagNameMap[N] {
  const gemaakt = document.createElement(naam);
  if (klasse) gemaakt.className = klasse;
  gemaakt.textContent = tekst;
  return gemaakt;
}
