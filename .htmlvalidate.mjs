/** Every page is whole HTML by the recommended rules. What is set differently, and why: */
import { defineConfig } from 'html-validate';

export default defineConfig({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Anchors are the numbers of the source: id="6.1.1-3".
    'valid-id': ['error', { relaxed: true }],
    // A title is a heading of the source, word for word, with the name of the site; the longest heading sets the limit.
    'long-title': ['error', { maxlength: 130 }],
    // A checksum guards against another host; the site asks none, and from a network drive a browser would refuse its own files.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A number stays as it was given, so that it can be copied; browsers do not break a line between a hyphen and a digit.
    'tel-non-breaking': 'off',
    // How Astro lays out what it writes; HTML reads it alike.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
  },
});
