/** What one chooses a story by, in the order of the form. Apart from the rest, since the page's script needs no more. */
export const KIESSOORTEN = ['thema', 'geweld', 'stoel', 'minuten', 'wegwijzer', 'punt'] as const;
export type Kiessoort = (typeof KIESSOORTEN)[number];
