import type { PrintInline, PrintList, PrintParagraph } from './print-document';

/** The text of inline content, without footnotes. */
export const inlineText = (content: readonly PrintInline[]): string => content.map((inline): string => {
  switch (inline.type) {
    case 'text': return inline.text;
    case 'lineBreak': return ' ';
    case 'link': return inlineText(inline.children);
    case 'footnote': return '';
  }
}).join('');

/** How many characters a paragraph or a whole list has. */
export function textLength(block: PrintParagraph | PrintList): number {
  if (block.type === 'paragraph') return inlineText(block.content).length;
  return block.items.reduce((sum, item) => sum + inlineText(item.content).length + (item.nested ? textLength(item.nested) : 0), 0);
}

/** Whether a paragraph or a list holds a link or a footnote. */
export function hasReference(block: PrintParagraph | PrintList): boolean {
  const inInline = (content: readonly PrintInline[]): boolean => content.some((inline) => inline.type === 'link' || inline.type === 'footnote');
  return block.type === 'paragraph' ? inInline(block.content) : block.items.some((item) => inInline(item.content) || (item.nested !== undefined && hasReference(item.nested)));
}
