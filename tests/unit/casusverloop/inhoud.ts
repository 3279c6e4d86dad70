/** The content of the lifecycle for tests, checked against the machine as the build does. */
import { maakVerloop } from '../../../src/casusverloop/teksten';
import { bestanden } from './bestanden';

export const verloop = maakVerloop(bestanden);
