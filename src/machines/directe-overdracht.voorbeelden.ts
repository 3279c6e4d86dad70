/** Examples of W1: the decision table of contract §3 in cases. `lezing` 5, 6 and 13: docs/domein.md. */
import { directeOverdracht } from './directe-overdracht';
import { maakVoorbeelden, type Gegeven } from './voorbeeld';

/** The assessment is done, everything was looked into and nothing found. */
const nietsGevonden: Gegeven = {
  veiligheidsbeoordeling: 'ja',
  acuut: 'nee',
  letsel: 'nee',
  'ongeboren-kind': 'nee',
  psychiatrie: 'nee',
  'onderzoek-nodig': 'nee',
  'hulp-ongewenst': 'nee',
  'melder-anoniem': 'nee',
  'bijzondere-vorm': 'geen',
  twijfel: 'nee',
};

const vormMet = (kennis: string): Gegeven => ({ 'bijzondere-vorm': 'pcf', 'kennis-lokaal-team': kennis });
const anoniem: Gegeven = { 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': 'ja' };

const eerstBeoordelen = 'eerst-veiligheidsbeoordeling';
const nietDirect = 'niet-direct-overdragen';
const onbekend = 'nog-niet-vastgesteld';
const overlegVorm = 'overleg-bijzondere-vorm';
const overlegTwijfel = 'overleg-bij-twijfel';
const kan = 'direct-overdragen-kan';

export const voorbeelden = maakVoorbeelden(directeOverdracht, nietsGevonden, [
  { naam: 'Alles is vastgesteld en er is geen criterium', met: {}, uitkomst: kan, lezing: 13 },
  { naam: 'De veiligheidsbeoordeling is niet klaar', alleen: { veiligheidsbeoordeling: 'nee' }, uitkomst: eerstBeoordelen },
  {
    naam: 'Onbekend of de veiligheidsbeoordeling klaar is',
    alleen: { veiligheidsbeoordeling: 'weet-niet' },
    uitkomst: eerstBeoordelen,
    lezing: 5,
  },

  { naam: 'Criterium: acute bedreiging', met: { acuut: 'ja' }, uitkomst: nietDirect, lezing: 6 },
  { naam: 'Criterium: ernstig letsel', met: { letsel: 'ja' }, uitkomst: nietDirect, lezing: 6 },
  { naam: 'Criterium: geweld tegen een ongeboren kind', met: { 'ongeboren-kind': 'ja' }, uitkomst: nietDirect, lezing: 6 },
  { naam: 'Criterium: acute psychiatrie', met: { psychiatrie: 'ja' }, uitkomst: nietDirect, lezing: 6 },
  { naam: 'Criterium: onderzoek is nog nodig', met: { 'onderzoek-nodig': 'ja' }, uitkomst: nietDirect, lezing: 6 },
  { naam: 'Criterium: aanwijzingen dat het gezin geen hulp wil', met: { 'hulp-ongewenst': 'ja' }, uitkomst: nietDirect, lezing: 6 },
  {
    naam: 'Criterium: de melder is anoniem en het gezin staat niet open voor hulp',
    met: { ...anoniem, 'open-voor-hulp': 'nee' },
    uitkomst: nietDirect,
    lezing: 6,
  },
  { naam: 'Criterium: bijzondere vorm, lokaal team weet te weinig', met: vormMet('onvoldoende'), uitkomst: nietDirect, lezing: 6 },
  {
    naam: 'Criterium: meer dan één bijzondere vorm, lokaal team weet te weinig',
    met: { 'bijzondere-vorm': ['eergerelateerd', 'stalking'], 'kennis-lokaal-team': 'onvoldoende' },
    uitkomst: nietDirect,
  },
  { naam: 'Twee criteria tegelijk', met: { acuut: 'ja', letsel: 'ja' }, uitkomst: nietDirect },
  { naam: 'Een criterium gaat vóór iets wat onbekend is', met: { letsel: 'ja', psychiatrie: 'weet-niet' }, uitkomst: nietDirect },
  { naam: 'Een criterium gaat vóór kennis en twijfel', met: { acuut: 'ja', ...vormMet('voldoende'), twijfel: 'ja' }, uitkomst: nietDirect },
  {
    naam: 'Na het eerste criterium staat de uitkomst vast, ook zonder de andere vragen',
    alleen: { veiligheidsbeoordeling: 'ja', acuut: 'ja' },
    uitkomst: nietDirect,
    voorlopig: true,
  },

  { naam: 'Anonieme melder, gezin staat open voor hulp', met: anoniem, uitkomst: kan, lezing: 6 },
  { naam: 'Anonieme melder, nog geen contact met het gezin', met: { 'melder-anoniem': 'ja', 'contact-gehad': 'nee' }, uitkomst: onbekend, lezing: 6 },
  {
    naam: 'Anonieme melder, onbekend of er contact was',
    met: { 'melder-anoniem': 'ja', 'contact-gehad': 'weet-niet' },
    uitkomst: onbekend,
    lezing: 5,
  },
  { naam: 'Anonieme melder, onbekend of het gezin openstaat', met: { ...anoniem, 'open-voor-hulp': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },

  { naam: 'Onbekend: acute bedreiging', met: { acuut: 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: ernstig letsel', met: { letsel: 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: geweld tegen een ongeboren kind', met: { 'ongeboren-kind': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: acute psychiatrie', met: { psychiatrie: 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: of onderzoek nodig is', met: { 'onderzoek-nodig': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: of het gezin hulp wil', met: { 'hulp-ongewenst': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: of de melder anoniem is', met: { 'melder-anoniem': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: of er een bijzondere vorm is', met: { 'bijzondere-vorm': 'weet-niet' }, uitkomst: onbekend, lezing: 5 },
  { naam: 'Onbekend: of het lokale team genoeg weet', met: vormMet('weet-niet'), uitkomst: onbekend, lezing: 5 },
  {
    naam: 'Iets wat onbekend is gaat vóór kennis en twijfel',
    met: { acuut: 'weet-niet', ...vormMet('voldoende'), twijfel: 'ja' },
    uitkomst: onbekend,
  },

  { naam: 'Bijzondere vorm, lokaal team zegt genoeg te weten', met: vormMet('voldoende'), uitkomst: overlegVorm, lezing: 13 },
  { naam: 'Bijzondere vorm met genoeg kennis gaat vóór twijfel', met: { ...vormMet('voldoende'), twijfel: 'ja' }, uitkomst: overlegVorm },
  { naam: 'Geen criterium, wel twijfel', met: { twijfel: 'ja' }, uitkomst: overlegTwijfel, lezing: 13 },
  { naam: 'Geen criterium, onbekend of er twijfel is', met: { twijfel: 'weet-niet' }, uitkomst: overlegTwijfel, lezing: 5 },
]);
