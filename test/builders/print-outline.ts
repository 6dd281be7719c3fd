// A print document as short lines of text, so that a test can show what is printed: `## 1.1 Heading`, `| cell | cell |`, `**bold**`, `{label}`, `^1(footnote)`.
import { itemNumber, numberingAt } from '../../shared/model/list-numbering';
import type { PrintBlock, PrintCell, PrintDocument, PrintInline, PrintList, PrintParagraph } from '../../shared/export/print/print-document';

/** The blocks of a print document, a line each (a table: a line for its caption and one for each row). */
export const printOutline = (document: Pick<PrintDocument, 'blocks'>): string[] => document.blocks.flatMap(blockLines);

/** Inline content in a line: bold as `**…**`, labels as `{…}`, links as `<…>`, footnotes as `^1(…)`. */
export const inlineOutline = (content: readonly PrintInline[]): string => content.map((inline): string => {
  switch (inline.type) {
    case 'text': return inline.tone ? `{${inline.text}}` : inline.marks.includes('bold') ? `**${inline.text}**` : inline.marks.includes('superscript') ? `^${inline.text}` : inline.text;
    case 'lineBreak': return ' // ';
    case 'link': return `<${inlineOutline(inline.children)}>`;
    case 'footnote': return `^${inline.number}(${inlineOutline(inline.content)})`;
  }
}).join('');

/** A paragraph, or the items of a list with `•`, `1.` or `[x]`, nested ones in brackets. */
export function flowOutline(block: PrintParagraph | PrintList, depth = 0): string {
  if (block.type === 'paragraph') return inlineOutline(block.content);
  return block.items.map((item, index) => `${block.kind === 'bullet' ? '•' : block.kind === 'number' ? itemNumber(block.start + index, numberingAt(block, depth)) : item.checked ? '[x]' : '[ ]'} ${inlineOutline(item.content)}${item.nested ? ` (${flowOutline(item.nested, depth + 1)})` : ''}`).join(' ');
}

/** A cell with its spans. */
export const cellOutline = (cell: PrintCell): string => `${cell.columnSpan > 1 ? `↔${cell.columnSpan} ` : ''}${cell.rowSpan > 1 ? `↕${cell.rowSpan} ` : ''}${cell.blocks.map((flow) => flowOutline(flow)).join(' / ')}`;

function blockLines(block: PrintBlock): string[] {
  switch (block.type) {
    case 'heading': return [`${'#'.repeat(block.level)} ${block.number === undefined ? '' : `${block.number} `}${inlineOutline(block.content)}`];
    case 'paragraph': return [`${block.style}: ${flowOutline(block)}`];
    case 'list': return [flowOutline(block)];
    case 'box': return [`[${block.tone}] ${block.title}: ${block.blocks.map((flow) => flowOutline(flow)).join(' / ')}`];
    case 'decision': return [...block.items.map((item) => `${item.number}) ${item.content.map((flow) => flowOutline(flow)).join(' / ')} → ${item.responses.join(' | ')}`), ...(block.unsigned ? [] : [`${block.signatureLabel} ____ ${block.dateLabel} ____`])];
    case 'figure': return [`figure "${block.altText}"${block.caption ? ` ${block.caption.label} ${block.caption.number}. ${inlineOutline(block.caption.content)}` : ''}`];
    case 'table': return [
      ...(block.caption ? [`${block.caption.label} ${block.caption.number}. ${inlineOutline(block.caption.content)}${block.landscape ? ' (landscape)' : ''}`] : []),
      ...block.rows.map((row) => `${row.outlined ? '>' : ''}| ${row.cells.map(cellOutline).join(' | ')} |`),
    ];
    case 'pageBreak': return ['----'];
  }
}
