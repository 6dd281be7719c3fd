import { assertNever } from './assert-never';
import type { Block, List, ListItem, NestedList } from './block';
import type { Inline } from './inline';

/** Calls `visit` for every run of inline content below a block, in reading order, with the id of the paragraph-like thing that holds it. */
export function walkInlines(block: Block, visit: (content: readonly Inline[], ownerId: string) => void): void {
  switch (block.type) {
    case 'paragraph': case 'heading': visit(block.content, block.id); return;
    case 'quote': visit(block.content, block.id); if (block.attribution) visit(block.attribution, `${block.id}.attribution`); return;
    case 'list': walkItems(block, visit); return;
    case 'callout': for (const inner of block.blocks) walkInlines(inner, visit); return;
    case 'table':
      if (block.caption) visit(block.caption, `${block.id}.caption`);
      for (const row of block.rows) for (const cell of row.cells) for (const inner of cell.blocks) walkInlines(inner, visit);
      return;
    case 'figure': if (block.caption) visit(block.caption, `${block.id}.caption`); return;
    case 'rows':
      if (block.caption) visit(block.caption, `${block.id}.caption`);
      for (const row of block.rows) {
        for (const [key, text] of Object.entries(row.texts)) for (const paragraph of text) visit(paragraph, `${row.id}.${key}`);
        for (const [key, items] of Object.entries(row.lists)) for (const item of items) for (const [name, text] of Object.entries(item.texts)) for (const paragraph of text) visit(paragraph, `${row.id}.${key}.${item.id}.${name}`);
      }
      return;
    case 'pageBreak': case 'unknown': return;
    default: assertNever(block);
  }
}

function walkItems(list: List | NestedList, visit: (content: readonly Inline[], ownerId: string) => void): void {
  for (const item of list.items as readonly ListItem[]) {
    visit(item.content, item.id);
    if (item.nested) walkItems(item.nested, visit);
  }
}
