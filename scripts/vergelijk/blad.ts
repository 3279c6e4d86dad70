/** The comparison as one HTML file for the editor: no script, nothing from elsewhere. */
import type { Gebroken } from '../../src/bron/citaten';
import type { Ankertekst } from '../../src/bron/lezen';
import { vergelijkWoorden, type Anker, type Vergelijkrij, type Sectieverschil, type Verschilsoort } from '../../src/bron/vergelijk';
import { alsHtml } from '../../src/taal/html';

/** All that was found. */
export interface Vergelijking {
  readonly secties: readonly Sectieverschil[];
  readonly weg: readonly Anker[];
  readonly anders: readonly (Anker & { wordt: string })[];
  readonly gebroken: readonly Gebroken[];
  /** What is wrong with the form of the new text. */
  readonly fouten: readonly string[];
}

const STIJL = `body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;color:#1c1a17;background:#fff}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}td,th{border:1px solid #8b8478;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.zij td{width:46%}.zij td:first-child{width:8%}
del{background:#fbe9e4;color:#8c2414}ins{background:#e2f1e4;color:#14532d}small{color:#4c4740;display:block}`;

const WOORD: Readonly<Record<Verschilsoort, string>> = { gelijk: '', gewijzigd: 'gewijzigd', erbij: 'erbij', weg: 'weg', verschoven: 'ander anker' };

/** One side of a changed sentence, with the words that went or came marked. */
function zijde(oud: string, nieuw: string, kant: 'weg' | 'erbij'): string {
  const merk = kant === 'weg' ? 'del' : 'ins';
  return vergelijkWoorden(oud, nieuw)
    .filter(({ soort }) => soort === 'gelijk' || soort === kant)
    .map(({ tekst, soort }) => (soort === 'gelijk' ? alsHtml(tekst) : `<${merk}>${alsHtml(tekst)}</${merk}>`))
    .join('');
}

function cel(stuk: Ankertekst | undefined, html: string): string {
  return stuk ? `<td><small>${alsHtml(stuk.anker)}</small>${html}</td>` : '<td></td>';
}

function rij({ soort, oud, nieuw }: Vergelijkrij): string {
  const [voor, na] = [oud?.tekst ?? '', nieuw?.tekst ?? ''];
  const gelijk = soort === 'gelijk' || soort === 'verschoven';
  return `<tr><td>${WOORD[soort]}</td>${cel(oud, gelijk ? alsHtml(voor) : zijde(voor, na, 'weg'))}${cel(nieuw, gelijk ? alsHtml(na) : zijde(voor, na, 'erbij'))}</tr>`;
}

const tabel = (koppen: readonly string[], rijen: readonly string[], klasse = '') =>
  `<table${klasse && ` class="${klasse}"`}><thead><tr>${koppen.map((kop) => `<th scope="col">${kop}</th>`).join('')}</tr></thead><tbody>${rijen.join('\n')}</tbody></table>`;

/** A list as a table under its heading, or the sentence that there is nothing. */
const lijst = (kop: string, koppen: readonly string[], rijen: readonly string[]) =>
  `<h2>${kop} (${rijen.length})</h2>${rijen.length > 0 ? tabel(koppen, rijen) : '<p>Geen.</p>'}`;

const velden = (...waarden: string[]) => `<tr>${waarden.map((waarde) => `<td>${alsHtml(waarde)}</td>`).join('')}</tr>`;

/** Where old words are now, or the sentence that comes nearest. */
const waar = ({ nu, lijktOp }: Anker) => (nu ? `Dezelfde woorden: ${nu}` : lijktOp ? `Lijkt het meest op ${lijktOp.anker}: ${lijktOp.tekst}` : '');

function sectie({ id, oudeKop, nieuweKop, soort, rijen }: Sectieverschil): string {
  const kop =
    oudeKop !== undefined && nieuweKop !== undefined && oudeKop !== nieuweKop
      ? `${zijde(oudeKop, nieuweKop, 'weg')} → ${zijde(oudeKop, nieuweKop, 'erbij')}`
      : alsHtml(nieuweKop ?? oudeKop ?? '');
  return `<h3>${alsHtml(id)} ${kop} <small>sectie ${soort === 'gewijzigd' ? 'gewijzigd' : soort}</small></h3>${tabel(['', 'Oud', 'Nieuw'], rijen.map(rij), 'zij')}`;
}

/** The whole page. */
export function maakBlad({ secties, weg, anders, gebroken, fouten }: Vergelijking): string {
  const gelijk = secties.filter(({ soort }) => soort === 'gelijk').map(({ id }) => id);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Oude en nieuwe tekst</title><style>${STIJL}</style></head><body>
<h1>Oude en nieuwe tekst naast elkaar</h1>
${fouten.length > 0 ? `<h2>Eerst herstellen in de nieuwe tekst</h2><ul>${fouten.map((fout) => `<li>${alsHtml(fout)}</li>`).join('')}</ul>` : ''}
${lijst(
  'Citaten en verwijzingen die niet meer kloppen',
  ['Bestand en veld', 'Plaats', 'Citaat', 'Wat er is', 'Meest gelijkende zin'],
  gebroken.map((een) =>
    velden(`${een.bestand} · ${een.veld}`, een.plaats, een.citaat ?? '', een.reden, een.bijna ? `${een.bijna.anker}: ${een.bijna.tekst}` : ''),
  ),
)}
${lijst(
  'Ankers die verdwijnen: oude links',
  ['Anker', 'Oude woorden', 'Nu'],
  weg.map((een) => velden(een.anker, een.tekst, waar(een))),
)}
${lijst(
  'Ankers die nu iets anders aanwijzen',
  ['Anker', 'Oude woorden', 'Nieuwe woorden', 'Oude woorden nu'],
  anders.map((een) => velden(een.anker, een.tekst, een.wordt, waar(een))),
)}
<h2>Per sectie</h2>
<p>Ongewijzigd: ${gelijk.map(alsHtml).join(', ') || 'geen'}.</p>
${secties
  .filter(({ soort }) => soort !== 'gelijk')
  .map(sectie)
  .join('\n')}
</body></html>
`;
}

/** The same in lines for the terminal: counts, then every broken reference and every anchor that goes or changes meaning. */
export function vatSamen({ secties, weg, anders, gebroken, fouten }: Vergelijking): string {
  const met = (soort: Sectieverschil['soort']) => secties.filter((een) => een.soort === soort).map(({ id }) => id);
  const regel = (wat: string, ids: readonly string[]) => `${wat}: ${ids.join(', ') || 'geen'}`;
  return [
    ...fouten.map((fout) => `LET OP ${fout}`),
    regel('Secties gewijzigd', met('gewijzigd')),
    regel('Secties erbij', met('erbij')),
    regel('Secties weg', met('weg')),
    `Citaten en verwijzingen die niet meer kloppen: ${gebroken.length}`,
    ...gebroken.map(
      ({ bestand, veld, plaats, reden, bijna }) =>
        `  ${bestand} · ${veld} · ${plaats}: ${reden}${bijna ? ` (meest gelijkende zin: ${bijna.anker})` : ''}`,
    ),
    `Ankers die verdwijnen: ${weg.length}`,
    ...weg.map(
      ({ anker, nu, lijktOp }) =>
        `  ${anker}${nu ? `: dezelfde woorden staan nu bij ${nu}` : lijktOp ? `: lijkt het meest op ${lijktOp.anker}` : ''}`,
    ),
    `Ankers die nu iets anders aanwijzen: ${anders.length}`,
    ...anders.map(({ anker, nu }) => `  ${anker}${nu ? `: de oude woorden staan nu bij ${nu}` : ''}`),
  ].join('\n');
}
