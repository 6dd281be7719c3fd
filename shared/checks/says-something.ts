import { assertNever } from '../model/assert-never';
import type { Block, FlowBlock, ListItem } from '../model/block';
import { isEmptyText } from '../model/plain-text';
import { isBlankRow } from './placed-rows';

/** Whether a reader would find anything in a block: headings alone, table heads alone, empty rows and page breaks say nothing. */
export function saysSomething(block: Block): boolean {
  switch (block.type) {
    case 'paragraph': case 'quote': return !isEmptyText([block.content]);
    case 'list': return block.items.some(itemSaysSomething);
    case 'callout': return block.blocks.some(saysSomething);
    case 'table': return block.rows.slice(block.headerRows).some((row) => row.cells.some((cell) => !cell.header && cell.blocks.some((inner: FlowBlock) => saysSomething(inner))));
    case 'rows': return block.rows.some((row) => !isBlankRow(row));
    case 'figure': case 'unknown': return true;
    case 'heading': case 'pageBreak': return false;
    default: return assertNever(block);
  }
}

const itemSaysSomething = (item: ListItem): boolean => !isEmptyText([item.content]) || (item.nested?.items.some(itemSaysSomething) ?? false);
