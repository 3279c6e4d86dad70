/** The kit as OpenDocument text, to change to how it goes in one's own team. */
import { maakOdt } from '../formulier/odt';
import type { Begeleiding } from './begeleiding';
import type { Trainerinhoud } from './schema-trainer';
import { trainerrijen, type Programmablad } from './trainer';

/** Name of the file. */
export const TRAINERBESTAND = 'trainersmap.odt';
/** @param versie which text it is about: title and month */
export const maakTrainerOdt = (
  versie: string,
  inhoud: Trainerinhoud,
  programmas: readonly Programmablad[],
  verhalen: readonly Begeleiding[],
): Promise<Uint8Array> => maakOdt({ titel: inhoud.titel, versie }, trainerrijen(inhoud, programmas, verhalen));
