/**
 * Kill switch: put this file in the place of sw.js. Every browser that comes by throws its copy of the site away and asks the server again.
 * It answers no request itself; pages that are open notice the change and see to themselves (src/components/pagina/offline.script.ts).
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (gebeurtenis) => {
  const ruimOp = async () => {
    const namen = await caches.keys();
    // As sw.js names it: another site on the same host keeps its copy.
    const map = `afsprakenwijzer ${new URL(self.registration.scope).pathname} `;
    await Promise.all(namen.filter((naam) => naam.startsWith(map)).map((naam) => caches.delete(naam)));
    await self.registration.unregister();
  };
  gebeurtenis.waitUntil(ruimOp());
});
