import { vindWebkitmotor } from '../hulp/motoren/webkit';
import { toetsMotor } from '../hulp/motoren/toets';

toetsMotor(vindWebkitmotor());
