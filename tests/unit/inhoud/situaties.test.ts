/** An outcome that is reached from unlike situations has words for each of them, or says why one text serves all. */
import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import type { Uitkomst, Voorwaarde } from '../../../src/wegwijzer/schema';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { uitkomstteksten } from '../../hulp/wegwijzerinhoud';

/** Answers that leave a fact unproven count alike. */
const ALS_NEE = new Set(['nee', 'weet-niet']);

/**
 * The last question and answer before an outcome: `vraag=antwoord`. Where flags decide (a check list) the last question is no situation: the
 * grounds say there what it is about.
 */
function situaties(slug: string, uitkomst: string): string[] {
  const route = routes[slug];
  if (!route) return [];
  const naar = beslistabel(route).filter((regel) => regel.naar === uitkomst && regel.voorwaarde === null && !regel.anders);
  return [...new Set(naar.map(({ vraag, antwoord }) => `${vraag}=${ALS_NEE.has(antwoord) ? 'nee' : antwoord}`))];
}

/** Every condition an outcome makes, in its texts, lists and weight. */
function voorwaarden(uitkomst: Uitkomst): Voorwaarde[] {
  const { conclusie, toelichting, besluit, waarschuwing = '', anders, punten, bronnen, veiligThuis, lokaalTeam, termijnen } = uitkomst;
  const teksten = [conclusie, toelichting, besluit, waarschuwing].flatMap((tekst) => (typeof tekst === 'string' ? [] : tekst));
  const losse = punten.flatMap((punt) => (typeof punt === 'string' ? [] : [punt]));
  return [...teksten, ...anders, ...losse, ...bronnen, ...veiligThuis, ...lokaalTeam, ...termijnen].flatMap(({ bij }) => (bij ? [bij] : []));
}

const noemt = (bij: Voorwaarde, vraag: string) => Object.hasOwn(bij, vraag);

const gevallen = [...uitkomstteksten].flatMap(([slug, uitkomsten]) =>
  Object.entries(uitkomsten).map(([id, uitkomst]) => ({ slug, id, uitkomst, vanuit: situaties(slug, id) })),
);

describe('outcomes that more than one situation leads to', () => {
  it.each(gevallen.filter(({ vanuit }) => vanuit.length > 1))('$slug, $id: words for $vanuit, or why not', ({ uitkomst, vanuit }) => {
    const vragen = [...new Set(vanuit.map((een) => een.split('=')[0] ?? ''))];
    const alle = voorwaarden(uitkomst);
    const apart =
      vragen.length === 1
        ? alle.some((bij) => noemt(bij, vragen[0] ?? ''))
        : vragen.filter((vraag) => alle.some((bij) => noemt(bij, vraag))).length >= vragen.length - 1;
    expect(apart || uitkomst.samen !== undefined).toBe(true);
  });

  it.each(gevallen.filter(({ uitkomst }) => uitkomst.samen !== undefined))(
    '$slug, $id: a reason only where there is something to explain',
    ({ vanuit }) => {
      expect(vanuit.length).toBeGreaterThan(1);
    },
  );
});
