/** Unpacks @sparticuz/chromium into TMPDIR, a folder that ./pakket.mjs makes for it: the package knows no other way to be told where. */
import pakket from '@sparticuz/chromium';

await pakket.executablePath();
