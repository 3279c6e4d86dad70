import { render, type ComponentChild } from 'preact';

/**
 * Draws in the stead of all that stands in a place. It always starts afresh: a browser that translates the page has put elements of its own
 * in the place of the words, and what comes from the build or from a copy of another place was not drawn here.
 */
export function teken(inhoud: ComponentChild, plek: Element): void {
  render(null, plek);
  plek.replaceChildren();
  render(inhoud, plek);
}
