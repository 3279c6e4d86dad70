/** The documents of the agreements in reading order: chapters 1–7, then annexes 1–6. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { secties, type Sectie } from '../bron/tekst';
import { padVanDocument } from '../bron/paden';

export interface Document {
  readonly soort: 'afspraken' | 'bijlagen';
  readonly nummer: string;
  /** Heading in the source; for an annex its subject. */
  readonly kop: string;
  /** Name and heading together, for titles and lists of our own. */
  readonly titel: string;
  /** How the document is called: 'Hoofdstuk 6', 'Bijlage 6', 'Voorwoord'. */
  readonly naam: string;
  readonly pad: string;
  readonly ingang: CollectionEntry<'afspraken'> | CollectionEntry<'bijlagen'>;
  readonly secties: readonly Sectie[];
}

function alsDocument(ingang: Document['ingang']): Document {
  const soort = ingang.collection;
  const nummer = String(ingang.data.nummer);
  const naam = nummer === 'voorwoord' ? 'Voorwoord' : `${soort === 'afspraken' ? 'Hoofdstuk' : 'Bijlage'} ${nummer}`;
  const kop = ingang.data.onderwerp ?? ingang.data.kop;
  return {
    soort,
    nummer,
    kop,
    naam,
    titel: naam === kop ? naam : `${naam}. ${kop}`,
    pad: padVanDocument(soort, nummer),
    ingang,
    secties: secties.filter((sectie) => sectie.soort === soort && sectie.document === nummer),
  };
}

/** All documents, the foreword first. */
export async function geefDocumenten(): Promise<Document[]> {
  const alle = [...(await getCollection('afspraken')), ...(await getCollection('bijlagen'))].map(alsDocument);
  const rang = ({ soort, nummer }: Document) => (nummer === 'voorwoord' ? 0 : Number(nummer) + (soort === 'bijlagen' ? 10 : 0));
  return alle.sort((a, b) => rang(a) - rang(b));
}

/** A page for each document of a kind, with all documents to lead to; the foreword has its place on the first page of the text. */
export async function geefBladzijden(soort: Document['soort']) {
  const documenten = await geefDocumenten();
  return documenten
    .filter((document) => document.soort === soort && document.nummer !== 'voorwoord')
    .map((document) => ({ params: { nummer: document.nummer }, props: { document, documenten } }));
}
