/** Who does what, and when: the actions of an outcome by chair and by moment. */
import { STOELEN, type Stoel } from '../site/stoelen';
import type { HandelingTekst, UitkomstTekst } from './gegevens';

/** When an action is for, in the order in which they are read, and how that is called above its actions. */
export const WANNEERNAAM = { nu: 'Doe nu', daarna: 'Daarna', doorlopend: 'Doorlopend' } as const;
export type Wanneer = keyof typeof WANNEERNAAM;
export const LATER: readonly Wanneer[] = ['daarna', 'doorlopend'];

/** The other chair. */
export const overkant = (stoel: Stoel): Stoel => STOELEN.find((een) => een !== stoel) ?? stoel;

/** All actions of a chair. */
export const handelingenVan = ({ lokaalTeam, veiligThuis }: UitkomstTekst, stoel: Stoel): readonly HandelingTekst[] =>
  stoel === 'veilig-thuis' ? veiligThuis : lokaalTeam;

/** The actions of a list for one moment, in its order: direct safety stands first there (O48). */
export const opMoment = (lijst: readonly HandelingTekst[], moment: Wanneer): HandelingTekst[] => lijst.filter(({ wanneer }) => wanneer === moment);

/** What stands in the place of actions when this chair has none now. An addition of this site, and never 'done'. */
export const nietsNu = (stoel: Stoel): string =>
  `Deze site vond in de tekst niets wat u nu doet. Blijf kijken hoe veilig het is. Twijfelt u? Bel ${stoel === 'veilig-thuis' ? 'het lokale team' : 'Veilig Thuis'}.`;
