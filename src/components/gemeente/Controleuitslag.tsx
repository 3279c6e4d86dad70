import { schrijfPad } from '../../gemeente/bestand';
import type { Ophaaluitslag } from './script/halen';

const GEEN = {
  schijf: 'Deze bladzijde is geopend vanaf een schijf. Kies hieronder het bestand dat u wilt controleren.',
  ontbreekt: 'Er staat geen gemeente.json naast index.html. Zet het bestand uit de zip terug.',
  net: 'Het bestand gemeente.json is nu niet te lezen. Probeer het later opnieuw.',
};

/** One line per error with where, what stands there, what is wrong, what to do. */
function Fouten({ fouten }: Extract<Ophaaluitslag, { soort: 'inhoud' }>) {
  return (
    <>
      <p>{fouten.length === 1 ? 'Er is 1 fout:' : `Er zijn ${fouten.length} fouten:`}</p>
      <ul>
        {fouten.map(({ regel, pad, waarde, wat, doe }, plaats) => (
          <li key={plaats}>
            <b>{`Regel ${regel}, ${schrijfPad(pad) || 'het hele bestand'}. `}</b>
            {'Er staat: '}
            <code>{waarde}</code>
            {`. ${wat} ${doe}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Oordeel({ uitslag }: { readonly uitslag: Ophaaluitslag }) {
  switch (uitslag.soort) {
    case 'geen':
      return <p>{GEEN[uitslag.reden]}</p>;
    case 'goed': {
      const { contacten, opschalen } = uitslag.bestand;
      return <p>{`Het bestand klopt: ${contacten.length} keer een contact en ${opschalen.length} keer een functie om naar op te schalen.`}</p>;
    }
    case 'json': {
      const { regel, kolom, wat, doe } = uitslag.fout;
      return (
        <>
          <p>Dit bestand kan niet worden gelezen:</p>
          <ul>
            <li>
              <b>{`Regel ${regel}, teken ${kolom}. `}</b>
              {`${wat} ${doe}`}
            </li>
          </ul>
        </>
      );
    }
    case 'inhoud':
      return <Fouten {...uitslag} />;
  }
}

/** What is found in gemeente.json; `naam` says which file it is. */
export function Controleuitslag({ naam, uitslag }: { readonly naam: string; readonly uitslag: Ophaaluitslag }) {
  return (
    <div class={uitslag.soort === 'goed' ? 'kader' : 'punt'}>
      <p>
        <b>{naam}</b>
      </p>
      <Oordeel uitslag={uitslag} />
    </div>
  );
}
