// Blocks -> plain text: one line a paragraph, list signs, tabs between cells.
import { type Block, firstNumber, inlineText, isTextField, itemNumber, type List, type NestedList, numberingAt, richText } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
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
  if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => inlineText(toLine(cell.blocks), data.fieldValues, data.metadata.language)).join('\t')).join('\n');
  if (block.type === 'rows') {
    const columns = visibleColumns(block.kind, data.parties, data.metadata.language);
    return block.rows.map((row) => columns.map((column) => column.fields.map((field) => (isTextField(field.definition) ? richText(markedText(block.kind, row, column, field), data.fieldValues, data.metadata.language) : shownValue(field, row, block.settings, data.parties, data.metadata.language) ?? '')).filter((text) => text !== '').join(' ').replace(/\s+/g, ' ')).join('\t')).join('\n');
  }
  return paragraphsOf(block).map((paragraph) => inlineText(paragraph.content, data.fieldValues, data.metadata.language)).join('\n');
}

function listText(list: List | NestedList, data: BriefingData, indent: string, depth = 0): string {
  const counted = numberingAt(list, depth);
  return list.items.map((item, index) => {
    const sign = list.kind === 'number' ? itemNumber(firstNumber(list.start, counted) + index, counted) : list.kind === 'check' ? (item.checked ? '☑' : '☐') : '•';
    return `${indent}${sign} ${inlineText(item.content, data.fieldValues, data.metadata.language)}${item.nested ? `\n${listText(item.nested, data, `${indent}  `, depth + 1)}` : ''}`;
  }).join('\n');
}
