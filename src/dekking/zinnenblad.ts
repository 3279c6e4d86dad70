/** The coverage of the sentences as the page docs/dekking-zinnen.md: English around, the words of the agreements and the reasons in Dutch. */
import type { Plaats } from './plaatsen';
import { inGroepen, rij, tabel, type Tabelgroep } from './tabel';
import type { Zinnendekking, Zinrij } from './zinnen';

/** How a sentence is used, in the order it is shown; every place belongs to one of these. */
const SOORTEN: readonly Tabelgroep<Plaats>[] = [
  ['question', ({ rol }) => rol === 'vraag'],
  ['outcome', ({ rol }) => rol === 'uitkomst'],
  ['action', ({ rol }) => rol === 'handeling'],
  ['deadline', ({ soort, rol }) => soort === 'termijn' || rol === 'termijn'],
  ['form field', ({ soort }) => soort === 'formulier'],
  ['lifecycle', ({ soort }) => soort === 'casusverloop'],
  ['term', ({ soort }) => soort === 'begrip'],
  ['unclear point', ({ soort }) => soort === 'punt'],
];
/** What only explains: nobody acts on it. */
const UITLEG: ReadonlySet<Plaats['soort']> = new Set<Plaats['soort']>(['begrip', 'punt']);
/** Words of a sentence that are shown: enough to know it again. */
const WOORDEN = 10;

const gebruikt = ({ plaatsen }: Zinrij) => plaatsen.length > 0;
const isAchtergrond = (een: Zinrij) => !gebruikt(een) && een.reden !== undefined;
const isOpen = (een: Zinrij) => !gebruikt(een) && een.reden === undefined;

function eersteWoorden(tekst: string): string {
  const woorden = tekst.split(' ');
  return woorden.length > WOORDEN ? `${woorden.slice(0, WOORDEN).join(' ')} …` : tekst;
}

function naamMetPlekken(naam: string, plaatsen: readonly Plaats[]): string {
  const plekken = [...new Set(plaatsen.map(({ plek }) => plek).filter((plek) => plek !== ''))];
  return plekken.length > 0 ? `${naam} (${plekken.join(', ')})` : naam;
}

function waarvoor(een: Zinrij): string {
  if (gebruikt(een)) return inGroepen(een.plaatsen, SOORTEN, naamMetPlekken);
  return een.reden === undefined ? '**not accounted for**' : `*background* ${een.reden}`;
}

function totalen(rijen: readonly Zinrij[]): string {
  const tel = (wat: string, telt: (een: Zinrij) => boolean) => rij(wat, String(rijen.filter(telt).length));
  return tabel(
    ['what', 'sentences'],
    [
      tel('all sentences and footnotes', () => true),
      tel('used', gebruikt),
      ...SOORTEN.map(([kop, hoortErbij]) => tel(`${/^[aeiou]/u.test(kop) ? 'in an' : 'in a'} ${kop}`, ({ plaatsen }) => plaatsen.some(hoortErbij))),
      tel('only in a term or an unclear point', (een) => gebruikt(een) && een.plaatsen.every(({ soort }) => UITLEG.has(soort))),
      tel('background', isAchtergrond),
      tel('not accounted for', isOpen),
    ],
  );
}

const INLEIDING = `# Coverage of the sentences
Made by \`npm run dekking\` from the text and from \`src/content\`; do not edit. It says for each sentence of the agreements where the site uses it, or
why it is background. Headings are no sentences. A piece with one anchor that holds several sentences has a row for each (\`6.4-5/2\`), and a
quote counts for every sentence it touches. Names are those of the content files; in brackets the question, the outcome (also the one an action or
deadline belongs to), the group of a form, the state, phase or event of the lifecycle. Being cited by a rule is no use, so rules have a
column of their own. The reasons stand in \`src/content/dekking/zinnen.yaml\`.`;

/** The whole page, with a newline at the end. */
export function maakZinnenblad({ secties }: Zinnendekking): string {
  const vol = secties.filter(({ rijen }) => rijen.length > 0);
  const delen = vol.map(({ id, kop, rijen }) => {
    const cellen = rijen.map((een) => rij(`${een.naam} ${eersteWoorden(een.tekst)}`, waarvoor(een), een.regels.join(', ')));
    return `## ${id} ${kop}\n\n${tabel(['sentence', 'used in, or why not', 'rules'], cellen)}`;
  });
  return `${[INLEIDING, totalen(vol.flatMap(({ rijen }) => rijen)), ...delen].join('\n\n')}\n`;
}
