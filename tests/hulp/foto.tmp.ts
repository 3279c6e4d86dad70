import { startBrowser } from './browser.ts';
import { startServer } from './server.ts';
const [map, uit, ...rest] = process.argv.slice(2);
const server = await startServer(map); const b = await startBrowser();
for (const spec of rest) { // pad|breedte|modus
  const [pad, breedte='1440', modus='licht', vol=''] = spec.split('|');
  const ctx = await b.newContext({ viewport: { width: Number(breedte), height: 900 }, colorScheme: modus==='donker'?'dark':'light', forcedColors: modus==='fc'?'active':'none' });
  const p = await ctx.newPage(); p.on('console', m => console.log('console', m.text())); p.on('pageerror', e => console.log('ERR', e.message)); p.on('requestfailed', r=>console.log('failed', r.url()));
  if (modus==='druk') await p.emulateMedia({media:'print'});
  await p.goto(server.adres + pad); await p.waitForTimeout(300);
  const naam = `${uit}/${pad.replace(/[^a-z0-9]+/gi,'_')}-${breedte}-${modus}.png`;
  if (modus==='pdf') { await p.pdf({ path: naam.replace('.png','.pdf'), preferCSSPageSize: true, tagged:true }); } else await p.screenshot({ path: naam, fullPage: vol==='vol' });
  console.log(naam); await ctx.close();
}
await b.close(); await server.sluit();
