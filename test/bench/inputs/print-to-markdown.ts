import { assertNever } from '../../../shared/model/assert-never';
import { itemNumber, numberingAt } from '../../../shared/model/list-numbering';
import type { PrintBlock, PrintDocument, PrintInline, PrintList, PrintParagraph, PrintTable } from '../../../shared/export/print/print-document';

/** The sign of an item with at least two spaces, which pandoc asks for behind a capital letter. It reads all our ways of counting (`fancy_lists`) but Cyrillic letters: those become its digits. */
function markOf(list: PrintList, index: number, depth: number): string {
  const counted = numberingAt(list, depth);
  const isRussian = counted.numbering === 'lowerRussian' || counted.numbering === 'upperRussian';
  return `${itemNumber(list.start + index, isRussian ? { ...counted, numbering: 'decimal' } : counted)}  `.padEnd(4);
}

/** The same text as pandoc's Markdown, with real footnotes, so that pandoc writes what we write. The bench's briefings have no figures and no decisions. */
export function printToMarkdown(document: PrintDocument): string {
  const notes: string[] = [];
  const inline = (content: readonly PrintInline[]): string => content.map((part): string => {
    switch (part.type) {
      case 'text': return part.marks.includes('bold') ? `**${escape(part.text.trim())}**` : escape(part.text);
      case 'lineBreak': return '\\\n';
      case 'link': return `[${inline(part.children)}](${part.url})`;
      case 'footnote': notes.push(`[^${part.number}]: ${inline(part.content)}`); return `[^${part.number}]`;
      default: return assertNever(part);
    }
  }).join('');
  const list = (value: PrintList, indent: string, depth = 0): string => value.items.map((item, index) => {
    const mark = value.kind === 'number' ? markOf(value, index, depth) : '-   ';
    return `${indent}${mark}${inline(item.content)}\n${item.nested ? `\n${list(item.nested, `${indent}${' '.repeat(mark.length)}`, depth + 1)}` : ''}`;
  }).join('');
  const flow = (block: PrintParagraph | PrintList): string => (block.type === 'list' ? list(block, '') : `${inline(block.content)}\n`);
  const cell = (blocks: readonly (PrintParagraph | PrintList)[]): string => blocks.map((entry) => flow(entry).trim().replace(/\\?\n/g, ' ')).join(' ').replace(/\|/g, '\\|');
  const table = ({ caption, rows }: PrintTable): string => {
    const lines = rows.map(({ cells }) => `| ${cells.map((entry) => cell(entry.blocks)).join(' | ')} |`);
    const rule = `|${rows[0]!.cells.map(() => '----|').join('')}`;
    return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n${caption ? `\n: ${inline(caption.content)}\n` : ''}`;
  };
  const block = (value: PrintBlock): string => {
    switch (value.type) {
      case 'heading': return `${'#'.repeat(value.level)} ${value.number === undefined ? '' : `${value.number} `}${inline(value.content)}\n`;
      case 'paragraph': case 'list': return flow(value);
      case 'table': return table(value);
      case 'box': return value.blocks.map(flow).join('\n');
      case 'pageBreak': return '';
      case 'figure': case 'decision': throw new Error(`the bench's briefings have no ${value.type}`);
      default: return assertNever(value);
    }
  };
  const memo = document.memoBlock.map(({ label, content }) => `**${escape(label)}** ${inline(content)}\n`);
  const body = [...memo, ...document.blocks.map(block)];
  return `---\ntitle: ${JSON.stringify(document.documentTitle)}\nlang: ${document.language}\n---\n\n${[...body, ...notes.map((note) => `${note}\n`)].join('\n')}`;
}

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|$~^@]/g, '\\$&');
