import { alle, zoek } from '../../../pagina/element';

/** Marks the section in view in the list of contents, and opens that list where it has a column of its own (kantlijnmaten.css). */
export function volgInhoud(): void {
  const lijst = zoek<HTMLDetailsElement>('[data-inhoud]');
  if (!lijst) return;
  lijst.open = matchMedia('(width >= 84rem)').matches;
  lijst.dataset['inhoud'] = 'open';
  const links = new Map(alle<HTMLAnchorElement>('a', lijst).map((link) => [link.hash.slice(1), link]));
  const zichtbaar = new Set<string>();
  const kijker = new IntersectionObserver(
    (wisselingen) => {
      for (const { target, isIntersecting } of wisselingen) zichtbaar[isIntersecting ? 'add' : 'delete'](target.id);
      const huidig = [...links.keys()].find((id) => zichtbaar.has(id));
      if (!huidig) return;
      for (const [id, link] of links) link.ariaCurrent = id === huidig ? 'location' : null;
    },
    { rootMargin: '-10% 0px -60%' },
  );
  for (const id of links.keys()) {
    const sectie = document.getElementById(id);
    if (sectie) kijker.observe(sectie);
  }
}
