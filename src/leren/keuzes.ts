/** The choices of a form as plain text, 'name:value', so that the history can keep them. */

/** The values chosen under a name. */
export const gekozen = (keuzes: readonly string[], onder: string): string[] =>
  keuzes.flatMap((keuze) => (keuze.startsWith(`${onder}:`) ? [keuze.slice(onder.length + 1)] : []));
