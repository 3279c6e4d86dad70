/** The trainer's kit with all it refers to: times of programmes, titles of what is used, and the kit as rows for a document. */
import type { Bladrij } from '../formulier/tekst';
import { vind } from '../wegwijzer/vind';
import type { Begeleiding } from './begeleiding';
import type { Programma, Trainerinhoud } from './schema-trainer';
import { SLOTKOP } from './woorden';

/** What is used with a part of a programme. */
interface Gebruik {
  readonly tekst: string;
  readonly pad: string;
}
interface Programmadeel {
  readonly tijd: string;
  readonly kop: string;
  readonly tekst: readonly string[];
  readonly gebruik: readonly Gebruik[];
}
export interface Programmablad extends Pick<Programma, 'id' | 'kop' | 'voor' | 'klaarleggen'> {
  readonly duur: string;
  readonly delen: readonly Programmadeel[];
}

/** What programmes refer to: stories and lessons by slug. */
export interface Trainernaslag {
  readonly verhalen: ReadonlyMap<string, { readonly titel: string; readonly stoelen: boolean }>;
  readonly lessen: ReadonlyMap<string, { readonly titel: string; readonly pad: string }>;
}

const WAAR = 'src/content/leren/trainer.yaml';
/** The facilitator's sheet of a story. */
export const padVanBegeleiding = (slug: string): string => `/leren/trainer/verhalen/${slug}/`;

const klok = (minuten: number) => `${Math.floor(minuten / 60)}.${String(minuten % 60).padStart(2, '0')}`;

/** Each part with its time: '9.00–9.15', or 'minuut 0–3' where a programme has no clock. */
function metTijd({ begin, delen }: Programma) {
  const [uur = 0, minuut = 0] = begin?.split('.').map(Number) ?? [];
  let nu = uur * 60 + minuut;
  return delen.map((deel) => {
    const van = nu;
    nu += deel.minuten;
    return { deel, tijd: begin === undefined ? `minuut ${van}–${nu}` : `${klok(van)}–${klok(nu)}` };
  });
}

/** The sheet of a story; where its role sheets are played it must have them. */
function begeleidersblad(slug: string, metRolbladen: boolean, verhalen: Trainernaslag['verhalen']): Gebruik {
  const { titel, stoelen } = vind(WAAR, 'verhaal', verhalen, slug);
  if (metRolbladen && !stoelen) throw new Error(`${WAAR}: verhaal "${slug}" heeft geen rolbladen. Kies er een met "stoelen: true".`);
  return { tekst: `Begeleidersblad: ${titel}`, pad: padVanBegeleiding(slug) };
}

function gebruikVan({ verhaal, rolbladen, les }: Programma['delen'][number], { verhalen, lessen }: Trainernaslag): Gebruik[] {
  const slugs = [...new Set([verhaal, rolbladen].filter((slug) => slug !== undefined))];
  const gevonden = les === undefined ? undefined : vind(WAAR, 'les', lessen, les);
  return [
    ...slugs.map((slug) => begeleidersblad(slug, slug === rolbladen, verhalen)),
    ...(gevonden ? [{ tekst: `Les: ${gevonden.titel}`, pad: gevonden.pad }] : []),
  ];
}

/** The programmes with times and what is used. @throws in Dutch when one refers to something that does not exist */
export const maakProgrammas = ({ programmas }: Trainerinhoud, naslag: Trainernaslag): Programmablad[] =>
  programmas.map((programma) => {
    const { id, kop: naam, voor, klaarleggen, duur } = programma;
    return {
      id,
      kop: naam,
      voor,
      klaarleggen,
      duur: `${duur} minuten`,
      delen: metTijd(programma).map(({ deel, tijd }) => ({ tijd, kop: deel.kop, tekst: deel.tekst, gebruik: gebruikVan(deel, naslag) })),
    };
  });

const alineas = (lijst: readonly string[]): Bladrij[] => lijst.map((tekst) => ({ soort: 'alinea', tekst }));
const punten = (lijst: readonly string[]): Bladrij[] => lijst.map((tekst) => ({ soort: 'punt', tekst }));
const kop = (tekst: string, niveau: 2 | 3 = 2): Bladrij => ({ soort: 'kop', tekst, niveau });
/** A line to write on. */
const regel = (label: string): Bladrij => ({ soort: 'veld', label, waarde: '_'.repeat(60), diep: false });

function programmarijen({ kop: naam, duur, voor, klaarleggen, delen }: Programmablad): Bladrij[] {
  return [
    kop(`${naam} (${duur})`),
    ...alineas([voor]),
    { soort: 'legende', tekst: 'Leg klaar' },
    ...punten(klaarleggen),
    ...delen.flatMap((deel): Bladrij[] => [
      kop(`${deel.tijd}: ${deel.kop}`, 3),
      ...alineas(deel.tekst),
      ...punten(deel.gebruik.map(({ tekst }) => tekst)),
    ]),
  ];
}

function verhaalrijen({ titel, vooraf, momenten, slot }: Begeleiding, bijOns: string): Bladrij[] {
  return [
    kop(titel),
    ...alineas([vooraf]),
    ...momenten.flatMap((moment, plaats): Bladrij[] => [
      kop(`Moment ${plaats + 1}: ${moment.titel}`, 3),
      ...alineas([moment.vraag, `Een redenering die hier vastloopt: ${moment.denkfout}`, `Vraag hierna: ${moment.hierna}`]),
      regel(bijOns),
    ]),
    kop(SLOTKOP, 3),
    ...alineas([slot]),
  ];
}

/** The kit as rows of a document: programmes, care, conversations, and for each moment what to listen for and to ask. */
export function trainerrijen(inhoud: Trainerinhoud, programmas: readonly Programmablad[], verhalen: readonly Begeleiding[]): Bladrij[] {
  return [
    ...alineas(inhoud.inleiding),
    kop(inhoud.werkwijze.kop),
    ...punten(inhoud.werkwijze.punten),
    ...programmas.flatMap(programmarijen),
    ...inhoud.zorg.flatMap((deel): Bladrij[] => [kop(deel.kop), ...punten(deel.punten)]),
    ...inhoud.gesprekken.flatMap((blad): Bladrij[] => [kop(blad.kop), ...alineas(blad.uitleg), ...blad.vragen.map(regel)]),
    ...verhalen.flatMap((verhaal) => verhaalrijen(verhaal, inhoud['bij-ons'])),
  ];
}
