import { descendants, docxElements, value, type DocxElement } from './docx-elements';

/** Paragraphs that hold nothing of the briefing's own: titles and labels of the form, response words, the contents list, stand-ins. */
const COMPUTED_STYLES = /^(Title|Subtitle|MemoLabel|(BottomLine|Callout\w*)Title|Response|SignatureLine|TableGap|TOCHeading|TOC\d|FigureText)$/;

/**
 * The texts of a Word file in order, one entry a paragraph that has any, footnotes apart, white space folded: what blockTexts gives for the print
 * document it came from. Numbers, caption labels, check boxes and fields are left out, as there.
 */
export function docxTexts(bytes: Uint8Array): { readonly body: readonly string[]; readonly footnotes: readonly string[] } {
  const parts = docxElements(bytes);
  const paragraphs = descendants(part(parts, 'word/document.xml'), 'w:p').filter((paragraph) => !COMPUTED_STYLES.test(value(paragraph, 'w:pStyle') ?? 'Normal'));
  const notes = descendants(part(parts, 'word/footnotes.xml'), 'w:footnote').filter((note) => Number(note.attributes['w:id']) > 0);
  return {
    body: paragraphs.map(paragraphText).filter((text) => text !== ''),
    footnotes: notes.map((note) => descendants(note, 'w:p').map(paragraphText).join(' ')),
  };
}

function part(parts: ReadonlyMap<string, DocxElement>, name: string): DocxElement {
  const element = parts.get(name);
  if (!element) throw new Error(`${name} is missing`);
  return element;
}

const paragraphText = (paragraph: DocxElement): string => text(paragraph).replace(/\s+/gu, ' ').trim();

function text(element: DocxElement): string {
  switch (element.name) {
    case 'w:t': return element.text;
    case 'w:tab': case 'w:br': return ' ';
    case 'w:softHyphen': return '\u00AD';
    case 'w:noBreakHyphen': return '\u2011';
    case 'w:pPr': case 'w:rPr': case 'w:fldSimple': case 'w:sdt': return '';
    case 'w:r': return value(element, 'w:rStyle') === 'CaptionLabel' ? '' : element.children.map(text).join('');
    default: return element.children.map(text).join('');
  }
}
