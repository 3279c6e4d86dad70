import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Says once where the user is after a step: the document's title changes and the heading takes the focus, which a screen
 * reader reads (WCAG 2.4.2, 2.4.3, 4.1.3). While the page loads (step 0) only the title changes.
 * @param stap number of the step; another number is another announcement, also when the heading is the same.
 */
export function useAankondiging(stap: number, titel: string): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  const naam = useRef<string | null>(null);
  useEffect(() => {
    naam.current ??= document.title;
    document.title = `${titel} · ${naam.current}`;
    if (stap > 0) kop.current?.focus();
  }, [stap, titel]);
  return kop;
}
