/** Explanations one can move: which statements hold for the facts a learner sets. Rules only; the words stand in src/content/bewegen. Never a score. */

/** A value for each fact. */
export type Feiten = Readonly<Record<string, string>>;
/** The values under which a statement holds; a fact that is not named does not matter. */
type Beweegregel = Readonly<Record<string, readonly string[]>>;

const NIET_JA = ['nee', 'weet-niet'];
const NA_DIENST = ['met', 'zonder'];
const STABIEL_NA_DIENST: Beweegregel = { waar: ['dienst'], direct: ['ja'] };
const STABIEL_NA_DIRECT: Beweegregel = { waar: ['direct'], direct: ['ja'] };

/** Direct against stable safety: directly safe comes first, and after each kind of handover the text says another thing. */
const VEILIGHEID = {
  gevaar: {},
  'vt-direct': { direct: NIET_JA },
  'wie-regelt-direct': { waar: ['direct'], direct: NIET_JA },
  'wie-na-dienst': { waar: ['dienst'], direct: NIET_JA },
  'twee-doelen': { direct: NIET_JA },
  cijfer: { direct: NIET_JA },
  'eerst-direct': { direct: NIET_JA },
  'vraag-na': { direct: ['weet-niet'] },
  'wie-stabiel': STABIEL_NA_DIENST,
  'wie-stabiel-direct': STABIEL_NA_DIRECT,
  'nog-bij-vt': { waar: ['vt'], direct: ['ja'] },
  'drie-criteria': { waar: ['vt', 'dienst'], direct: ['ja'] },
  elementen: STABIEL_NA_DIENST,
  hulplijst: STABIEL_NA_DIRECT,
  'voorwaarden-blijven': STABIEL_NA_DIENST,
  'nog-niet': { ...STABIEL_NA_DIENST, criteria: NIET_JA },
  einde: { ...STABIEL_NA_DIENST, criteria: ['ja'] },
  'eerst-afstemmen': { ...STABIEL_NA_DIENST, criteria: ['ja'] },
  'geen-einde': STABIEL_NA_DIRECT,
} as const satisfies Readonly<Record<string, Beweegregel>>;

/** Monitoring: only after a service; what is judged depends on the conditions, what follows on time and judgement. */
const MONITOREN = {
  niemand: { route: ['direct'] },
  'team-direct': { route: ['direct'] },
  bel: {},
  'vt-altijd': { route: NA_DIENST },
  'team-ook': { route: NA_DIENST },
  'waarop-direct': { route: ['direct'] },
  'waarop-met': { route: ['met'] },
  'waarop-zonder': { route: ['zonder'] },
  redenen: { route: NA_DIENST },
  'vaste-periodes': { route: NA_DIENST, duur: ['korter'] },
  vaker: { route: NA_DIENST, duur: ['korter'] },
  'na-achttien': { route: NA_DIENST, duur: ['langer'] },
  stappen: { route: NA_DIENST, oordeel: ['onvoldoende'] },
  'sluit-af': { route: NA_DIENST, oordeel: ['stabiel'] },
  daarna: { route: NA_DIENST, oordeel: ['stabiel'] },
} as const satisfies Readonly<Record<string, Beweegregel>>;

/** The rules of each explanation, by statement. */
export const BEWEEGREGELS: Readonly<Record<string, Readonly<Record<string, Beweegregel>>>> = { veiligheid: VEILIGHEID, monitoren: MONITOREN };

const houdt = (regel: Beweegregel, feiten: Feiten) => Object.entries(regel).every(([feit, waarden]) => waarden.includes(feiten[feit] ?? ''));

/** The statements that hold for these facts, in the order of the rules; none where there is no such explanation. */
export const welkeGelden = (naam: string, feiten: Feiten): string[] =>
  Object.entries(BEWEEGREGELS[naam] ?? {}).flatMap(([id, regel]) => (houdt(regel, feiten) ? [id] : []));
