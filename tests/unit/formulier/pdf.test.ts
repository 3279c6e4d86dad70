import { afterEach, describe, expect, it, vi } from 'vitest';
import { heeftPdf, PAD_VAN_BUNDEL, padVanPdf } from '../../../src/formulier/pdf';

describe('forms as PDF', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  it.each([
    ['ja', true],
    ['nee', false],
    [undefined, false],
  ])('a build with AFSPRAKENWIJZER_PDF=%s: %s', (waarde, verwacht) => {
    vi.stubEnv('AFSPRAKENWIJZER_PDF', waarde);
    expect(heeftPdf()).toBe(verwacht);
  });
  it('have a fixed address', () => {
    expect(padVanPdf('terugkoppeling')).toBe('/formulieren/terugkoppeling/terugkoppeling-leeg.pdf');
    expect(PAD_VAN_BUNDEL).toBe('/formulieren/alle-formulieren-leeg.pdf');
  });
});
