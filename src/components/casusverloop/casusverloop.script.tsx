/** The timeline of the case lifecycle. Everything stays in this page: nothing is sent, kept or put in the address. */
import { geefWoorden, type Tijdlijngegevens } from '../../casusverloop/gegevens';
import { standVan, begin } from '../../casusverloop/stand';
import { speel, type Ingevoerd } from '../../casusverloop/tijdlijn';
import { isGebeurtenis } from '../../machines/casusverloop/gebeurtenissen';
import { alle, vereis } from '../../pagina/element';
import { leesGegevens } from '../../pagina/gegevens';
import { zeg } from '../../pagina/melding';
import { schrijfDag } from '../../termijnen/dagen';
import { teken } from '../basis/script/teken';
import { bindDatumvak, leesDag } from '../termijnen/script/datumvak';
import { Kaart } from './Kaart';

const gegevens = leesGegevens<Tijdlijngegevens>();
const formulier = vereis<HTMLFormElement>('[data-tijdlijn]');
const keuze = vereis<HTMLSelectElement>('[data-gebeurtenis]', formulier);
const lijst = vereis<HTMLOListElement>('[data-punten]');
const mededeling = vereis('[data-mededeling]');
const datum = bindDatumvak(formulier, 'datum');

let ingevoerd: readonly Ingevoerd[] = [];
let teller = 0;

function toon(melding: (stand: string) => string): void {
  const punten = speel(ingevoerd);
  const laatste = punten.findLast(({ past }) => past);
  teken(
    punten.map((punt) => (
      <Kaart key={punt.ingevoerd.nummer} gegevens={gegevens} punt={punt} laatste={punt === laatste} verwijder={() => verwijder(punt.ingevoerd)} />
    )),
    lijst,
  );
  const stand = laatste?.stand ?? standVan(begin());
  const { kort } = geefWoorden(gegevens.taken['zicht-op-veiligheid'].standen, stand['zicht-op-veiligheid']);
  zeg(mededeling, melding(`Zicht op veiligheid: ${kort}.`));
}

const omschrijf = ({ gebeurtenis, dag }: Ingevoerd) => `${gegevens.gebeurtenissen[gebeurtenis].naam}, ${schrijfDag(dag)}`;

function verwijder(weg: Ingevoerd): void {
  const plaats = speel(ingevoerd).findIndex((punt) => punt.ingevoerd === weg);
  ingevoerd = ingevoerd.filter((een) => een !== weg);
  toon((stand) => `Verwijderd: ${omschrijf(weg)}. ${stand}`);
  // The button that had the focus is gone; the next one, or the choice of an event, takes it (WCAG 2.4.3).
  const knoppen = alle('[data-verwijder]', lijst);
  (knoppen[Math.min(plaats, knoppen.length - 1)] ?? keuze).focus();
}

function voegToe(): void {
  const dag = leesDag(datum, 'Vul de datum in.');
  if (dag === undefined || !isGebeurtenis(keuze.value)) return;
  teller += 1;
  const nieuw: Ingevoerd = { nummer: teller, gebeurtenis: keuze.value, dag };
  ingevoerd = [...ingevoerd, nieuw];
  const past = speel(ingevoerd).find((punt) => punt.ingevoerd === nieuw)?.past;
  toon((stand) => `${past ? 'Toegevoegd' : 'Toegevoegd, maar past niet op deze plaats'}: ${omschrijf(nieuw)}. ${stand}`);
  keuze.focus();
}

formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  voegToe();
});
vereis<HTMLButtonElement>('[data-wis]', formulier).addEventListener('click', () => {
  ingevoerd = [];
  datum.zet(undefined);
  toon(() => 'De tijdlijn is leeg.');
  keuze.focus();
});
// A browser may put back what was typed after a reload; a case is never kept (contract §2).
formulier.reset();
formulier.hidden = false;
