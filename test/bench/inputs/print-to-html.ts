import { assertNever } from '../../../shared/model/assert-never';
import { numberingAt } from '../../../shared/model/list-numbering';
import type { PrintBlock, PrintDocument, PrintInline, PrintList, PrintParagraph, PrintTable } from '../../../shared/export/print/print-document';

/**
 * The same text as plain HTML, for the programs beside which we are measured. Footnotes stand as a list at the end, since HTML has none; the bench's
 * briefings have no figures and no decisions.
 */
export function printToHtml(document: PrintDocument): string {
  const notes: string[] = [];
  const inline = (content: readonly PrintInline[]): string => content.map((part): string => {
    switch (part.type) {
      case 'text': return part.marks.includes('bold') ? `<strong>${escape(part.text)}</strong>` : escape(part.text);
      case 'lineBreak': return '<br>';
      case 'link': return `<a href="${escape(part.url)}">${inline(part.children)}</a>`;
      case 'footnote': notes[part.number - 1] = inline(part.content); return `<sup>${part.number}</sup>`;
      default: return assertNever(part);
    }
  }).join('');
  const list = (value: PrintList, depth = 0): string => {
    const { kind, items, start } = value;
    const tag = kind === 'number' ? 'ol' : 'ul';
    const counter = COUNTERS[numberingAt(value, depth).numbering];
    const attributes = kind === 'number' ? `${start === 1 ? '' : ` start="${start}"`}${counter === 'decimal' ? '' : ` style="list-style-type: ${counter}"`}` : '';
    return `<${tag}${attributes}>${items.map((item) => `<li><p>${inline(item.content)}</p>${item.nested ? list(item.nested, depth + 1) : ''}</li>`).join('')}</${tag}>`;
  };
  const flow = (block: PrintParagraph | PrintList): string => (block.type === 'list' ? list(block) : `<p>${inline(block.content)}</p>`);
  const table = ({ caption, headerRows, rows }: PrintTable): string => {
    const lines = rows.map(({ cells }, row) => `<tr>${cells.map((cell) => {
      const tag = row < headerRows ? 'th' : 'td';
      return `<${tag}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}>${cell.blocks.map(flow).join('')}</${tag}>`;
    }).join('')}</tr>`);
    const head = headerRows > 0 ? `<thead>${lines.slice(0, headerRows).join('')}</thead>` : '';
    return `${caption ? `<p>${caption.label} ${caption.number}. ${inline(caption.content)}</p>` : ''}<table>${head}<tbody>${lines.slice(headerRows).join('')}</tbody></table>`;
  };
  const block = (value: PrintBlock): string => {
    switch (value.type) {
      case 'heading': return `<h${value.level}>${value.number === undefined ? '' : `${value.number} `}${inline(value.content)}</h${value.level}>`;
      case 'paragraph': case 'list': return flow(value);
      case 'table': return table(value);
      case 'box': return value.blocks.map(flow).join('');
      case 'pageBreak': return '';
      case 'figure': case 'decision': throw new Error(`the bench's briefings have no ${value.type}`);
      default: return assertNever(value);
    }
  };
  const memo = document.memoBlock.map(({ label, content }) => `<p><strong>${escape(label)}</strong> ${inline(content)}</p>`);
  const body = [`<h1>${escape(document.documentTitle)}</h1>`, ...memo, ...document.blocks.map(block)];
  const ending = notes.length === 0 ? '' : `<ol>${notes.map((note) => `<li><p>${note}</p></li>`).join('')}</ol>`;
  return `<!doctype html>\n<html lang="${document.language}"><head><meta charset="utf-8"><title>${escape(document.title)}</title></head><body>\n${body.join('\n')}\n${ending}</body></html>\n`;
}

/** Counters of CSS, which knows no signs; of the Cyrillic ones only their names, without which programs count with digits. */
const COUNTERS = { decimal: 'decimal', lowerLetter: 'lower-alpha', upperLetter: 'upper-alpha', lowerRoman: 'lower-roman', upperRoman: 'upper-roman', lowerRussian: 'lower-russian', upperRussian: 'upper-russian' } as const;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
