/**
 * The swimlane drawing as SVG, at build. Lanes and kinds of line come from the machine by way of the content, so the drawing cannot say
 * something else than the matrix. Same input, same text; no inline style, colours by class (1.4.3, 1.4.11); never colour alone: kinds of
 * line differ in dashes.
 */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { alsHtml as xml } from '../taal/html';
import { BAAN, BAANNAMEN, BOCHT, lijnpad, type Baan } from './lijnpad';
import { AANSLUITINGEN, BANEN, LABELS, LIJNEN, MAAT, type Labelplaats, type Lijn } from './ontwerp';
import { standNa } from './stand';
import { standtekst, type Verloopteksten } from './teksten';
import { isOpen } from './woorden';

/** A stretch of a line: in one lane, of one kind. `baan` is null where nobody has the task, so nothing is drawn. */
export interface Lijnstuk {
  readonly gebeurtenis: Gebeurtenis;
  /** True when the event brought another state. */
  readonly nieuw: boolean;
  readonly baan: Baan | null;
  readonly soort: 'letterlijk' | 'afleiding' | 'open';
  readonly van: number;
  readonly tot: number;
}

/** The stretches of a line, walked through the machine. */
export function stukken(lijn: Lijn, verloop: Verloopteksten): Lijnstuk[] {
  const eerste = lijn.stappen.findIndex(({ gebeurtenis }) => gebeurtenis === lijn.vanaf);
  const na = (aantal: number) => standNa(lijn.stappen.slice(0, aantal).map(({ gebeurtenis }) => gebeurtenis));
  return lijn.stappen.flatMap(({ gebeurtenis, x }, plaats) => {
    const tot = Math.min(lijn.stappen[plaats + 1]?.x ?? lijn.tot, lijn.tot);
    if (plaats < eerste || tot <= x) return [];
    const stand = na(plaats + 1);
    const { wie, zekerheid } = standtekst(verloop, stand, lijn.taak);
    return [
      { gebeurtenis, nieuw: stand[lijn.taak] !== na(plaats)[lijn.taak], baan: BAAN[wie], soort: isOpen(zekerheid) ? 'open' : zekerheid, van: x, tot },
    ];
  });
}

/** Stretches that are drawn, with their height and that of the stretch before. */
function getekend(lijn: Lijn, verloop: Verloopteksten) {
  let vorige: number | null = null;
  return stukken(lijn, verloop).flatMap((stuk) => {
    const y = stuk.baan && lijn.hoogte[stuk.baan];
    const bij = y === null ? [] : [{ ...stuk, y, vanY: vorige ?? y }];
    vorige = y;
    return bij;
  });
}

/** Paths of a line, one per stretch. */
const paden = (lijn: Lijn, verloop: Verloopteksten): string[] =>
  getekend(lijn, verloop).map(({ soort, ...stuk }) => `<path class="zb-lijn zb-${soort}" d="${lijnpad(stuk)}"/>`);

/** Dots where something changes, with the number of the route once the routes have parted. */
function stippen(lijn: Lijn, verloop: Verloopteksten): string[] {
  const straal = lijn.taak === 'zicht-op-veiligheid' ? 9 : 4;
  return getekend(lijn, verloop).flatMap(({ gebeurtenis, nieuw, van, y, vanY }) => {
    if (!nieuw && !lijn.ook?.includes(gebeurtenis)) return [];
    const x = vanY === y ? van : van + BOCHT;
    const cijfer =
      lijn.nummer && gebeurtenis !== 'melding' ? `<text class="zb-cijfer" x="${x}" y="${y + 4}" text-anchor="middle">${lijn.nummer}</text>` : '';
    return [`<circle class="zb-stip" cx="${x}" cy="${y}" r="${straal}"/>${cijfer}`];
  });
}

function einde(lijn: Lijn, verloop: Verloopteksten): string {
  const y = getekend(lijn, verloop).at(-1)?.y;
  if (y === undefined) return '';
  const hoog = lijn.taak === 'zicht-op-veiligheid' ? 13 : 7;
  if (lijn.einde === 'streep') return `<path class="zb-einde" d="M${lijn.tot} ${y - hoog}V${y + hoog}"/>`;
  return lijn.einde === 'pijl' ? `<path class="zb-pijl" d="M${lijn.tot + 12} ${y}l-16 -9v18z"/>` : '';
}

function tekenLijn(naam: string, lijn: Lijn, verloop: Verloopteksten): string {
  const dik = lijn.taak === 'zicht-op-veiligheid';
  const delen = [...paden(lijn, verloop), ...stippen(lijn, verloop), einde(lijn, verloop)];
  return `<g class="${dik ? 'zb-zicht' : 'zb-taak'}" data-lijn="${naam}">${delen.join('')}</g>`;
}

function tekenBaan(baan: Baan, naam: string): string {
  const { boven, onder } = BANEN[baan];
  const midden = (boven + onder) / 2;
  return [
    `<rect class="zb-baan zb-baan--${baan}" x="0" y="${boven}" width="${MAAT.breedte}" height="${onder - boven}"/>`,
    `<text class="zb-baannaam" transform="translate(24 ${midden}) rotate(-90)" text-anchor="middle">${xml(naam)}</text>`,
  ].join('');
}

function tekenLabel({ x, y, lijn, groot, naast }: Labelplaats, regels: readonly string[], plaats: string | undefined): string {
  const anker = lijn === 'midden' ? ' text-anchor="middle"' : lijn === 'einde' ? ' text-anchor="end"' : '';
  const tspans = regels.map((regel, nummer) => `<tspan x="${x}"${nummer > 0 ? ' dy="14"' : ''}>${xml(regel)}</tspan>`);
  const waar = plaats ? `<tspan class="zb-plaats" ${naast ? 'dx="7"' : `x="${x}" dy="14"`}>${xml(plaats)}</tspan>` : '';
  return `<text class="zb-label${groot ? ' zb-label--groot' : ''}" y="${y}"${anker}>${tspans.join('')}${waar}</text>`;
}

function tekenLegenda({ legenda, tijd }: Verloopteksten['tekening']): string {
  const y = MAAT.hoogte - 22;
  const staal = (x: number, klasse: string, soort: string, tekst: string) =>
    `<g class="${klasse}"><path class="zb-lijn zb-${soort}" d="M${x} ${y}h46"/></g><text class="zb-label" x="${x + 56}" y="${y + 4}">${xml(tekst)}</text>`;
  return [
    `<text class="zb-label" x="${MAAT.links}" y="${y + 4}">${xml(legenda.zicht)}</text>`,
    staal(258, 'zb-zicht', 'letterlijk', legenda.letterlijk),
    staal(452, 'zb-zicht', 'afleiding', legenda.afleiding),
    staal(628, 'zb-zicht', 'open', legenda.open),
    staal(884, 'zb-taak', 'letterlijk', legenda.dun),
    `<text class="zb-label" x="${MAAT.breedte - 34}" y="${y + 4}" text-anchor="end">${xml(tijd)}</text>`,
    `<path class="zb-tijd" d="M${MAAT.breedte - 28} ${y}h20m-6 -5l6 5l-6 5"/>`,
  ].join('');
}

/**
 * The drawing, ready to stand in a page beside the matrix, which is its text equivalent.
 * @throws when a label has no words or words have no place.
 */
export function tekenZwembaan(verloop: Verloopteksten): string {
  const { titel, banen, labels } = verloop.tekening;
  // A bend belongs to the stretch it leads to: the first after a new report.
  const [na] = stukken(LIJNEN.opnieuw, verloop).map(({ soort }) => soort);
  const aansluitingen = AANSLUITINGEN.map(
    ({ x, van, naar }) => `<path class="zb-lijn zb-${na}" d="M${x - BOCHT} ${van}C${x} ${van} ${x - BOCHT} ${naar} ${x} ${naar}"/>`,
  );
  const tekst = [...new Set([...Object.keys(LABELS), ...Object.keys(labels)])].map((naam) => {
    const plek = LABELS[naam];
    const woorden = labels[naam];
    if (!plek || !woorden) throw new Error(`Tekening: label "${naam}" mist zijn woorden of zijn plaats.`);
    return tekenLabel(plek, woorden.regels, woorden.plaats);
  });
  return [
    `<svg class="zwembaan" viewBox="0 0 ${MAAT.breedte} ${MAAT.hoogte}" role="img" aria-labelledby="zwembaan-titel">`,
    `<title id="zwembaan-titel">${xml(titel)}</title>`,
    ...BAANNAMEN.map((baan) => tekenBaan(baan, banen[baan])),
    `<g class="zb-zicht">${aansluitingen.join('')}</g>`,
    ...Object.entries(LIJNEN).map(([naam, lijn]) => tekenLijn(naam, lijn, verloop)),
    ...tekst,
    tekenLegenda(verloop.tekening),
    '</svg>',
  ].join('');
}
