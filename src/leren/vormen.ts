/** How a moment is worked on: shown with its reasons, the first half shown, or by oneself. Apart from the schema, since the page's script needs it. */
export const WERKVORMEN = ['uitgewerkt', 'half', 'zelf'] as const;
export type Werkvorm = (typeof WERKVORMEN)[number];
