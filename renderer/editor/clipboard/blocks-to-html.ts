// Blocks -> HTML for other programs: plain tags, no styles of ours.
import { assertNever, type Block, firstNumber, type Inline, itemNumber, type List, type Mark, type NestedList, numberingAt, type RichText, type RowsBlock, isTextField } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { markedText } from '../rows/marked-text';
import { shownValue } from '../rows/value-text';
import { visibleColumns } from '../rows/visible-columns';
import { citationText } from '../nodes/CitationNode';
import { fieldText } from '../nodes/FieldChipNode';

/** HTML of blocks; notes stand below them. */
export function blocksToHtml(blocks: readonly Block[], data: BriefingData): string {
  const notes: string[] = [];
  const inline = (content: readonly Inline[]): string => content.map((one) => inlineHtml(one, data, (note) => { notes.push(inline(note)); return notes.length; })).join('');
  const body = blocks.map((block) => blockHtml(block, inline, data)).join('');
  return body + notes.map((note, index) => `<p>[${index + 1}] ${note}</p>`).join('');
}

/** HTML of a piece of one line. */
export const inlinesToHtml = (content: readonly Inline[], data: BriefingData): string => content.map((one) => inlineHtml(one, data, () => 0)).join('');

const TAGS: Readonly<Record<Mark, string>> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', subscript: 'sub', superscript: 'sup', highlight: 'mark', code: 'code' };
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function inlineHtml(inline: Inline, data: BriefingData, addNote: (content: readonly Inline[]) => number): string {
  switch (inline.type) {
    case 'text': { const marked = wrap(escape(inline.text), inline.marks); return inline.language ? `<span lang="${escape(inline.language)}">${marked}</span>` : marked; }
    case 'lineBreak': return '<br>';
    case 'field': return wrap(escape(fieldText(inline.name, data)), inline.marks);
    case 'citation': return escape(citationText(inline.sourceId, inline.locator ?? '', data.sources));
    case 'link': return `<a href="${escape(inline.url)}">${inline.children.map((child) => inlineHtml(child, data, addNote)).join('')}</a>`;
    case 'footnote': { const number = addNote(inline.content); return number > 0 ? `<sup>[${number}]</sup>` : ''; }
    default: return assertNever(inline);
  }
}

const wrap = (html: string, marks: readonly Mark[] | undefined): string => (marks ?? []).reduce((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, html);

type InlineHtml = (content: readonly Inline[]) => string;

function blockHtml(block: Block, inline: InlineHtml, data: BriefingData): string {
  switch (block.type) {
    case 'paragraph': return `<p${attributes(block)}>${inline(block.content)}</p>`;
    case 'heading': return `<h${block.level + 1}${attributes(block)}>${inline(block.content)}</h${block.level + 1}>`;
    case 'list': return listHtml(block, inline);
    case 'quote': return `<blockquote><p>${inline(block.content)}</p>${block.attribution ? `<p>${inline(block.attribution)}</p>` : ''}</blockquote>`;
    case 'callout': return `<blockquote>${block.blocks.map((inner) => blockHtml(inner, inline, data)).join('')}</blockquote>`;
    case 'table': return `<table border="1">${block.caption ? `<caption>${inline(block.caption)}</caption>` : ''}${block.rows.map((row, at) => `<tr>${row.cells.map((cell) => {
      const tag = at < block.headerRows || cell.header ? 'th' : 'td';
      return `<${tag}${cell.columnSpan ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}>${cell.blocks.map((inner) => blockHtml(inner, inline, data)).join('')}</${tag}>`;
    }).join('')}</tr>`).join('')}</table>`;
    case 'figure': return block.caption ? `<p>${inline(block.caption)}</p>` : '';
    case 'rows': return rowsHtml(block, inline, data);
    case 'pageBreak': case 'unknown': return '';
    default: return assertNever(block);
  }
}

function attributes(block: { readonly alignment?: string; readonly direction?: string; readonly language?: string }): string {
  return `${block.alignment ? ` align="${block.alignment === 'end' ? 'right' : block.alignment}"` : ''}${block.direction ? ` dir="${block.direction}"` : ''}${block.language ? ` lang="${escape(block.language)}"` : ''}`;
}

/** A numbered list says its type; of signs HTML knows nothing. It has no type for Cyrillic letters either, and another program would count 1, 2: there the signs stand as text. */
function listHtml(list: List | NestedList, inline: InlineHtml, depth = 0): string {
  const tag = list.kind === 'number' ? 'ol' : 'ul';
  const counted = numberingAt(list, depth);
  const start = firstNumber(list.start, counted);
  const { numbering } = counted;
  if (list.kind === 'number' && (numbering === 'lowerRussian' || numbering === 'upperRussian')) return list.items.map((item, index) => `<p>${itemNumber(start + index, counted)} ${inline(item.content)}</p>${item.nested ? listHtml(item.nested, inline, depth + 1) : ''}`).join('');
  return `<${tag}${list.kind === 'number' ? `${start === 1 ? '' : ` start="${start}"`}${numbering === 'decimal' && depth === 0 ? '' : ` type="${HTML_TYPES[numbering as keyof typeof HTML_TYPES]}"`}` : ''}>${list.items.map((item) => `<li>${list.kind === 'check' ? (item.checked ? '☑ ' : '☐ ') : ''}${inline(item.content)}${item.nested ? listHtml(item.nested, inline, depth + 1) : ''}</li>`).join('')}</${tag}>`;
}

const HTML_TYPES = { decimal: '1', lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I' } as const;

function rowsHtml(block: RowsBlock, inline: InlineHtml, data: BriefingData): string {
  const columns = visibleColumns(block.kind, data.parties, data.metadata.language);
  const rich = (text: RichText): string => text.map((paragraph) => `<p>${inline(paragraph)}</p>`).join('');
  const valueHtml = (text: string | undefined): string => (text === undefined ? '' : `<p>${escape(text)}</p>`);
  const rows = block.rows.map((row) => `<tr>${columns.map((column) => `<td>${column.fields.map((field) => (isTextField(field.definition) ? rich(markedText(block.kind, row, column, field)) : valueHtml(shownValue(field, row, block.settings, data.parties, data.metadata.language)))).join('')}</td>`).join('')}</tr>`).join('');
  return `<table border="1">${block.caption ? `<caption>${inline(block.caption)}</caption>` : ''}<tr>${columns.map((column) => `<th>${escape(column.label)}</th>`).join('')}</tr>${rows}</table>`;
}
