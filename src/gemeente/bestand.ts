/**
 * The file gemeente.json: the contacts a municipality may change in the unpacked folder. Its shape and its check, used by the build
 * and by the browser alike (so without a schema library: this is on the wire).
 */
import { isLeeg, keurDatum, keurId, keurMail, keurTekst, keurTelefoon, onbekendVeld, type Keur, type Melding } from '../redactie/velden';
import { schoon } from '../taal/schoon';

/** Facts about someone to reach. What is not known is left out. */
interface Bereikgegevens {
  readonly naam?: string;
  readonly telefoon?: string;
  readonly mail?: string;
  readonly bereikbaar?: string;
  /** Day the facts were checked, JJJJ-MM-DD; needed as soon as there is one fact. */
  readonly gecontroleerd?: string;
}
/** Whom to call, and for what. */
export interface Contact extends Bereikgegevens {
  readonly id: string;
  readonly wat: string;
}
/** A function to escalate to (section 6.5). */
export interface Opschaling extends Bereikgegevens {
  readonly functie: string;
}
export interface Gemeentebestand {
  readonly uitleg?: string;
  /** Name of the municipality, as in its profile: a file of another one is refused. */
  readonly gemeente: string;
  readonly contacten: readonly Contact[];
  readonly opschalen: readonly Opschaling[];
}

/** Where in the file, what stands there, what is wrong and what to do. */
export interface Fout extends Melding {
  readonly pad: readonly (string | number)[];
  readonly waarde: string;
}

/** A field of the file as its reader sees it. */
interface Contactveld {
  readonly verplicht?: boolean;
  readonly keur: Keur;
  readonly uitleg: string;
  readonly voorbeeld: string;
}
type Velden = Readonly<Record<string, Contactveld>>;

const FEITEN = ['naam', 'telefoon', 'mail', 'bereikbaar'] as const;

const bereik = (vandaag?: string): Velden => ({
  naam: { keur: keurTekst(80), uitleg: 'Wie het is. Een functie of een team mag ook.', voorbeeld: 'Team Toegang' },
  telefoon: { keur: keurTelefoon, uitleg: 'Een Nederlands telefoonnummer.', voorbeeld: '013-123 45 67' },
  mail: { keur: keurMail, uitleg: 'Een e-mailadres.', voorbeeld: 'team@gemeente.nl' },
  bereikbaar: { keur: keurTekst(120), uitleg: 'Wanneer iemand te bereiken is.', voorbeeld: 'werkdagen van 9.00 tot 17.00 uur' },
  gecontroleerd: {
    keur: keurDatum(vandaag),
    uitleg: 'De dag waarop u dit hebt gecontroleerd. Nodig als er een naam, nummer, adres of tijd staat.',
    voorbeeld: '2026-11-24',
  },
});

/** Fields of a contact. */
export const contactvelden = (vandaag?: string): Velden => ({
  id: { verplicht: true, keur: keurId, uitleg: 'Kort kenmerk. Elk contact heeft een ander.', voorbeeld: 'lokaal-team' },
  wat: { verplicht: true, keur: keurTekst(120), uitleg: 'Waarvoor u belt of mailt.', voorbeeld: 'Lokaal team' },
  ...bereik(vandaag),
});

/** Fields of a function to escalate to. */
export const opschaalvelden = (vandaag?: string): Velden => ({
  functie: { verplicht: true, keur: keurTekst(120), uitleg: 'De naam van de functie.', voorbeeld: 'Gedragswetenschapper' },
  ...bereik(vandaag),
});

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A value as it is shown beside a message: short, on one line. */
function laatZien(waarde: unknown): string {
  const tekst = waarde === undefined ? '(niets)' : (JSON.stringify(waarde) ?? '');
  return tekst.length > 60 ? `${tekst.slice(0, 59)}…` : tekst;
}

type Pad = Fout['pad'];
const fout = (pad: Pad, waarde: unknown, melding: Melding): Fout => ({ pad, waarde: laatZien(waarde), ...melding });

function keurObject(waarde: unknown, velden: Velden, pad: Pad): Fout[] {
  if (!isObject(waarde)) return [fout(pad, waarde, { wat: 'Hier horen velden tussen { en }.', doe: 'Neem een ander blok als voorbeeld.' })];
  const namen = Object.keys(velden);
  const onbekend = Object.keys(waarde)
    .filter((naam) => !namen.includes(naam))
    .map((naam) => fout([...pad, naam], waarde[naam], onbekendVeld(naam, namen)));
  const verkeerd = Object.entries(velden).flatMap(([naam, { keur, verplicht, voorbeeld }]) => {
    const inhoud = Object.hasOwn(waarde, naam) ? waarde[naam] : undefined;
    const leeg = isLeeg(inhoud);
    if (leeg && !verplicht) return [];
    const melding = leeg ? { wat: `Het veld "${naam}" ontbreekt of is leeg.`, doe: `Vul het in, bijvoorbeeld "${voorbeeld}".` } : keur(inhoud);
    return melding ? [fout([...pad, naam], inhoud, melding)] : [];
  });
  return [...onbekend, ...verkeerd];
}

function keurDatumErbij(waarde: unknown, pad: Pad): Fout[] {
  if (!isObject(waarde) || !isLeeg(waarde['gecontroleerd'])) return [];
  const feit = FEITEN.find((naam) => !isLeeg(waarde[naam]));
  if (!feit) return [];
  const doe = 'Schrijf bij "gecontroleerd" de dag waarop u dit hebt gecontroleerd, bijvoorbeeld "2026-11-24".';
  return [fout([...pad, 'gecontroleerd'], undefined, { wat: `Bij "${feit}" staat niet wanneer het is gecontroleerd.`, doe })];
}

function keurLijst(lijst: unknown, velden: Velden, pad: Pad): Fout[] {
  if (!Array.isArray(lijst))
    return [fout(pad, lijst, { wat: 'Hier hoort een lijst tussen [ en ].', doe: 'Laat de lijst leeg als er niets is: [].' })];
  if (lijst.length > 50) return [fout(pad, `${lijst.length} blokken`, { wat: 'De lijst is te lang.', doe: 'Zet er hoogstens 50 in.' })];
  return lijst.flatMap((deel: unknown, plaats) => [...keurObject(deel, velden, [...pad, plaats]), ...keurDatumErbij(deel, [...pad, plaats])]);
}

/** Errors in a list of contacts; paths start at `pad`. */
export function keurContacten(lijst: unknown, vandaag?: string, pad: Pad = []): Fout[] {
  const fouten = keurLijst(lijst, contactvelden(vandaag), pad);
  const ids = Array.isArray(lijst) ? lijst.map((deel: unknown) => (isObject(deel) ? deel['id'] : undefined)) : [];
  const dubbel = ids.flatMap((id, plaats) =>
    !isLeeg(id) && ids.indexOf(id) < plaats
      ? [fout([...pad, plaats, 'id'], id, { wat: 'Dit kenmerk komt twee keer voor.', doe: 'Geef elk contact een eigen kenmerk.' })]
      : [],
  );
  return [...fouten, ...dubbel];
}

/** Errors in a list of functions to escalate to; paths start at `pad`. */
export const keurOpschalen = (lijst: unknown, vandaag?: string, pad: Pad = []): Fout[] => keurLijst(lijst, opschaalvelden(vandaag), pad);

const BOVENSTE = ['uitleg', 'gemeente', 'contacten', 'opschalen'];

/**
 * Errors in the whole file; empty when it may be shown.
 * @param gemeente name the site was made for @param vandaag JJJJ-MM-DD: dates of checking may not lie after it
 */
export function keurBestand(waarde: unknown, gemeente: string, vandaag?: string): Fout[] {
  if (!isObject(waarde)) return [fout([], waarde, { wat: 'Het bestand begint niet met {.', doe: 'Zet het oorspronkelijke bestand terug.' })];
  const onbekend = Object.keys(waarde).filter((naam) => !BOVENSTE.includes(naam));
  const vanAnder =
    typeof waarde['gemeente'] === 'string' && schoon(waarde['gemeente']) === schoon(gemeente)
      ? []
      : [fout(['gemeente'], waarde['gemeente'], { wat: 'Dit bestand hoort niet bij deze site.', doe: `Hier moet staan: "${gemeente}".` })];
  return [
    ...onbekend.map((naam) => fout([naam], waarde[naam], onbekendVeld(naam, BOVENSTE))),
    ...vanAnder,
    ...keurContacten(waarde['contacten'], vandaag, ['contacten']),
    ...keurOpschalen(waarde['opschalen'], vandaag, ['opschalen']),
  ];
}

/** A path as an editor reads it: 'contacten, nummer 2, telefoon'. */
export const schrijfPad = (pad: readonly PropertyKey[]): string =>
  pad.map((deel) => (typeof deel === 'number' ? `nummer ${deel + 1}` : String(deel))).join(', ');

const ONBEKEND: Required<Bereikgegevens> = { naam: '', telefoon: '', mail: '', bereikbaar: '', gecontroleerd: '' };

/** The file as it comes with a build: every field is there, empty when not known, so that one can see what may be filled in. */
export function maakBestand({
  naam,
  contacten,
  opschalen,
}: Pick<Gemeentebestand, 'contacten' | 'opschalen'> & { readonly naam: string }): Gemeentebestand {
  return {
    uitleg: 'U mag dit bestand wijzigen. Open daarna in de site de bladzijde contact/controle/: die zegt of het klopt.',
    gemeente: naam,
    contacten: contacten.map(({ id, wat, ...bekend }) => ({ id, wat, ...ONBEKEND, ...bekend })),
    opschalen: opschalen.map(({ functie, ...bekend }) => ({ functie, ...ONBEKEND, ...bekend })),
  };
}
