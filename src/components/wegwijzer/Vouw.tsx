import type { ComponentChildren } from 'preact';
import { Kop } from '../basis/Basis';

interface Props {
  readonly kop: string;
  /** How many things it holds; without any there is no fold. */
  readonly aantal: number;
  readonly klasse?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the outcome that is folded on screen, with a count; paper shows what is in it (components/pagina/script/druk.ts). */
export function Vouw({ kop, aantal, klasse = '', open = false, children }: Props) {
  if (aantal === 0) return null;
  return (
    <details class={`vouw ${klasse}`} open={open}>
      <summary>
        <Kop niveau={3}>{`${kop} (${aantal})`}</Kop>
      </summary>
      {children}
    </details>
  );
}
