/** What every server configuration of the project must send; the three files (nginx, Apache, IIS) are held against this one list. */

/** Response headers on everything, with the placeholder that the release fills in per profile. */
export const KOPPEN: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
    "require-trusted-types-for 'script'; trusted-types default; frame-ancestors @INSLUITEN@",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy as the servers send it, for a page that is in no frame of another site. */
export const STRENG = (KOPPEN['Content-Security-Policy'] ?? '').replace('@INSLUITEN@', "'self'");

/** File types by extension, without character set. */
export const SOORTEN: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  odt: 'application/vnd.oasis.opendocument.text',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};
/** What browsers must not keep, and what they may keep for a year since its name changes with its content. */
export const NAVRAGEN = 'no-cache';
export const BEWAREN = 'public, max-age=31536000, immutable';
