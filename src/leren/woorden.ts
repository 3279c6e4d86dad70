/** Words of a story that belong to the site: how a fact came, how one works on a moment, how sure one is. */
import type { FEITVORMEN } from './schema';
import type { VAKKEN } from './schema-bewegen';
import type { Werkvorm } from './vormen';

/** How a fact reached the chair. */
export const FEITVORM: Readonly<Record<(typeof FEITVORMEN)[number], string>> = {
  telefoon: 'Aan de telefoon',
  mail: 'In een mail',
  brief: 'In een brief',
  huisbezoek: 'Op huisbezoek',
  gesprek: 'In een gesprek',
  dossier: 'Op papier',
  overleg: 'In overleg',
};

/** Above what is told at the end of a story. */
export const SLOTKOP = 'Hoe het verderging';

/** How a moment is worked on. */
export const WERKVORM: Readonly<Record<Werkvorm, { readonly naam: string; readonly uitleg: string }>> = {
  uitgewerkt: { naam: 'Uitgewerkt', uitleg: 'U ziet de hele weg met de redenen.' },
  half: { naam: 'Half', uitleg: 'Bij meer vragen is het begin al ingevuld. U maakt het af.' },
  zelf: { naam: 'Zelf', uitleg: 'U beantwoordt de vragen zelf.' },
};

/** How sure one is of a prediction; may be left out. */
export const ZEKER: readonly { readonly id: string; readonly tekst: string }[] = [
  { id: 'zeker', tekst: 'Zeker' },
  { id: 'redelijk', tekst: 'Redelijk zeker' },
  { id: 'gok', tekst: 'Een gok' },
];

/** The boxes of an explanation one can move. */
export const VAKKOP: Readonly<Record<(typeof VAKKEN)[number], string>> = { wie: 'Wie?', waarop: 'Waarop?', wanneer: 'Wanneer?' };
