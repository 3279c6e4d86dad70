/** The coverage as the page docs/dekking.md: English sentences, Dutch rules. */
import type { Dekking, Dekkingsrij, Vindplaats } from './regels';
import type { Rol, Plaatssoort } from './plaatsen';
import { inGroepen, rij, tabel } from './tabel';

const SOORTEN: readonly (readonly [Plaatssoort, string, string])[] = [
  ['wegwijzer', 'walkthrough', 'in a walkthrough'],
  ['formulier', 'form', 'in a form'],
  ['termijn', 'deadline', 'in the deadline calculator'],
  ['casusverloop', 'case lifecycle', 'in the case lifecycle'],
];
const ROLLEN: readonly (readonly [Rol, string])[] = [
  ['vraag', 'question: '],
  ['uitkomst', 'outcome: '],
  ['handeling', 'action: '],
  ['termijn', 'deadline: '],
  ['', ''],
];

/** Sections a rule stands in: '6.1.1-3' and '4-d' stand in 6.1.1 and 4. */
const secties = ({ regel }: Dekkingsrij) =>
  [...new Set(regel.bronnen.map(({ anker }) => anker.replace(/^(voorwoord|bijlage-\d|[\d.]+)-.*$/u, '$1')))].join(', ');

/** 'opschalen (question: aanleiding; action: bel-veilig-thuis)'. */
function naamMetPlekken(naam: string, plaatsen: readonly Vindplaats[]): string {
  const perRol = ROLLEN.flatMap(([rol, kop]) => {
    const plekken = plaatsen.filter((een) => een.rol === rol && een.plek !== '').map(({ plek }) => plek);
    return plekken.length > 0 ? [kop + plekken.join(', ')] : [];
  });
  return perRol.length > 0 ? `${naam} (${perRol.join('; ')})` : naam;
}

const GROEPEN = SOORTEN.map(([soort, kop]) => [kop, (een: Vindplaats) => een.soort === soort] as const);
const waar = ({ vindplaatsen }: Dekkingsrij) => inGroepen(vindplaatsen, GROEPEN, naamMetPlekken);

/** Every rule stands in one of these three; in the first when it is both cited and called background, which is an error. */
const verdeel = (rijen: readonly Dekkingsrij[]) =>
  Object.groupBy(rijen, ({ vindplaatsen, reden }) => (vindplaatsen.length > 0 ? 'bereikt' : reden === undefined ? 'open' : 'achtergrond'));

function totalen(rijen: readonly Dekkingsrij[]): string {
  const { bereikt = [], achtergrond = [], open = [] } = verdeel(rijen);
  const met = (soort: Plaatssoort) => bereikt.filter(({ vindplaatsen }) => vindplaatsen.some((een) => een.soort === soort));
  const rijVan = (wat: string, lijst: readonly Dekkingsrij[]) => rij(wat, String(lijst.length));
  return tabel(
    ['what', 'rules'],
    [
      rijVan('all rules', rijen),
      rijVan('reachable', bereikt),
      ...SOORTEN.map(([soort, , kop]) => rijVan(kop, met(soort))),
      rijVan('background', achtergrond),
      ...(open.length > 0 ? [rijVan('not reachable yet', open)] : []),
    ],
  );
}

function deel(kop: string, uitleg: string, laatste: string, rijen: readonly Dekkingsrij[], cellen: (een: Dekkingsrij) => readonly string[]): string {
  const inhoud = rijen.map((een) => rij(`${een.regel.nr} ${een.regel.wat}`, een.regel.norm, secties(een), ...cellen(een)));
  return `## ${kop}\n${uitleg}\n\n${tabel(['rule', 'norm strength', 'section', ...(laatste ? [laatste] : [])], inhoud)}`;
}

const INLEIDING = `# Coverage of the rules
Made by \`npm run dekking\` from \`src/content\`; do not edit. It says for each rule in \`src/content/regels\` where somebody who works on a case
meets it. Every rule also stands beside its own sentence on the reading pages; that, the glossary and the list of unclear points do not count here.`;
const BEREIKT = `Names are those of the content files. In brackets: questions and outcomes of a walkthrough (also the outcome an action or deadline belongs
to), groups of a form, states, phases and events of the lifecycle.`;
const ACHTERGROND = 'Rules that lead to no question, action, form, deadline or phase. The reasons stand in `src/content/dekking/achtergrond.yaml`.';
const OPEN = 'A test names these rules, and fails as soon as one comes in or goes out.';

/** The whole page, with a newline at the end. */
export function maakDekkingsblad({ rijen }: Dekking): string {
  const { bereikt = [], achtergrond = [], open = [] } = verdeel(rijen);
  const delen = [
    INLEIDING,
    totalen(rijen),
    deel('Reachable', BEREIKT, 'where', bereikt, (een) => [waar(een)]),
    deel('Background', ACHTERGROND, 'reason', achtergrond, ({ reden = '' }) => [reden]),
    ...(open.length > 0 ? [deel('Not reachable yet', OPEN, '', open, () => [])] : []),
  ];
  return `${delen.join('\n\n')}\n`;
}
