import { useEffect, useRef, useState } from 'preact/hooks';
import { kopieer, KOPIEER_ZELF } from '../../pagina/klembord';
import { hoorbaar } from '../../pagina/melding';
import { schrijfDeellink } from '../../wegwijzer/deellink';
import type { Gegevens } from '../../wegwijzer/gegevens';
import type { Doorloop } from './script/useDoorloop';

interface Props {
  readonly doorloop: Doorloop;
  readonly gegevens: Gegevens;
  readonly notitie: string;
}

/** What can be copied, with its name in the message. */
const KOPIE = { notitie: 'De dossiernotitie', link: 'De link' } as const;
type Kopie = keyof typeof KOPIE;

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
          <input type="text" readOnly value={link} onFocus={selecteer} data-kopie="link" />
        </label>
      )}
      <details class="notitie">
        <summary>Bekijk de dossiernotitie</summary>
        <textarea readOnly rows={16} aria-label="Dossiernotitie" value={notitie} onFocus={selecteer} data-kopie="notitie" />
      </details>
    </>
  );
}

/** Brings the reader to what has to be copied by hand: unfolded, with the focus on it, which selects it. */
function wijsAan(veld: HTMLElement): void {
  const vouw = veld.closest('details');
  if (vouw) vouw.open = true;
  veld.blur();
  veld.focus();
}

/** Copies and says whether it worked; where the browser refuses, `blok` leads to the text. */
function useKopie() {
  const blok = useRef<HTMLElement>(null);
  const [melding, zetMelding] = useState('');
  // An object of its own for each refusal, so that the second one leads there again.
  const [zelf, zetZelf] = useState<{ readonly wat: Kopie }>();
  useEffect(() => {
    const veld = zelf && blok.current?.querySelector<HTMLElement>(`[data-kopie="${zelf.wat}"]`);
    if (veld) wijsAan(veld);
  }, [zelf]);
  const doe = async (wat: Kopie, tekst: string) => {
    const gelukt = await kopieer(tekst);
    zetMelding((vorige) => hoorbaar(gelukt ? `${KOPIE[wat]} is gekopieerd.` : KOPIEER_ZELF, vorige));
    if (!gelukt) zetZelf({ wat });
  };
  return { blok, melding, kopieer: (wat: Kopie, tekst: string) => void doe(wat, tekst) };
}

function Knop({ doe, print, tekst }: { readonly doe: () => void; readonly print?: true; readonly tekst: string }) {
  return (
    <button type="button" class="knop" data-print={print} onClick={doe}>
      {tekst}
    </button>
  );
}

/** Whom this chair calls: Veilig Thuis, or the local team, whose number is where the municipality put it. */
function Bel({ gegevens: { stoel, gevaar, contact } }: { readonly gegevens: Gegevens }) {
  const naarTeam = stoel === 'veilig-thuis';
  return (
    <a key={stoel} class="knop knop--hoofd" href={naarTeam ? contact : `tel:${gevaar.overleg.nummer.replaceAll('-', '')}`}>
      {naarTeam ? 'Bel het lokale team' : 'Bel Veilig Thuis'}
    </a>
  );
}

/** What one can do with the outcome. The share link is made only when asked for, and holds answers only (contract §2). */
export function Acties({ doorloop: { stand }, gegevens, notitie }: Props) {
  const kopie = useKopie();
  const [link, zetLink] = useState('');
  const deel = () => {
    const adres = `${location.href.split('#')[0] ?? ''}${schrijfDeellink(stand.antwoorden)}`;
    zetLink(adres);
    kopie.kopieer('link', adres);
  };
  return (
    <section ref={kopie.blok} class="acties geen-druk" aria-label="Wat u met deze uitkomst kunt doen">
      <div class="acties__rij">
        <Bel gegevens={gegevens} />
        <Knop tekst="Kopieer dossiernotitie" doe={() => kopie.kopieer('notitie', notitie)} />
        <Knop print tekst="Print" doe={() => print()} />
        <Knop tekst="Deel deze uitkomst" doe={deel} />
      </div>
      <p aria-live="polite">{kopie.melding && <span key={kopie.melding}>{kopie.melding}</span>}</p>
      <Teksten link={link} notitie={notitie} />
    </section>
  );
}
