/** Hands a file made in the page to the browser as a download; works from file:// too. Nothing is sent. */
export function bewaarBestand(inhoud: BlobPart, soort: string, naam: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  // Some browsers read the blob only after this task; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
