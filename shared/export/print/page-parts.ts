import type { PrintBlock } from './print-document';

/** Blocks that stand on pages of one orientation. */
export interface PagePart { readonly landscape: boolean; readonly blocks: readonly PrintBlock[] }

/**
 * Cuts the blocks at each landscape table, which has pages of its own: the headings right above it and the notes right below go with it, so that none
 * stays alone on another page. The first part is upright, for the head of the document stands there. Page breaks where the page turns anyway, or where
 * nothing follows, are left out.
 */
export function pageParts(blocks: readonly PrintBlock[]): readonly PagePart[] {
  const parts: PagePart[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    if (block.type !== 'table' || !block.landscape) return;
    let start = index;
    while (start > from && blocks[start - 1]?.type === 'heading') start -= 1;
    let end = index + 1;
    for (let next = blocks[end]; next?.type === 'paragraph' && next.style === 'note'; next = blocks[end]) end += 1;
    parts.push({ landscape: false, blocks: withoutEdgeBreaks(blocks.slice(from, start), from > 0) }, { landscape: true, blocks: blocks.slice(start, end) });
    from = end;
  });
  parts.push({ landscape: false, blocks: withoutEdgeBreaks(blocks.slice(from), from > 0) });
  return parts.filter((part, index) => index === 0 || part.blocks.length > 0);
}

function withoutEdgeBreaks(blocks: readonly PrintBlock[], atStart: boolean): readonly PrintBlock[] {
  let start = 0;
  let end = blocks.length;
  while (atStart && blocks[start]?.type === 'pageBreak') start += 1;
  while (end > start && blocks[end - 1]?.type === 'pageBreak') end -= 1;
  return blocks.slice(start, end);
}
