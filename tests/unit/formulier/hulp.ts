import type { z } from 'astro/zod';
import { formulierSchema, type Formulier } from '../../../src/formulier/schema';

type Invoer = z.input<typeof formulierSchema>;
type Groepinvoer = Invoer['groepen'][number];
type Eigen = Extract<Groepinvoer, { herkomst: 'toevoeging' }>;
type Veldinvoer = Eigen['velden'][number];

/** What 0 and 10 stand for on the scale of the agreements. */
export const SCHAAL = {
  nul: { anker: 'bijlage-4-12', citaat: '0 = ik ben in acuut gevaar / in grote onveiligheid' },
  tien: { anker: 'bijlage-4-12', citaat: '10 = ik ben veilig' },
};

/** A field of this site; without more, one line. */
export const eigenVeld = (
  id: string,
  meer: Partial<Extract<Veldinvoer, { herkomst: 'toevoeging' }>> = {},
): Extract<Veldinvoer, { herkomst: 'toevoeging' }> => ({
  id,
  soort: 'regel',
  herkomst: 'toevoeging',
  label: `Label ${id}`,
  ...meer,
});

/** A part this site adds. */
export const eigenGroep = (id: string, velden: Veldinvoer[], meer: Partial<Omit<Eigen, 'herkomst'>> = {}): Eigen => ({
  id,
  herkomst: 'toevoeging',
  kop: `Kop ${id}`,
  velden,
  ...meer,
});

/** A form of these parts that the schema accepts. */
export const maakFormulier = (...groepen: Groepinvoer[]): Formulier =>
  formulierSchema.parse({
    titel: 'Een formulier',
    moment: 'Overdragen',
    samenvatting: 'Een formulier om mee te proberen.',
    waarschuwing: 'Dit formulier is alleen een proef.',
    secties: ['4'],
    groepen,
  });
