import { comparableText } from '../../shared/export/pdf/clean-text';
import { markedTexts } from './pdf-content';
import { PdfObjects, pdfText, type PdfDictionary, type PdfValue } from './pdf-objects';

/** An element of the structure tree (ISO 32000-1, 14.7.2), with its text where it has some of its own. */
export interface PdfElement {
  readonly tag: string;
  readonly alt: string;
  readonly children: readonly (PdfElement | string)[];
}

/** The structure tree of a tagged PDF. */
export function pdfStructure(pdf: Uint8Array): PdfElement {
  const objects = PdfObjects.read(pdf);
  const texts = new Map<string, ReadonlyMap<number, string>>();
  const textOf = (page: string, id: number): string => {
    let ofPage = texts.get(page);
    if (!ofPage) texts.set(page, (ofPage = markedTexts(objects, page)));
    return ofPage.get(id) ?? '';
  };
  const kid = (value: PdfValue, page: string): readonly (PdfElement | string)[] => {
    if (typeof value === 'number') return [textOf(page, value)];
    const dictionary = objects.dictionary(value);
    if (dictionary['/Type'] === '/MCR') return [textOf(String(dictionary['/Pg'] ?? page), Number(dictionary['/MCID']))];
    if (dictionary['/Type'] === '/OBJR') return [];
    return [element(dictionary, page)];
  };
  const element = (dictionary: PdfDictionary, outerPage: string): PdfElement => {
    const page = String(dictionary['/Pg'] ?? outerPage);
    return { tag: String(dictionary['/S'] ?? '').slice(1), alt: pdfText(dictionary['/Alt']), children: objects.list(dictionary['/K']).flatMap((value) => kid(value, page)) };
  };
  return element(objects.dictionary(objects.catalog['/StructTreeRoot']), '');
}

/** Elements that stand within a line. */
const INLINE: ReadonlySet<string> = new Set(['Span', 'Link', 'Reference', 'Note', 'Lbl', 'Em', 'Strong', 'Code']);

/** A cell that holds its words itself and nothing else, as ISO/TS 32005 allows for TH and TD: its words are its paragraph. */
const isBareCell = ({ tag, children }: PdfElement): boolean => (tag === 'TH' || tag === 'TD') && children.length > 0 && children.every((child) => typeof child === 'string' || INLINE.has(child.tag));

/** Paragraphs of a PDF in the order of its structure tree, footnotes apart; the signs of list items and notes, the contents list and pictures are left out. */
export function pdfParagraphs(pdf: Uint8Array): { readonly body: readonly string[]; readonly footnotes: readonly string[] } {
  const body: string[] = [];
  const footnotes: string[] = [];
  const inline = (element: PdfElement): string => element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.tag === 'Note') { footnotes.push(inline(child)); return ''; }
    return child.tag === 'Lbl' || child.tag === 'Figure' ? '' : inline(child);
  }).join('');
  const walk = (element: PdfElement): void => {
    if (/^(P|H\d?|Title|Caption)$/.test(element.tag) || isBareCell(element)) { body.push(inline(element)); return; }
    // The contents list; and a note where a list item holds nothing else, and so no paragraph.
    if (element.tag === 'TOC') { inline(element); return; }
    if (element.tag === 'Note') { footnotes.push(inline(element)); return; }
    if (element.tag === 'Lbl') return;
    const loose = element.children.filter((child) => typeof child === 'string').join('').trim();
    if (loose !== '') throw new Error(`text outside of a paragraph, in ${element.tag}: ${loose}`);
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  walk(pdfStructure(pdf));
  const clean = (entries: readonly string[]): readonly string[] => entries.map(comparableText).filter((entry) => entry !== '');
  return { body: clean(body), footnotes: clean(footnotes) };
}
