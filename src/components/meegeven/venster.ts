/** Hands a message from one window to the window it opens, and takes it there (src/meegeven/bericht.ts). */
import { volgLoslaten } from '../../pagina/loslaten';
import { isBericht, type Bericht } from '../../meegeven/bericht';

/** 'I am here, and listening': what the opened page says to its opener. */
const KLAAR = 'afsprakenwijzer-klaar';

/** A page from a network drive has no origin to name; there the window itself has to be proof enough. */
const VAN_SCHIJF = location.protocol === 'file:';
const DOEL = VAN_SCHIJF ? '*' : location.origin;
const ZELFDE = VAN_SCHIJF ? ['null', 'file://'] : [location.origin];

/** Calls `verwerk` once, with the first thing this window of this same site says for which it answers true. */
function luister(venster: Window, verwerk: (inhoud: unknown) => boolean): void {
  const bijBericht = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === venster && ZELFDE.includes(origin) && verwerk(data)) removeEventListener('message', bijBericht);
  };
  addEventListener('message', bijBericht);
}

/** As `Meegever.geefMee`; only while the user clicks, since a browser blocks other windows. This page stays as it is. */
export function geefMee(pad: string, bericht: Bericht): boolean {
  const venster = open(pad);
  if (venster === null) return false;
  luister(venster, (inhoud) => {
    if (inhoud === KLAAR) venster.postMessage(bericht, DOEL);
    return inhoud === KLAAR;
  });
  return true;
}

/** As `Meegever.ontvang`: one message, right or wrong, and then the two windows no longer know each other. */
export function ontvang(verwerk: (bericht: Bericht) => void): void {
  const opener = window.opener as Window | null;
  if (opener === null) return;
  const naLoslaten = volgLoslaten();
  luister(opener, (inhoud) => {
    window.opener = null;
    if (isBericht(inhoud)) naLoslaten(() => verwerk(inhoud));
    return true;
  });
  opener.postMessage(KLAAR, DOEL);
}
