/** Examples of W9: the decision table of contract §3 in cases. `lezing` 12 and 14: docs/domein.md. */
import { overdrachtOntvangen } from './overdracht-ontvangen';
import { maakVoorbeelden, type Gegeven } from './voorbeeld';

/** All four items done after a direct hand-over. */
const direct: Gegeven = { herkomst: 'direct', bevestigd: 'ja', compleet: 'ja', 'gezin-geinformeerd': 'ja', 'contact-gestart': 'ja' };
/** All ten items done after a service. */
const dienst: Gegeven = {
  ...direct,
  herkomst: 'na-dienst',
  'voorwaarden-schriftelijk': 'ja',
  'warme-overdracht': 'ja',
  'direct-veilig': 'ja',
  'plan-gestart': 'ja',
  'consequenties-afgesproken': 'ja',
  'monitoring-afgesproken': 'ja',
};

const gedaan = 'alles-gedaan';
const teDoen = 'nog-te-doen';

export const voorbeelden = maakVoorbeelden(overdrachtOntvangen, direct, [
  { naam: 'Onbekend hoe de casus bij het team kwam', alleen: { herkomst: 'weet-niet' }, uitkomst: 'bel-over-herkomst' },

  { naam: 'Direct overgedragen, alles gedaan: geen plan en geen monitoring gevraagd', met: {}, uitkomst: gedaan, lezing: 12 },
  { naam: 'Direct overgedragen, ontvangst niet bevestigd', met: { bevestigd: 'nee' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, onbekend of de ontvangst is bevestigd', met: { bevestigd: 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, er ontbreekt informatie', met: { compleet: 'nee' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, onbekend of de informatie compleet is', met: { compleet: 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, gezin niet veilig geïnformeerd', met: { 'gezin-geinformeerd': 'nee' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, onbekend of het gezin is geïnformeerd', met: { 'gezin-geinformeerd': 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Direct overgedragen, contact niet gestart (geen uiterste termijn)', met: { 'contact-gestart': 'nee' }, uitkomst: teDoen, lezing: 14 },
  { naam: 'Direct overgedragen, onbekend of het contact is gestart', met: { 'contact-gestart': 'weet-niet' }, uitkomst: teDoen },
  {
    naam: 'Na het eerste open punt staat de uitkomst vast, ook zonder de andere vragen',
    alleen: { herkomst: 'direct', bevestigd: 'nee' },
    uitkomst: teDoen,
    voorlopig: true,
  },

  { naam: 'Na een dienst, alles gedaan', alleen: dienst, uitkomst: gedaan, lezing: 12 },
  { naam: 'Na een dienst, contact niet gestart', alleen: { ...dienst, 'contact-gestart': 'nee' }, uitkomst: teDoen, lezing: 14 },
  { naam: 'Na een dienst, onbekend of het contact is gestart', alleen: { ...dienst, 'contact-gestart': 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Na een dienst, geen warme overdracht', alleen: { ...dienst, 'warme-overdracht': 'nee' }, uitkomst: teDoen },
  { naam: 'Na een dienst, onbekend of er een warme overdracht was', alleen: { ...dienst, 'warme-overdracht': 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Na een dienst, voorwaarden niet op schrift', alleen: { ...dienst, 'voorwaarden-schriftelijk': 'nee' }, uitkomst: teDoen },
  {
    naam: 'Na een dienst, onbekend of er voorwaarden op schrift zijn',
    alleen: { ...dienst, 'voorwaarden-schriftelijk': 'weet-niet' },
    uitkomst: teDoen,
  },
  {
    naam: 'Na een dienst zonder voorwaarden, zoals Veilig Thuis schreef: niets ontbreekt',
    alleen: { ...dienst, 'voorwaarden-schriftelijk': 'geen-voorwaarden' },
    uitkomst: gedaan,
    lezing: 14,
  },
  {
    naam: 'Na een dienst zonder voorwaarden, contact niet gestart (geen zeven weekdagen)',
    alleen: { ...dienst, 'voorwaarden-schriftelijk': 'geen-voorwaarden', 'contact-gestart': 'nee' },
    uitkomst: teDoen,
    lezing: 14,
  },
  {
    naam: 'Na een dienst zonder voorwaarden, plan niet gestart',
    alleen: { ...dienst, 'voorwaarden-schriftelijk': 'geen-voorwaarden', 'plan-gestart': 'nee' },
    uitkomst: teDoen,
  },
  { naam: 'Na een dienst, volgens Veilig Thuis nog niet direct veilig', alleen: { ...dienst, 'direct-veilig': 'nee' }, uitkomst: teDoen, lezing: 5 },
  { naam: 'Na een dienst, onbekend of het direct veilig is', alleen: { ...dienst, 'direct-veilig': 'weet-niet' }, uitkomst: teDoen, lezing: 5 },
  { naam: 'Na een dienst, geen consequenties afgesproken', alleen: { ...dienst, 'consequenties-afgesproken': 'nee' }, uitkomst: teDoen },
  {
    naam: 'Na een dienst, onbekend of er consequenties zijn afgesproken',
    alleen: { ...dienst, 'consequenties-afgesproken': 'weet-niet' },
    uitkomst: teDoen,
  },
  { naam: 'Na een dienst, er ontbreekt informatie', alleen: { ...dienst, compleet: 'nee' }, uitkomst: teDoen },
  { naam: 'Na een dienst, onbekend of de informatie compleet is', alleen: { ...dienst, compleet: 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Na een dienst, plan niet gestart', alleen: { ...dienst, 'plan-gestart': 'nee' }, uitkomst: teDoen, lezing: 12 },
  { naam: 'Na een dienst, onbekend of het plan is gestart', alleen: { ...dienst, 'plan-gestart': 'weet-niet' }, uitkomst: teDoen },
  { naam: 'Na een dienst, monitoring niet afgesproken', alleen: { ...dienst, 'monitoring-afgesproken': 'nee' }, uitkomst: teDoen },
  { naam: 'Na een dienst, onbekend of monitoring is afgesproken', alleen: { ...dienst, 'monitoring-afgesproken': 'weet-niet' }, uitkomst: teDoen },
  {
    naam: 'Na een dienst, een eerder en een later punt open',
    alleen: { ...dienst, bevestigd: 'weet-niet', 'plan-gestart': 'nee' },
    uitkomst: teDoen,
  },
]);
