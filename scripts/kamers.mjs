/** The rooms of the product, from the ground up, and the lint rule that keeps imports going one way: a room uses only those before it. */
import { dirname, join, relative } from 'node:path';
import { WORTEL } from './omgeving.mjs';

/** What each room is for stands in docs/architectuur.md; `tests/unit/scripts/kamers.test.ts` keeps this list, the folders and that page the same. */
export const KAMERS = [
  'src/taal',
  'src/pagina',
  'src/redactie',
  'src/bron',
  'src/site',
  'src/gemeente',
  'src/termijnen',
  'src/machines',
  'src/meegeven',
  'src/formulier',
  'src/wegwijzer',
  'src/casusverloop',
  'src/punten',
  'src/antwoorden',
  'src/zoeken',
  'src/leren',
  'src/dekking',
  'src/koppelen',
  'src/inhoud',
  'src/components/basis',
  'src/components/meegeven',
  'src/components/bron',
  'src/components/zoeken',
  'src/components/wegwijzer',
  'src/components/termijnen',
  'src/components/casusverloop',
  'src/components/gemeente',
  'src/components/formulier',
  'src/components/punten',
  'src/components/antwoorden',
  'src/components/koppelen',
  'src/components/pagina',
  'src/layouts',
  'src/pages',
];

/** Place in the list of the room a file is in; -1 outside the rooms. @param {string} pad from the root of the project */
const plaatsVan = (pad) => KAMERS.findIndex((kamer) => pad.startsWith(`${kamer}/`));

/** @type {import('eslint').Rule.RuleModule} */
export const richting = {
  meta: { type: 'problem', messages: { omhoog: '{{van}} stands below {{naar}}: imports go one way (docs/architectuur.md).' }, schema: [] },
  create(bestand) {
    const hier = relative(WORTEL, bestand.filename).replaceAll('\\', '/');
    /** @param {{ source?: { type: string, value?: unknown } | null | undefined }} knoop */
    const keur = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return;
      const [van, naar] = [plaatsVan(hier), plaatsVan(join(dirname(hier), source.value).replaceAll('\\', '/'))];
      if (van >= 0 && naar > van) bestand.report({ node: source, messageId: 'omhoog', data: { van: KAMERS[van] ?? '', naar: KAMERS[naar] ?? '' } });
    };
    return { ImportDeclaration: keur, ImportExpression: keur, ExportNamedDeclaration: keur, ExportAllDeclaration: keur };
  },
};
