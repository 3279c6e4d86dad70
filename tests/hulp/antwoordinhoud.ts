/** The quick answers as written and as the site makes them, for the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { keurBestand } from '../../scripts/keur';
import type { Snelantwoord } from '../../src/antwoorden/gegevens';
import { maakAntwoord, type Antwoordnaslag } from '../../src/antwoorden/maak';
import { antwoordSchema, type Antwoordinhoud } from '../../src/antwoorden/schema';
import { onduidelijkheidSchema } from '../../src/bron/schema-onduidelijkheid';
import { regelbestandSchema } from '../../src/bron/schema-regel';
import { maakKoppelingen } from '../../src/koppelen/koppelingen';
import { formulieren } from './formulierinhoud';
import { vragenteksten } from './wegwijzerinhoud';

const MAP = 'antwoorden';

/** Answers as written, by id. @throws with file, field and message when a file is wrong */
export const antwoordteksten: ReadonlyMap<string, Antwoordinhoud> = new Map(
  readdirSync(`src/content/${MAP}`).map((naam) => {
    const pad = `${MAP}/${naam}`;
    return [naam.replace('.yaml', ''), keurBestand(antwoordSchema, { pad, inhoud: parse(readFileSync(`src/content/${pad}`, 'utf8')) })] as const;
  }),
);

const regels = readdirSync('src/content/regels').flatMap(
  (naam) => keurBestand(regelbestandSchema, { pad: `regels/${naam}`, inhoud: parse(readFileSync(`src/content/regels/${naam}`, 'utf8')) }).regels,
);
const punten = readdirSync('src/content/onduidelijkheden').map((naam) =>
  onduidelijkheidSchema.parse(parse(readFileSync(`src/content/onduidelijkheden/${naam}`, 'utf8'))),
);
const { vraag, formulier, naslag: nagezocht } = maakKoppelingen({ wegwijzers: vragenteksten, formulieren, documenten: [] });

/** What answers refer to, as the build has it. */
export const antwoordnaslag: Antwoordnaslag = {
  normen: new Map(regels.map(({ nr, norm }) => [nr, norm])),
  punten: new Map(punten.map((punt) => [punt.nr, punt])),
  bladzijden: new Map([...vraag, ...formulier, ...nagezocht].map(({ titel, pad }) => [`/${pad}`, titel])),
};
/** Answers as pages have them. @throws as the build does */
export const snelleAntwoorden = (): Snelantwoord[] => [...antwoordteksten].map(([id, inhoud]) => maakAntwoord(id, inhoud, antwoordnaslag));
