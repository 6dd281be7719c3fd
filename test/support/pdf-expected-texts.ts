import { comparableText } from '../../shared/export/pdf/clean-text';
import type { PrintBlock, PrintDocument, PrintInline, PrintList, PrintParagraph } from '../../shared/export/print/print-document';

/** A paragraph that the PDF must hold: what the app adds before it, and its own words. */
export interface ExpectedParagraph {
  readonly added: string;
  readonly words: string;
}

/** Every paragraph of the PDF of a print document in order, with what is computed kept apart from what was written. */
export function expectedParagraphs(document: PrintDocument, contents: boolean): readonly ExpectedParagraph[] {
  const found: ExpectedParagraph[] = [];
  const add = (added: string, words = ''): void => { if (comparableText(added + words) !== '') found.push({ added: comparableText(added), words: comparableText(words) }); };
  const flow = (block: PrintParagraph | PrintList): void => {
    if (block.type === 'paragraph') { add('', textOf(block.content)); return; }
    for (const item of block.items) { add('', textOf(item.content)); if (item.nested) flow(item.nested); }
  };
  const caption = (value: { readonly label: string; readonly number: number; readonly content: readonly PrintInline[] } | undefined): void => {
    if (value) add(`${value.label} ${value.number}${value.content.length > 0 ? '.' : ''}`, textOf(value.content));
  };
  const block = (value: PrintBlock): void => {
    switch (value.type) {
      case 'heading': add(value.number ?? '', textOf(value.content)); return;
      case 'paragraph': case 'list': flow(value); return;
      case 'table':
        caption(value.caption);
        for (const row of value.rows) for (const cell of row.cells) cell.blocks.forEach(flow);
        return;
      case 'figure': caption(value.caption); return;
      case 'box': add(value.title); value.blocks.forEach(flow); return;
      case 'decision':
        for (const item of value.items) { add(`${item.number}.`); item.content.forEach(flow); for (const response of item.responses) add(response); }
        if (!value.unsigned) { add(value.signatureLabel); add(value.dateLabel); }
        return;
      case 'pageBreak': return;
    }
  };
  add(document.documentTitle);
  add(document.deliberativeLine);
  for (const row of document.memoBlock) { add(row.label.toUpperCase()); add('', textOf(row.content)); }
  const opening = contents ? document.blocks.findIndex((value) => value.type === 'heading') : -1;
  document.blocks.forEach((value, index) => {
    if (index === opening) add(document.contents.title);
    block(value);
  });
  return found;
}

/** The paragraph as one text. */
export const wholeText = ({ added, words }: ExpectedParagraph): string => comparableText(`${added} ${words}`);

const textOf = (content: readonly PrintInline[]): string => content.map((inline) => {
  switch (inline.type) {
    case 'text': return inline.text;
    case 'lineBreak': return ' ';
    case 'link': return textOf(inline.children);
    case 'footnote': return '';
  }
}).join('');
