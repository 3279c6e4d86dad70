/** The colours of the theme, read from the only stylesheet that sets them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { leesThema } from './kleur';

export const thema = leesThema(readFileSync(resolve('src/components/basis/tokens.css'), 'utf8'));
