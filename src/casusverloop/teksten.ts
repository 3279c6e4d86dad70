/** The content of the lifecycle beside the machine: every state, phase, event and moment has its words, and no words are left over. */
import { GEBEURTENISSEN, type Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import type { Fasen, Gebeurtenissen, Momenten, Plekken, Tekeningtekst, Verloopregio, Verloopstand, casusverloopSchema } from './schema';
import type { infer as Afgeleid } from 'astro/zod';
import { geefWoorden } from './gegevens';
import { GROEPEN } from './momenten';
import { standenVan, TAKEN, type Casusstand, type Taak } from './stand';

type Verloopinhoud = Afgeleid<typeof casusverloopSchema>;

/** All words of the lifecycle. */
export interface Verloopteksten {
  readonly regios: Readonly<Record<Taak, Verloopregio>>;
  readonly fasen: Fasen;
  readonly gebeurtenissen: Gebeurtenissen;
  readonly momenten: Momenten;
  readonly tekening: Tekeningtekst;
  readonly hier: Plekken;
}

function keurSleutels(wat: string, nodig: readonly string[], aanwezig: readonly string[]): void {
  const mist = nodig.filter((sleutel) => !aanwezig.includes(sleutel));
  const over = aanwezig.filter((sleutel) => !nodig.includes(sleutel));
  if (mist.length > 0) throw new Error(`${wat}: er ontbreekt tekst voor ${mist.join(', ')}.`);
  if (over.length > 0) throw new Error(`${wat}: dit kent de machine niet: ${over.join(', ')}.`);
}

function vind<S extends Verloopinhoud['soort']>(bestanden: readonly { data: Verloopinhoud }[], soort: S): Extract<Verloopinhoud, { soort: S }> {
  const gevonden = bestanden.find(({ data }) => data.soort === soort)?.data;
  if (!gevonden) throw new Error(`In src/content/casusverloop ontbreekt het bestand met soort "${soort}".`);
  return gevonden as Extract<Verloopinhoud, { soort: S }>;
}

function regioVan(bestanden: readonly { id: string; data: Verloopinhoud }[], taak: Taak): Verloopregio {
  const data = bestanden.find(({ id }) => id === taak)?.data;
  if (data?.soort !== 'regio') throw new Error(`In src/content/casusverloop ontbreekt ${taak}.yaml.`);
  keurSleutels(`casusverloop/${taak}.yaml`, standenVan(taak), Object.keys(data.standen));
  return data;
}

/**
 * Puts the files together and checks them against the machine.
 * @throws with the file and the missing or unknown name, in Dutch, when content and machine do not fit.
 */
export function maakVerloop(bestanden: readonly { id: string; data: Verloopinhoud }[]): Verloopteksten {
  const { fasen } = vind(bestanden, 'fasen');
  const { gebeurtenissen } = vind(bestanden, 'gebeurtenissen');
  const momenten = vind(bestanden, 'momenten');
  keurSleutels('casusverloop/fasen.yaml', standenVan('fase'), Object.keys(fasen));
  keurSleutels('casusverloop/gebeurtenissen.yaml', GEBEURTENISSEN, Object.keys(gebeurtenissen));
  keurSleutels(
    'casusverloop/momenten.yaml',
    Object.values(GROEPEN).flatMap((groep) => Object.keys(groep)),
    Object.keys(momenten.momenten),
  );
  keurSleutels('casusverloop/momenten.yaml, groepen', Object.keys(GROEPEN), Object.keys(momenten.groepen));
  const regios = Object.fromEntries(TAKEN.map((taak) => [taak, regioVan(bestanden, taak)])) as Record<Taak, Verloopregio>;
  return { regios, fasen, gebeurtenissen, momenten, tekening: vind(bestanden, 'tekening'), hier: vind(bestanden, 'hier').wegwijzers };
}

/** The words of a region's state at this point. */
export const standtekst = (verloop: Verloopteksten, stand: Casusstand, taak: Taak): Verloopstand =>
  geefWoorden(verloop.regios[taak].standen, stand[taak]);
/** The words of the phase at this point. */
export const fasetekst = (verloop: Verloopteksten, stand: Casusstand): Fasen[string] => geefWoorden(verloop.fasen, stand.fase);
/** The words of an event. */
export const gebeurtenistekst = (verloop: Verloopteksten, gebeurtenis: Gebeurtenis): Gebeurtenissen[string] =>
  geefWoorden(verloop.gebeurtenissen, gebeurtenis);
