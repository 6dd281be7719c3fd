import type { PrintBlock, PrintDocument, PrintInline, PrintList, PrintParagraph } from './print/print-document';

/**
 * The texts of a print document in reading order, one entry a paragraph, footnotes apart: what both files must say, word for word.
 * Computed things (numbers, labels of boxes, page counts) are left out.
 */
export function blockTexts(document: PrintDocument): { readonly body: readonly string[]; readonly footnotes: readonly string[] } {
  const body: string[] = [];
  const footnotes: string[] = [];
  const text = (content: readonly PrintInline[]): string => content.map((inline) => {
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'lineBreak') return ' ';
    if (inline.type === 'link') return text(inline.children);
    footnotes.push(text(inline.content));
    return '';
  }).join('');
  const add = (content: readonly PrintInline[]): void => { body.push(text(content).replace(/\s+/gu, ' ').trim()); };
  const flow = (block: PrintParagraph | PrintList): void => {
    if (block.type === 'paragraph') { add(block.content); return; }
    for (const item of block.items) { add(item.content); if (item.nested) flow(item.nested); }
  };
  const block = (value: PrintBlock): void => {
    switch (value.type) {
      case 'heading': add(value.content); return;
      case 'paragraph': case 'list': flow(value); return;
      case 'table':
        if (value.caption) add(value.caption.content);
        for (const row of value.rows) for (const cell of row.cells) cell.blocks.forEach(flow);
        return;
      case 'figure': if (value.caption) add(value.caption.content); return;
      case 'box': value.blocks.forEach(flow); return;
      case 'decision': for (const item of value.items) item.content.forEach(flow); return;
      case 'pageBreak': return;
    }
  };
  for (const row of document.memoBlock) add(row.content);
  document.blocks.forEach(block);
  return { body: body.filter((entry) => entry !== ''), footnotes: footnotes.map((entry) => entry.replace(/\s+/gu, ' ').trim()) };
}
