/** Numbers in both ways they are written: '6 maanden' and 'zes maanden'. */
const GETALLEN: Readonly<Record<string, string>> = {
  '1': 'een',
  '2': 'twee',
  '3': 'drie',
  '4': 'vier',
  '5': 'vijf',
  '6': 'zes',
  '7': 'zeven',
  '8': 'acht',
  '9': 'negen',
  '10': 'tien',
  '12': 'twaalf',
  '18': 'achttien',
};
const CIJFER_VAN = new Map(Object.entries(GETALLEN).map(([cijfer, woord]) => [woord, cijfer]));

/** A folded word with the other way of writing the same number; only itself when it is none. */
export function getalvormen(woord: string): string[] {
  const ander = Object.hasOwn(GETALLEN, woord) ? GETALLEN[woord] : CIJFER_VAN.get(woord);
  return ander === undefined ? [woord] : [woord, ander];
}
