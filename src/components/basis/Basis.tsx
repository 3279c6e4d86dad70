/** The Preact twins of Kop and Etiket, for parts that live on in the browser. */
import type { ComponentChildren, RefObject } from 'preact';

/** A small label; of a norm word, who hears the page hears that it is one. */
export function Etiket({ norm, children }: { readonly norm?: boolean; readonly children: ComponentChildren }) {
  return <span class={`nl-data-badge etiket${norm ? ' normwoord' : ''}`}>{children}</span>;
}

interface KopProps {
  readonly niveau: 2 | 3 | 4;
  readonly id?: string;
  /** Set on the heading of a step, which takes the focus. */
  readonly stap?: RefObject<HTMLHeadingElement | null>;
  readonly children: ComponentChildren;
}

/** A heading. */
export function Kop({ niveau, id, stap, children }: KopProps) {
  const Element = `h${niveau}` as const;
  return (
    <Element class={`nl-heading nl-heading--level-${niveau}`} id={id} {...(stap && { ref: stap, tabIndex: -1 })}>
      {children}
    </Element>
  );
}
