/** What must be right between the parts of a form; each finding says which key of the file it is about, for the editor. */
import { keurLetterlijk, type LetterlijkeGroep } from './letterlijk';
import { namenVan, woordenVan } from './woorden';

interface TeKeurenVeld {
  readonly id: string;
  readonly soort: string;
  readonly ruimte?: number | undefined;
  readonly herkomst: string;
  readonly label?: string | undefined;
  readonly bronnen?: readonly { readonly anker: string; readonly citaat: string }[];
  readonly gronden?: readonly unknown[];
  readonly termijn?: { readonly van: string } | undefined;
  readonly onder: readonly Omit<TeKeurenVeld, 'onder'>[];
}

/** What of a form the checks look at. */
export interface TeKeuren {
  readonly kenmerk?: string | undefined;
  readonly letterlijk?: string | undefined;
  readonly meenemen: readonly { readonly groep: string; readonly velden: Readonly<Record<string, string>> }[];
  readonly groepen: readonly (LetterlijkeGroep & { readonly id: string; readonly herhaal?: unknown; readonly velden: readonly TeKeurenVeld[] })[];
}

/** A finding: the key of the form it stands under and a sentence for the editor. */
export interface Bevinding {
  readonly pad: string;
  readonly melding: string;
}

const metOnder = (velden: readonly TeKeurenVeld[]) => velden.flatMap((veld) => [veld, ...veld.onder]);

/** Names that other parts of the page of a form have. */
const BEZET = ['inhoud', 'kopie', 'klaar-kop', 'wis-kop', 'zoek'];

function keurNamen({ groepen, kenmerk }: TeKeuren): Bevinding[] {
  const velden = groepen.flatMap((groep) => metOnder(groep.velden));
  const ids = [...velden, ...groepen].flatMap(namenVan);
  const dubbel = ids.find((id, plaats) => ids.indexOf(id) !== plaats);
  const bezet = ids.find((id) => BEZET.includes(id));
  const uit: Bevinding[] = [];
  if (bezet) uit.push({ pad: 'groepen', melding: `De naam "${bezet}" heeft de bladzijde zelf nodig. Kies een andere naam.` });
  if (dubbel) uit.push({ pad: 'groepen', melding: `De naam "${dubbel}" komt twee keer voor. Geef elk veld en elke groep een eigen naam.` });
  if (kenmerk && !velden.some(({ id }) => id === kenmerk)) uit.push({ pad: 'kenmerk', melding: `Er is geen veld "${kenmerk}".` });
  return uit;
}

function keurGroep(groep: TeKeuren['groepen'][number]): string[] {
  const velden = metOnder(groep.velden);
  const datums = velden.filter(({ soort }) => soort === 'datum').map(({ id }) => id);
  return [
    ...(groep.herkomst === 'bron' && velden.length > 0 && !groep.kop && !groep.legende
      ? [`Groep "${groep.id}" heeft velden, maar geen kop of legende die ze samen noemt.`]
      : []),
    ...(groep.herkomst === 'toevoeging' && velden.some(({ herkomst }) => herkomst === 'bron')
      ? [`Groep "${groep.id}" is een toevoeging, maar heeft een veld uit de bron. Maak de groep gemengd.`]
      : []),
    ...(groep.herkomst === 'gemengd' && !velden.some(({ herkomst, gronden = [] }) => herkomst === 'bron' || gronden.length > 0)
      ? [`Groep "${groep.id}" heeft geen veld dat op de bron rust. Maak de groep een toevoeging.`]
      : []),
    ...velden.flatMap(({ id, termijn }) =>
      termijn && !datums.includes(termijn.van)
        ? [`Veld "${id}" rekent met "${termijn.van}". In dezelfde groep staat geen datumveld met die naam.`]
        : [],
    ),
  ];
}

/**
 * A label is what a person can answer: a question, a line of a form ('Naam:'), or what a tick box stands for. Pieces of a sentence of the source are not, so they
 * get a label of this site with the piece beside it; a form that is literal keeps the words of the source.
 */
function keurLabels({ groepen, letterlijk }: TeKeuren): string[] {
  return groepen.flatMap(({ velden }) =>
    metOnder(velden).flatMap(({ id, soort, herkomst, label, bronnen = [] }) => {
      if (herkomst !== 'bron') return [];
      if (letterlijk) return label ? [`Veld "${id}" heeft een eigen label. Dit formulier is letterlijk: haal het label weg.`] : [];
      const isHeel = /[?:]$/u.test(woordenVan(bronnen));
      return label || isHeel || soort === 'vinkje'
        ? []
        : [`Veld "${id}" heeft als label een stuk zin uit de bron. Schrijf een label dat een vraag is.`];
    }),
  );
}

function keurMeenemen({ groepen, meenemen }: TeKeuren): string[] {
  return meenemen.flatMap(({ groep: naam, velden }) => {
    const groep = groepen.find(({ id }) => id === naam);
    if (!groep?.herhaal) return [`Meenemen gaat over een groep die herhaald wordt; "${naam}" is dat niet.`];
    const namen = metOnder(groep.velden).map(({ id }) => id);
    return Object.keys(velden)
      .filter((id) => !namen.includes(id))
      .map((id) => `Groep "${naam}" heeft geen veld "${id}" om mee te nemen.`);
  });
}

/** Everything that is not right in a form, in reading order; empty when it is right. */
export function keurFormulier(formulier: TeKeuren): Bevinding[] {
  const letterlijk = formulier.letterlijk ? keurLetterlijk(formulier.letterlijk, formulier.groepen) : undefined;
  return [
    ...keurNamen(formulier),
    ...keurLabels(formulier).map((melding) => ({ pad: 'groepen', melding })),
    ...formulier.groepen.flatMap(keurGroep).map((melding) => ({ pad: 'groepen', melding })),
    ...keurMeenemen(formulier).map((melding) => ({ pad: 'meenemen', melding })),
    ...(letterlijk ? [{ pad: 'groepen', melding: letterlijk }] : []),
  ];
}
