import { assertNever } from '../model/assert-never';
import type { Block, FlowBlock, ListItem } from '../model/block';
import type { Inline } from '../model/inline';
import { inlineText } from '../model/plain-text';
import { isMarkingKey } from '../model/row-kinds/index';
import type { BriefingSection } from '../model/section';
import type { Place } from './finding';
import { memoBySection } from './memo-by-section';

/** One paragraph of a section with its place; the text of a footnote follows the paragraph that it stands in. */
export interface PlacedText {
  readonly content: readonly Inline[];
  /** Plain text; a field without a value reads as its name in brackets. */
  readonly text: string;
  readonly place: Place;
  /** A marking of a row: it says nothing of the matter. */
  readonly marking?: true;
}

/** Every paragraph of a section in reading order, its heading first. */
export const sectionTexts: (section: BriefingSection) => readonly PlacedText[] = memoBySection((section) => {
  const texts: PlacedText[] = [];
  const add: Add = (content, place, marking) => {
    texts.push({ content, text: inlineText(content), place, ...(marking ? { marking } : {}) });
    for (const inline of content) if (inline.type === 'footnote') add(inline.content, place, marking);
  };
  if (section.heading !== '') add([{ type: 'text', text: section.heading }], { sectionId: section.id, field: 'heading' });
  for (const block of section.blocks) addBlock(block, { sectionId: section.id, blockId: block.id }, add);
  return texts;
});

type Add = (content: readonly Inline[], place: Place, marking?: true) => void;

function addBlock(block: Block, place: Place, add: Add): void {
  switch (block.type) {
    case 'paragraph': case 'heading': add(block.content, place); return;
    case 'list': addItems(block.items, place, add); return;
    case 'quote': add(block.content, place); if (block.attribution) add(block.attribution, { ...place, field: 'attribution' }); return;
    case 'callout': addFlow(block.blocks, place, add); return;
    case 'figure': if (block.caption) add(block.caption, { ...place, field: 'caption' }); return;
    case 'table':
      if (block.caption) add(block.caption, { ...place, field: 'caption' });
      for (const row of block.rows) for (const cell of row.cells) addFlow(cell.blocks, place, add);
      return;
    case 'rows':
      if (block.caption) add(block.caption, { ...place, field: 'caption' });
      for (const row of block.rows) {
        for (const [field, text] of Object.entries(row.texts)) for (const paragraph of text) add(paragraph, { ...place, rowId: row.id, field }, isMarkingKey(block.kind, field) || undefined);
        for (const [field, items] of Object.entries(row.lists)) for (const item of items) for (const text of Object.values(item.texts)) for (const paragraph of text) add(paragraph, { ...place, rowId: row.id, field });
      }
      return;
    case 'pageBreak': case 'unknown': return;
    default: assertNever(block);
  }
}

function addFlow(blocks: readonly FlowBlock[], place: Place, add: Add): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') add(block.content, { ...place, field: block.id });
    else addItems(block.items, place, add);
  }
}

function addItems(items: readonly ListItem[], place: Place, add: Add): void {
  for (const item of items) {
    add(item.content, { ...place, field: item.id });
    if (item.nested) addItems(item.nested.items, place, add);
  }
}
