/** True when this build prints the blank forms to PDF (integraties/pdf.mjs), so that pages may link to them. */
export const heeftPdf = (): boolean => process.env['AFSPRAKENWIJZER_PDF'] === 'ja';

/** Path of a blank form as PDF. */
export const padVanPdf = (slug: string): string => `/formulieren/${slug}/${slug}-leeg.pdf`;

/** Path of all blank forms in one PDF. */
export const PAD_VAN_BUNDEL = '/formulieren/alle-formulieren-leeg.pdf';
