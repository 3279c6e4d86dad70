/** What would go along with the links of an outcome, in words for the review sheet. Build time only. */
import { getCollection } from 'astro:content';
import { geefWegwijzers } from './collecties';
import type { Gegevens, Verwijzing } from '../wegwijzer/gegevens';
import type { Mee } from '../wegwijzer/meegeven';
import { antwoordTekst } from '../wegwijzer/teksten';

type Vraagwoorden = Readonly<Record<string, { readonly kort: string; readonly antwoorden: Readonly<Record<string, { readonly tekst: string }>> }>>;

/** 'Herkomst van de casus' for an answer given here, 'Herkomst van de casus: Na een dienst van Veilig Thuis' for one that is fixed. */
const inWoorden = ({ mee }: Verwijzing, daar: Vraagwoorden): string[] =>
  mee.flatMap(({ vraag: id, van, waarden }) => {
    const vraag = daar[id];
    return vraag ? `“${van === undefined ? `${vraag.kort}: ${antwoordTekst(vraag, waarden)}` : vraag.kort}”` : [];
  });

/** Gives the words for a link of this walkthrough; null when nothing would go along. Nothing is handed over from a review sheet itself. */
export async function meeInWoorden(gegevens: Gegevens): Promise<Mee> {
  const wegwijzers = await geefWegwijzers();
  const soorten = (await getCollection('termijnsoorten')).flatMap(({ data }) => data.soorten);
  return (naar) => {
    const gebeurtenis = soorten.find(({ id }) => id === naar.gebeurtenis);
    const daar = naar.soort === 'formulier' ? gegevens.vragen : (wegwijzers.get(naar.naar)?.vragen ?? {});
    const delen = [...inWoorden(naar, daar), ...(gebeurtenis ? [`“${gebeurtenis.naam}”`] : [])];
    return delen.length > 0 ? { tekst: `neemt mee wat bekend is: ${delen.join(', ')}` } : null;
  };
}
