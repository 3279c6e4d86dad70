/** Thirty subjects by twenty names of a route: no rule of the other route comes first, whatever the route is called and wherever it stands. */
import { expect, test } from 'vitest';
import { wegVan, type Weg } from '../../src/zoeken/situatie.ts';
import { maakZoekmachine } from '../hulp/zoekmachine.ts';

const NAMEN: Readonly<Record<Weg, readonly string[]>> = {
  direct: [
    'direct overgedragen',
    'na directe overdracht',
    'rechtstreeks doorgestuurd',
    'na veiligheidsbeoordeling',
    'zonder dienst',
    'zaak direct doorgezet',
    'alleen beoordeeld',
    'na triage',
    'bij een directe overdracht',
    'meteen overgedragen door VT',
  ],
  dienst: [
    'na een dienst',
    'na onderzoek',
    'na voorwaarden en vervolg',
    'na afronding van de dienst',
    'met voorwaarden overgedragen',
    'na v&v',
    'nadat VT eerst zelf onderzoek deed',
    'VT heeft dienst afgerond',
    'na inzet van een dienst',
    'na de dienst van veilig thuis',
  ],
};
const ONDERWERPEN = [
  'wie informeert het gezin',
  'welke informatie krijgen wij',
  'terugkoppeling melder',
  'wie monitort',
  'hoe wordt overgedragen',
  'warme overdracht',
  'hoe snel contact',
  'moment van overdracht',
  'gezin wil geen hulp',
  'geen contact met gezin',
  'wie is verantwoordelijk',
  'zijn er voorwaarden',
  'ontvangst bevestigen',
  'veiligheidsplan maken',
  'wat moet ik terugkoppelen',
  'overdrachtsdocument',
  'wat staat er in de overdracht',
  'identiteit melder',
  'mag ik afsluiten',
  'hoe lang monitoren',
  'terug naar veilig thuis',
  'opschalen',
  'raad inschakelen',
  'zorgen groter dan verwacht',
  'wie belt de melder',
  'hulp stopt',
  'afspraken maken bij overdracht',
  'wanneer start ik',
  'naam medewerker doorgeven',
  'gezin gesproken door VT',
];

const machine = maakZoekmachine();

test.each(Object.entries(NAMEN) as [Weg, readonly string[]][])('%s', async (weg, namen) => {
  // The one first, then the other.
  const vragen = namen.flatMap((naam) =>
    ONDERWERPEN.map((onderwerp, nummer) => (nummer % 2 === 0 ? `${onderwerp} ${naam}` : `${naam} ${onderwerp}`)),
  );
  const verkeerd: string[] = [];
  for (const vraag of vragen) {
    const [eerste = ''] = await machine.plaatsenVoor(vraag);
    if (![undefined, weg].includes(wegVan(eerste))) verkeerd.push(`${vraag}: ${eerste}`);
  }
  expect(verkeerd).toEqual([]);
});
