import { useState } from 'preact/hooks';
import { schrijfDeellink } from '../../wegwijzer/deellink';
import type { Doorloop } from './useDoorloop';

interface Props {
  readonly doorloop: Doorloop;
  readonly notitie: string;
}

/** Copies; says whether it worked. The clipboard is refused on plain http and file://, so the text is always on screen too. */
async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}

const selecteer = (gebeurtenis: Event) => {
  const veld = gebeurtenis.currentTarget;
  if (veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement) veld.select();
};

/** The link, once it is asked for, and the note; both readable and selectable on screen. */
function Teksten({ link, notitie }: { readonly link: string; readonly notitie: string }) {
  return (
    <>
      {link !== '' && (
        <label class="deellink">
          Link met uw antwoorden. Er staan geen gegevens over personen in.
          <input type="text" readOnly value={link} onFocus={selecteer} />
        </label>
      )}
      <details class="notitie">
        <summary>Bekijk de dossiernotitie</summary>
        <textarea readOnly rows={16} aria-label="Dossiernotitie" value={notitie} onFocus={selecteer} />
      </details>
    </>
  );
}

function Knop({ doe, print, tekst }: { readonly doe: () => void; readonly print?: true; readonly tekst: string }) {
  return (
    <button type="button" class={print ? 'knop knop--hoofd' : 'knop'} data-print={print} onClick={doe}>
      {tekst}
    </button>
  );
}

/** What one can do with the outcome. The share link is made only when asked for, and holds answers only (contract §2). */
export function Acties({ doorloop: { stand, doe }, notitie }: Props) {
  const [melding, zetMelding] = useState('');
  const [link, zetLink] = useState('');
  const meld = async (tekst: string, wat: string) =>
    zetMelding((await kopieer(tekst)) ? `${wat} is gekopieerd.` : 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer die zelf.');
  const deel = () => {
    const adres = `${location.href.split('#')[0] ?? ''}${schrijfDeellink(stand.antwoorden)}`;
    zetLink(adres);
    void meld(adres, 'De link');
  };
  return (
    <section class="acties geen-druk" aria-label="Wat u met deze uitkomst kunt doen">
      <div class="rij">
        <Knop print tekst="Print" doe={() => print()} />
        <Knop tekst="Kopieer dossiernotitie" doe={() => void meld(notitie, 'De dossiernotitie')} />
        <Knop tekst="Deel deze uitkomst" doe={deel} />
        {stand.voorlopig && <Knop tekst="Verder met de vragen" doe={() => doe({ type: 'VERDER' })} />}
        <Knop tekst="Opnieuw beginnen" doe={() => doe({ type: 'OPNIEUW' })} />
      </div>
      <p role="status">{melding && <span key={melding}>{melding}</span>}</p>
      <Teksten link={link} notitie={notitie} />
    </section>
  );
}
