import { schrijfPad } from '../../gemeente/bestand';
import type { Ophaaluitslag } from './script/halen';

const GEEN = {
  schijf: 'Deze bladzijde is geopend vanaf een schijf. Kies hieronder het bestand dat u wilt controleren.',
  ontbreekt: 'Er staat geen gemeente.json naast index.html. Zet het bestand uit de zip terug.',
  net: 'Het bestand gemeente.json is nu niet te lezen. Probeer het later opnieuw.',
};

/** What is found, in a sentence. */
function oordeel(uitslag: Ophaaluitslag): string {
  if (uitslag.soort === 'geen') return GEEN[uitslag.reden];
  if (uitslag.soort === 'json') return 'Dit bestand kan niet worden gelezen:';
  if (uitslag.soort === 'inhoud') return uitslag.fouten.length === 1 ? 'Er is 1 fout:' : `Er zijn ${uitslag.fouten.length} fouten:`;
  const { contacten, opschalen } = uitslag.bestand;
  return `Het bestand klopt: ${contacten.length} keer een contact en ${opschalen.length} keer een functie om naar op te schalen.`;
}

/** One line per error: where, what stands there, what is wrong and what to do. */
function regelsVan(uitslag: Ophaaluitslag): { readonly waar: string; readonly waarde?: string; readonly wat: string }[] {
  if (uitslag.soort === 'json') {
    const { regel, kolom, wat, doe } = uitslag.fout;
    return [{ waar: `Regel ${regel}, teken ${kolom}. `, wat: `${wat} ${doe}` }];
  }
  if (uitslag.soort !== 'inhoud') return [];
  return uitslag.fouten.map(({ regel, pad, waarde, wat, doe }) => ({
    waar: `Regel ${regel}, ${schrijfPad(pad) || 'het hele bestand'}. `,
    waarde,
    wat: `. ${wat} ${doe}`,
  }));
}

/** What is found in gemeente.json; `naam` says which file it is. */
export function Controleuitslag({ naam, uitslag }: { readonly naam: string; readonly uitslag: Ophaaluitslag }) {
  const regels = regelsVan(uitslag);
  return (
    <div class={uitslag.soort === 'goed' ? 'kader' : 'punt'}>
      <p>
        <b>{naam}</b>
      </p>
      <p>{oordeel(uitslag)}</p>
      {regels.length > 0 && (
        <ul>
          {regels.map(({ waar, waarde, wat }, plaats) => (
            <li key={plaats}>
              <b>{waar}</b>
              {waarde !== undefined && (
                <>
                  {'Er staat: '}
                  <code>{waarde}</code>
                </>
              )}
              {wat}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
