/** The part that writes OpenDocument: large, so it comes when it is asked for. */
import type * as Odt from '../odt.script';
import { laadScript } from '../../../pagina/script';

/** Media type of the file. */
export const ODT = 'application/vnd.oasis.opendocument.text';

let odt: Promise<typeof Odt> | undefined;

/** Loads that part once. Rejects where it cannot be had; the next call tries again. */
export async function laadOdt(): Promise<typeof Odt> {
  odt ??= laadScript('odt').then(() => (globalThis as unknown as { afsprakenwijzer_odt: typeof Odt }).afsprakenwijzer_odt);
  try {
    return await odt;
  } catch (fout) {
    odt = undefined;
    throw fout;
  }
}
