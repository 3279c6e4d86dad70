/** Every line that says what someone does, wherever it stands, with its weight: what the content checks go through. */
import { bestanden } from '../unit/casusverloop/bestanden';
import type { Bron, Norm } from '../../src/bron/schema-bron';
import { zekerheidVan, type Zekerheid } from '../../src/bron/gewicht';
import type { Handeling } from '../../src/wegwijzer/schema';
import { antwoordteksten } from './antwoordinhoud';
import { uitkomstteksten } from './wegwijzerinhoud';

export interface Uitspraak {
  /** 'wegwijzer opschalen, uitkomst dwang, lokaalTeam 2'. */
  readonly waar: string;
  readonly tekst: string;
  readonly norm: Norm | undefined;
  readonly zekerheid: Zekerheid | undefined;
  readonly toevoeging: boolean;
  readonly contact: boolean;
  readonly bronnen: readonly Bron[];
}

type Lijst = readonly (Pick<Handeling, 'tekst' | 'norm' | 'zekerheid' | 'toevoeging' | 'contact'> & { readonly bronnen: readonly Bron[] })[];

const alsUitspraken = (waar: string, lijst: Lijst): Uitspraak[] =>
  lijst.map(({ tekst, norm, zekerheid, toevoeging, contact, bronnen }, plaats) => ({
    waar: `${waar} ${plaats + 1}`,
    tekst,
    norm,
    zekerheid: zekerheidVan({ norm, zekerheid }),
    toevoeging,
    contact,
    bronnen,
  }));

/** Actions and deadlines of the outcomes of every walkthrough. */
export const handelingen: readonly Uitspraak[] = [...uitkomstteksten].flatMap(([slug, uitkomsten]) =>
  Object.entries(uitkomsten).flatMap(([id, uitkomst]) =>
    (['veiligThuis', 'lokaalTeam', 'termijnen'] as const).flatMap((lijst) =>
      alsUitspraken(`wegwijzer ${slug}, uitkomst ${id}, ${lijst}`, uitkomst[lijst]),
    ),
  ),
);

/** What each party does in each phase of the lifecycle. */
export const taken: readonly Uitspraak[] = bestanden.flatMap(({ data }) =>
  data.soort === 'fasen'
    ? Object.entries(data.fasen).flatMap(([id, fase]) =>
        (['veiligThuis', 'lokaalTeam'] as const).flatMap((lijst) => alsUitspraken(`casusverloop, fase ${id}, ${lijst}`, fase[lijst])),
      )
    : [],
);

/** Line and text of every quick answer, each with the weight of its situation. */
export const antwoorden: readonly Uitspraak[] = [...antwoordteksten].flatMap(([id, { situaties }]) =>
  situaties.flatMap((een) =>
    alsUitspraken(`antwoord ${id}, ${een.wanneer.join(' en ')}`, [
      { ...een, tekst: een.regel },
      { ...een, tekst: een.tekst },
    ]),
  ),
);
