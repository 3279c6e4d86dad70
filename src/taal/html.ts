const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML, also inside double quotes. */
export const alsHtml = (tekst: string): string => tekst.replace(/[&<>"]/gu, (teken) => TEKENS[teken] ?? teken);
