import { vindChromium } from '../hulp/motoren/puppeteer';
import { toetsMotor } from '../hulp/motoren/toets';

toetsMotor(vindChromium());
