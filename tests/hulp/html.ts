/** HTML and SVG as a browser reads them, for tests outside a browser. */
import { parseHTML } from 'linkedom';

export { alle, vereis, zoek } from '../../src/pagina/element';

/** A page, a drawing or a part of one as a document. */
export const ontleed = (html: string): Document => parseHTML(html).document;
