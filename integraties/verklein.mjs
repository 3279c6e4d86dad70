/**
 * Takes out of the pages what a browser does not need: quotes around plain attribute values and end tags that HTML leaves optional. Words and
 * spaces stay as they are. Pages that hold the text of the agreements keep their end tags, so that any reader of `data-bron` can follow them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'html-minifier-next';

/** @param {string} html */
export const verklein = (html) =>
  minify(html, {
    removeAttributeQuotes: true,
    collapseBooleanAttributes: true,
    removeOptionalTags: !html.includes('data-bron='),
  });

/** @returns {import('astro').AstroIntegration} */
export default function verkleinen() {
  return {
    name: 'verklein',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        let minder = 0;
        for (const naam of readdirSync(map, { recursive: true }).map(String)) {
          if (!naam.endsWith('.html')) continue;
          const html = readFileSync(join(map, naam), 'utf8');
          const klein = await verklein(html);
          minder += html.length - klein.length;
          writeFileSync(join(map, naam), klein);
        }
        logger.info(`${Math.round(minder / 1024)} KiB minder in de bladzijden`);
      },
    },
  };
}
