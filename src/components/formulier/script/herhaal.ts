/** Parts that come more than once: add, take away, put back, move. Everything works with the keyboard and is said aloud. */
import { alle, zoek } from '../../../pagina/element';
import { isIngevuld, maakLeeg, meld, velden, woorden } from './dom';

/** What follows the number in ids; no name of a field has an underscore. */
const MERK = /_\d+(?![\d_])/gu;
const ATTRIBUTEN = ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'data-van', 'data-afdruk'];

interface Weggehaald {
  readonly stuk: HTMLElement;
  /** Which one it was, counted from 0. */
  readonly plaats: number;
  /** The empty block that came instead, when it was the only one. */
  readonly inPlaats: HTMLElement | undefined;
}

/** One repeated part. */
class Groep {
  private volgnummer: number;
  private readonly leeg: number;
  private readonly voorbeeld: HTMLElement;
  private readonly begin: HTMLElement[];
  private weggehaald: Weggehaald[] = [];

  constructor(private readonly plek: HTMLElement) {
    this.begin = this.stukken();
    this.leeg = this.begin.length;
    this.volgnummer = this.leeg;
    this.voorbeeld = this.begin.at(-1)?.cloneNode(true) as HTMLElement;
    for (const noot of alle('[data-noot]', this.voorbeeld)) noot.remove();
    this.herstel();
    plek.addEventListener('click', ({ target }) => this.klik(target as Element));
  }

  private stukken = () => alle<HTMLElement>(':scope > [data-stuk]', this.plek);
  private zichtbaar = () => this.stukken().filter(({ hidden }) => !hidden);
  private naam = (stuk: HTMLElement) => woorden(zoek('[data-stuk-kop]', stuk));

  /** Only the first block in use, everything else as the page came. */
  herstel(): void {
    this.weggehaald = [];
    this.plek.replaceChildren(...this.begin);
    this.begin.forEach((stuk, plaats) => (stuk.hidden = plaats > 0));
    this.werkBij();
  }

  private maak(): HTMLElement {
    const stuk = this.voorbeeld.cloneNode(true) as HTMLElement;
    this.volgnummer++;
    for (const element of [stuk, ...alle('*', stuk)])
      for (const naam of ATTRIBUTEN) {
        const waarde = element.getAttribute(naam);
        if (waarde) element.setAttribute(naam, waarde.replace(MERK, `_${this.volgnummer}`));
      }
    velden(stuk).forEach(maakLeeg);
    stuk.hidden = true;
    this.plek.append(stuk);
    return stuk;
  }

  private toon(stuk: HTMLElement): void {
    stuk.hidden = false;
    this.zichtbaar().at(-1)?.after(stuk);
    this.werkBij();
    zoek<HTMLElement>('[data-stuk-kop]', stuk)?.focus();
  }

  /** Puts a further block into use and the cursor at it. */
  voegToe(): HTMLElement {
    const stuk = this.stukken().find(({ hidden }) => hidden) ?? this.maak();
    this.toon(stuk);
    meld(`${this.naam(stuk)} toegevoegd.`, 'voorlezen');
    return stuk;
  }

  private haalWeg(stuk: HTMLElement): void {
    const naam = this.naam(stuk);
    const plaats = this.zichtbaar().indexOf(stuk);
    stuk.remove();
    this.vulAan();
    const inPlaats = this.zichtbaar().length === 0 ? this.stukken()[0] : undefined;
    if (inPlaats) this.toon(inPlaats);
    this.weggehaald.push({ stuk, plaats, inPlaats });
    this.werkBij();
    this.terugknop()?.focus();
    meld(`${naam} is weggehaald. U kunt het terugzetten.`, 'voorlezen');
  }

  /** As many blocks as are in use, and at least as many as the paper has: hidden ones, which are empty, come and go at the end. */
  private vulAan(): void {
    while (this.stukken().length < this.leeg) this.maak();
    for (const stuk of this.stukken().slice(this.leeg)) if (stuk.hidden) stuk.remove();
  }

  /** Puts the block that was taken away last back where it was, with what is in it. */
  zetTerug(): void {
    const terug = this.weggehaald.pop();
    if (!terug) return;
    const { stuk, plaats, inPlaats } = terug;
    if (inPlaats?.parentElement === this.plek && !isIngevuld(inPlaats)) {
      inPlaats.hidden = true;
      this.plek.append(inPlaats);
    }
    const lijst = this.zichtbaar();
    const ervoor = lijst[Math.min(plaats, lijst.length) - 1];
    if (ervoor) ervoor.after(stuk);
    else this.plek.prepend(stuk);
    this.vulAan();
    this.werkBij();
    zoek<HTMLElement>('[data-stuk-kop]', stuk)?.focus();
    meld(`${this.naam(stuk)} staat er weer.`, 'voorlezen');
  }

  private schuif(stuk: HTMLElement, richting: number, knop: HTMLElement): void {
    const lijst = this.zichtbaar();
    const buur = lijst[lijst.indexOf(stuk) + richting];
    if (!buur) return;
    if (richting < 0) buur.before(stuk);
    else buur.after(stuk);
    this.werkBij();
    if (knop.hidden) zoek<HTMLElement>(`[data-schuif="${-richting}"]`, stuk)?.focus();
    else knop.focus();
    meld(`Staat nu op plaats ${this.zichtbaar().indexOf(stuk) + 1}.`, 'voorlezen');
  }

  private klik(doel: Element): void {
    const knop = doel.closest<HTMLElement>('[data-schuif], [data-haal-weg]');
    const stuk = knop?.closest<HTMLElement>('[data-stuk]');
    if (!knop || !stuk) return;
    if (knop.dataset['schuif']) this.schuif(stuk, Number(knop.dataset['schuif']), knop);
    else this.haalWeg(stuk);
    this.plek.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private terugknop = () => zoek<HTMLElement>(`[data-zet-terug="${this.plek.dataset['herhaal'] ?? ''}"]`);

  /** Numbers, names of buttons, and which buttons make sense. */
  private werkBij(): void {
    const aantal = this.zichtbaar().length;
    this.stukken().forEach((stuk, plaats) => {
      const nummer = zoek('[data-nummer]', stuk);
      if (nummer) nummer.textContent = String(plaats + 1);
      for (const knop of alle<HTMLElement>('[data-schuif], [data-haal-weg]', stuk)) {
        knop.setAttribute('aria-label', `${woorden(knop)}: ${this.naam(stuk)}`);
        const { schuif } = knop.dataset;
        if (schuif) knop.hidden = plaats + Number(schuif) < 0 || plaats + Number(schuif) >= aantal;
      }
    });
    const terug = this.terugknop();
    if (terug) terug.hidden = this.weggehaald.length === 0;
  }
}

const groepen = new Map<string, Groep>();

/** Starts all repeated parts of the form. */
export function regelHerhaling(formulier: HTMLElement): void {
  for (const plek of alle<HTMLElement>('[data-herhaal]', formulier)) groepen.set(plek.dataset['herhaal'] ?? '', new Groep(plek));
  for (const knop of alle<HTMLElement>('[data-voeg-toe]', formulier))
    knop.addEventListener('click', () => groepen.get(knop.dataset['voegToe'] ?? '')?.voegToe());
  for (const knop of alle<HTMLElement>('[data-zet-terug]', formulier))
    knop.addEventListener('click', () => {
      groepen.get(knop.dataset['zetTerug'] ?? '')?.zetTerug();
      knop.dispatchEvent(new Event('input', { bubbles: true }));
    });
}

/** A further block of a repeated part, to fill; null when the form has no such part. */
export const nieuwStuk = (groep: string): HTMLElement | null => groepen.get(groep)?.voegToe() ?? null;

/** All repeated parts as they were; blocks that were added or taken away are gone, with what was in them. */
export function herstelHerhaling(): void {
  for (const groep of groepen.values()) groep.herstel();
}
