/** The server configurations say the same thing: one list of headers, one list of file types, in the words of each server. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KOPPEN, SOORTEN } from '../../hulp/serverkoppen';

const lees = (naam: string) => readFileSync(`servers/${naam}`, 'utf8').replaceAll('\r\n', '\n');
/** Comments of nginx and Apache at the start of a file; what follows are rules. */
const zonderAanhef = (tekst: string) => tekst.replace(/^(?:#.*\n)+/u, '');
const paren = (tekst: string, patroon: RegExp) =>
  Object.fromEntries([...tekst.matchAll(patroon)].map(([, naam = '', waarde = '']) => [naam, waarde]));
const zonderTekenset = (soorten: Record<string, string>) =>
  Object.fromEntries(Object.entries(soorten).map(([einde, soort]) => [einde, soort.replace('; charset=utf-8', '')]));

const nginx = lees('nginx/afsprakenwijzer.conf');
const apache = lees('apache/afsprakenwijzer.conf');
const iis = lees('iis/web.config');

/** From lines 'type extension extension;' (nginx) or 'AddType type .extension .extension' (Apache). */
const perEinde = (tekst: string, patroon: RegExp) =>
  zonderTekenset(
    Object.fromEntries(
      [...tekst.matchAll(patroon)].flatMap(([, soort = '', eindes = '']) => eindes.split(/\s+/u).map((einde) => [einde.replace('.', ''), soort])),
    ),
  );

describe('every server sends the same headers', () => {
  const { ['Cache-Control']: bewaren, Vary, ...beveiliging } = paren(nginx, /^add_header (\S+) "?(.*?)"? always;$/gmu);
  it('nginx', () => {
    expect(beveiliging).toEqual(KOPPEN);
    expect([bewaren, Vary]).toEqual(['$afsprakenwijzer_bewaren', 'Accept-Encoding']);
  });
  it('Apache', () => {
    const { ['Cache-Control']: standaard, ...koppen } = paren(apache, /^Header always set (\S+) "(.*)"$/gmu);
    expect(koppen).toEqual(KOPPEN);
    expect(standaard).toBe('no-cache');
  });
  it('IIS, each removed first', () => {
    expect(paren(iis, /<remove name="(\S+)" \/>\s+<add name="\1" value="([^"]*)" \/>/gu)).toEqual(KOPPEN);
    expect(iis.match(/<add name=/gu)?.length).toBe(Object.keys(KOPPEN).length);
    expect(iis).toContain('<remove name="X-Powered-By" />');
  });
});

describe('every server knows the same file types', () => {
  it('nginx', () => {
    expect(perEinde(/^types \{([^}]*)\}/mu.exec(nginx)?.[1] ?? '', /(\S+)\s+([^;]+);/gu)).toEqual(SOORTEN);
  });
  it('Apache', () => {
    expect(perEinde(apache, /^AddType "?(.+?)"? (\..+)$/gmu)).toEqual(SOORTEN);
  });
  it('IIS, each removed first: a type that the server knows already would be an error', () => {
    expect(zonderTekenset(paren(iis, /<remove fileExtension="\.(\w+)" \/>\s+<mimeMap fileExtension="\.\1" mimeType="([^"]*)" \/>/gu))).toEqual(
      SOORTEN,
    );
    expect(iis.match(/<mimeMap/gu)?.length).toBe(Object.keys(SOORTEN).length);
  });
});

describe('the files for Apache', () => {
  it('are the same rules, for the settings of the server and for the folder', () => {
    expect(zonderAanhef(lees('apache/.htaccess'))).toBe(zonderAanhef(apache));
  });
  it('give a packed file the type of the file it stands for', () => {
    const gedwongen = paren(apache, /<FilesMatch "\\\.(\w+)\\\.\(br\|gz\)\$">\s+ForceType "?(.*?)"?\n/gu);
    const soorten = Object.fromEntries(Object.entries(SOORTEN).filter(([einde]) => einde in gedwongen));
    expect(zonderTekenset(gedwongen)).toEqual(soorten);
  });
});

it('each file has one place for what a profile says about embedding', () => {
  for (const tekst of [nginx, apache, lees('apache/.htaccess'), iis]) expect(tekst.split('@INSLUITEN@').length).toBe(2);
});
