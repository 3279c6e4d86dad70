import { vindFirefox } from '../hulp/motoren/puppeteer';
import { toetsMotor } from '../hulp/motoren/toets';

toetsMotor(vindFirefox());
