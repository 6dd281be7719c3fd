// Blocks -> plain text: one line a paragraph, list signs, tabs between cells, citations as on the pages.
import { type Block, firstNumber, type Inline, inlineText, isTextField, itemNumber, type List, type NestedList, numberingAt } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { citationText } from '../nodes/CitationNode';
import { markedText } from '../rows/marked-text';
import { shownValue } from '../rows/value-text';
import { visibleColumns } from '../rows/visible-columns';
import { paragraphsOf, toLine } from './reduce-blocks';

/** Plain text of blocks. */
export function blocksToText(blocks: readonly Block[], data: BriefingData): string {
  return blocks.map((block) => blockText(block, data)).filter((text) => text !== '').join('\n');
}

function blockText(block: Block, data: BriefingData): string {
  if (block.type === 'list') return listText(block, data, '');
  if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => lineText(toLine(cell.blocks), data)).join('\t')).join('\n');
  if (block.type === 'rows') {
    const columns = visibleColumns(block.kind, data.parties, data.metadata.language);
    return block.rows.map((row) => columns.map((column) => column.fields.map((field) => (isTextField(field.definition) ? (markedText(block.kind, row, column, field) ?? []).map((paragraph) => lineText(paragraph, data)).join('\n') : shownValue(field, row, block.settings, data.parties, data.metadata.language) ?? '')).filter((text) => text !== '').join(' ').replace(/\s+/g, ' ')).join('\t')).join('\n');
  }
  return paragraphsOf(block).map((paragraph) => lineText(paragraph.content, data)).join('\n');
}

/** Inline content in a line of plain text. */
const lineText = (content: readonly Inline[], data: BriefingData): string => inlineText(content.map((inline): Inline => (inline.type === 'citation' ? { type: 'text', text: citationText(inline.sourceId, inline.locator ?? '', data.sources) } : inline)), data.fieldValues, data.metadata.language);

function listText(list: List | NestedList, data: BriefingData, indent: string, depth = 0): string {
  const counted = numberingAt(list, depth);
  return list.items.map((item, index) => {
    const sign = list.kind === 'number' ? itemNumber(firstNumber(list.start, counted) + index, counted) : list.kind === 'check' ? (item.checked ? '☑' : '☐') : '•';
    return `${indent}${sign} ${lineText(item.content, data)}${item.nested ? `\n${listText(item.nested, data, `${indent}  `, depth + 1)}` : ''}`;
  }).join('\n');
}
