import type { PrintDocument } from '../../print/print-document';
import { escapeXml, XML_DECLARATION } from './escape-xml';

/** The core properties (ECMA-376 part 2, 11): what the file is, never who wrote it. Both dates are the briefing's, so that equal content is an equal file. */
export function corePropertiesPart({ title, language, date, reference }: Pick<PrintDocument, 'title' | 'language' | 'date' | 'reference'>): string {
  const day = `${isoDay(date)}T00:00:00Z`;
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(title)}</dc:title>`
    + (reference === '' ? '' : `<dc:identifier>${escapeXml(reference)}</dc:identifier>`)
    + `<dc:language>${escapeXml(language)}</dc:language>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

/** The extended properties (ECMA-376 part 1, 22.2). */
export function extendedPropertiesPart(pages: number | undefined): string {
  return `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${pages === undefined ? '' : `<Pages>${pages}</Pages>`}<Application>Briefing Desk</Application></Properties>`;
}

/** The day of a print document's date; a fixed one where it has none. */
const isoDay = (date: string): string => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? '2000-01-01';
