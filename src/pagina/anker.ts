/**
 * The place on its page that a fragment means, as far as that can be known: a link in running text takes the closing mark of its sentence along,
 * and a program for mail can encode it.
 */

/**
 * The id of that place; empty when there is none: damaged, or no place at all.
 * @param fragment as `location.hash` gives it @param bestaat whether the page has an element with this id
 */
export function bedoeldAnker(fragment: string, bestaat: (id: string) => boolean): string {
  let id: string;
  try {
    // Behind ':~:' a search engine says which words to show; an older browser leaves it standing.
    id = decodeURIComponent(fragment.slice(1).replace(/:~:.*/su, ''));
  } catch {
    return ''; // Broken percent-encoding: decodeURIComponent has no other way to say so.
  }
  const kaal = id.replace(/[^\p{L}\p{N}]+$/u, '');
  return [id, kaal].find((een) => een !== '' && bestaat(een)) ?? '';
}
