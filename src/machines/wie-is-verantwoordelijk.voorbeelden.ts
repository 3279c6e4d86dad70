/** Examples of W2: the decision table of contract §3 in cases. `lezing` 2, 3, 4, 5, 8 and 12: docs/domein.md. */
import { maakVoorbeelden, type Gegeven } from './voorbeeld';
import { wieIsVerantwoordelijk } from './wie-is-verantwoordelijk';

const na = (gebeurtenis: string, rest: Gegeven = {}): Gegeven => ({ 'laatste-gebeurtenis': gebeurtenis, ...rest });
const direct = (belegd: string, rest: Gegeven = {}) => na('overgedragen-na-beoordeling', { belegd, ...rest });
const naDienst = (compleet: string) => na('overgedragen-na-dienst', { 'informatie-compleet': compleet });
const formulier = (besluit: string) => na('formulier-teruggestuurd', { 'vt-besluit': besluit });
const gemeld = (bevestigd: string, rest: Gegeven = {}) => na('opnieuw-gemeld', { 'overname-bevestigd': bevestigd, ...rest });
const gestopt = (overgedragen: string) => na('vt-gestopt', { 'was-overgedragen': overgedragen });
const stabiel = (vast: string) => na('stabiel-veilig', { 'vastgesteld-en-afgestemd': vast });

const beideKijken = 'niet-eenduidig-beide-kijken';
const termijnVoorbij = 'niet-eenduidig-termijn-voorbij';
const nietAantoonbaar = 'niet-aantoonbaar-overgedragen';
const nietOvergedragen = 'niet-geregeld-niet-overgedragen';
const teamBlijft = 'lokaal-team-blijft';
const volgensTekst = 'volgens-tekst-veilig-thuis-blijf-kijken';

export const voorbeelden = maakVoorbeelden(wieIsVerantwoordelijk, {}, [
  { naam: 'Onbekend wat het laatst is gebeurd', alleen: na('weet-niet'), uitkomst: 'blijf-kijken-en-bel', lezing: 5 },

  { naam: 'Eerste melding, de veiligheidsbeoordeling loopt', alleen: na('melding-bij-vt'), uitkomst: 'veilig-thuis-afgeleid' },
  { naam: 'Veilig Thuis voert een dienst uit', alleen: na('dienst-loopt'), uitkomst: 'veilig-thuis' },

  { naam: 'Direct overgedragen, bevestigd en medewerker gekoppeld', alleen: direct('ja'), uitkomst: 'lokaal-team', lezing: 12 },
  { naam: 'Direct overgedragen, niet bevestigd, binnen de termijn', alleen: direct('nee', { 'termijn-voorbij': 'nee' }), uitkomst: beideKijken },
  {
    naam: 'Direct overgedragen, niet bevestigd, termijn voorbij',
    alleen: direct('nee', { 'termijn-voorbij': 'ja' }),
    uitkomst: termijnVoorbij,
    lezing: 4,
  },
  {
    naam: 'Direct overgedragen, niet bevestigd, onbekend of de termijn voorbij is',
    alleen: direct('nee', { 'termijn-voorbij': 'weet-niet' }),
    uitkomst: beideKijken,
    lezing: 4,
  },
  {
    naam: 'Direct overgedragen, onbekend of het is belegd',
    alleen: direct('weet-niet', { 'termijn-voorbij': 'nee' }),
    uitkomst: beideKijken,
    lezing: 5,
  },
  {
    naam: 'Direct overgedragen, onbekend of het is belegd, termijn voorbij',
    alleen: direct('weet-niet', { 'termijn-voorbij': 'ja' }),
    uitkomst: termijnVoorbij,
    lezing: 4,
  },
  {
    naam: 'Direct overgedragen, niets bekend over belegd en termijn',
    alleen: direct('weet-niet', { 'termijn-voorbij': 'weet-niet' }),
    uitkomst: beideKijken,
    lezing: 5,
  },

  { naam: 'Na een dienst, alle onderdelen ontvangen', alleen: naDienst('ja'), uitkomst: 'lokaal-team-casusregisseur' },
  { naam: 'Na een dienst, een onderdeel ontbreekt: geen weekdag telt', alleen: naDienst('nee'), uitkomst: nietAantoonbaar, lezing: 2 },
  { naam: 'Na een dienst, onbekend of alles er is', alleen: naDienst('weet-niet'), uitkomst: nietAantoonbaar, lezing: 2 },

  { naam: 'Formulier teruggestuurd, nog geen besluit', alleen: formulier('nog-geen-besluit'), uitkomst: teamBlijft, lezing: 3 },
  { naam: 'Formulier teruggestuurd, er komt geen dienst', alleen: formulier('geen-dienst'), uitkomst: teamBlijft, lezing: 3 },
  { naam: 'Formulier teruggestuurd, onbekend wat is besloten', alleen: formulier('weet-niet'), uitkomst: teamBlijft, lezing: 3 },
  { naam: 'Formulier teruggestuurd, dienst ingezet', alleen: formulier('dienst-ingezet'), uitkomst: 'veilig-thuis' },

  { naam: 'Opnieuw gemeld, overname bevestigd', alleen: gemeld('ja'), uitkomst: 'veilig-thuis-na-melding' },
  { naam: 'Vandaag opnieuw gemeld', alleen: gemeld('nee', { 'zevende-weekdag-voorbij': 'nee' }), uitkomst: teamBlijft, lezing: 3 },
  { naam: 'Opnieuw gemeld, zevende weekdag voorbij', alleen: gemeld('nee', { 'zevende-weekdag-voorbij': 'ja' }), uitkomst: volgensTekst, lezing: 4 },
  {
    naam: 'Opnieuw gemeld, onbekend of de zevende weekdag voorbij is',
    alleen: gemeld('nee', { 'zevende-weekdag-voorbij': 'weet-niet' }),
    uitkomst: teamBlijft,
    lezing: 4,
  },
  {
    naam: 'Opnieuw gemeld, onbekend of het is bevestigd',
    alleen: gemeld('weet-niet', { 'zevende-weekdag-voorbij': 'nee' }),
    uitkomst: teamBlijft,
    lezing: 3,
  },
  {
    naam: 'Opnieuw gemeld, onbekend of het is bevestigd, zevende weekdag voorbij',
    alleen: gemeld('weet-niet', { 'zevende-weekdag-voorbij': 'ja' }),
    uitkomst: volgensTekst,
    lezing: 4,
  },

  { naam: 'Verzoek bij de Jeugdbeschermingstafel of de Raad', alleen: na('verzoek-jbt-rvdk'), uitkomst: 'lokaal-team-blijft-niet-geregeld' },
  { naam: 'Veilig Thuis monitort', alleen: na('monitoring-loopt'), uitkomst: 'lokaal-team-met-monitoring' },
  { naam: 'Stabiel veilig, vastgesteld en afgestemd', alleen: stabiel('ja'), uitkomst: 'verantwoordelijkheid-eindigt' },
  { naam: 'Stabiel veilig gezegd, maar niet vastgesteld of direct overgedragen', alleen: stabiel('nee'), uitkomst: teamBlijft, lezing: 12 },
  { naam: 'Stabiel veilig gezegd, onbekend of het vaststaat', alleen: stabiel('weet-niet'), uitkomst: teamBlijft, lezing: 5 },
  { naam: 'Casusregie gestopt zonder stabiele veiligheid', alleen: na('gesloten-niet-stabiel'), uitkomst: 'tegenstrijdig-loopt-door', lezing: 8 },
  { naam: 'Een andere partij heeft de casus', alleen: na('andere-partij'), uitkomst: 'buiten-afspraken' },
  { naam: 'Veilig Thuis stopte na de overdracht, het blijft onveilig', alleen: gestopt('ja'), uitkomst: 'niet-geregeld-lokaal-team' },
  { naam: 'Veilig Thuis stopte zonder overdracht, het blijft onveilig', alleen: gestopt('nee'), uitkomst: nietOvergedragen, lezing: 12 },
  { naam: 'Veilig Thuis stopte, onbekend of er was overgedragen', alleen: gestopt('weet-niet'), uitkomst: nietOvergedragen, lezing: 5 },
]);
