/** The two chairs at the table: whose task a line is, and from whose place a reader looks (the two-chair view). */

export const STOELEN = ['lokaal-team', 'veilig-thuis'] as const;
export type Stoel = (typeof STOELEN)[number];

/** How a chair is called. */
export const STOELNAAM: Readonly<Record<Stoel, string>> = { 'lokaal-team': 'Lokaal team', 'veilig-thuis': 'Veilig Thuis' };

/** How a chair is called within a sentence. */
export const stoelInZin = (stoel: Stoel): string => (stoel === 'lokaal-team' ? 'het lokale team' : STOELNAAM[stoel]);

/** True for the name of a chair; what comes from history or from another window may be anything. */
export const isStoel = (deel: unknown): deel is Stoel => STOELEN.some((stoel) => stoel === deel);
