import type { PrintBlock } from '../print/print-document';

/** Blocks that stand on pages of one orientation. */
export interface PagePart { readonly landscape: boolean; readonly blocks: readonly PrintBlock[] }

/**
 * Cuts the blocks where the page turns. The headings right above a landscape table go with it, so that none stays alone on the page
 * before, and landscape tables that follow each other share their pages.
 */
export function pageParts(blocks: readonly PrintBlock[]): readonly PagePart[] {
  const parts: { landscape: boolean; blocks: PrintBlock[] }[] = [];
  const landscapeFrom: boolean[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    landscapeFrom[index] = block?.type === 'heading' ? landscapeFrom[index + 1] === true : block?.type === 'table' && block.landscape;
  }
  blocks.forEach((block, index) => {
    const landscape = landscapeFrom[index] === true;
    const last = parts.at(-1);
    if (last && last.landscape === landscape) last.blocks.push(block);
    else parts.push({ landscape, blocks: [block] });
  });
  return parts;
}
