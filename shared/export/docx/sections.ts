import type { PrintBlock } from '../print/print-document';

/** Blocks that stand on pages of one orientation: a section of the file (ECMA-376 part 1, 17.6.17). */
export interface PageSection {
  readonly landscape: boolean;
  readonly blocks: readonly PrintBlock[];
}

/** Cuts the blocks at each landscape table: it takes the headings just above it and the notes just below along to its own page. */
export function pageSections(blocks: readonly PrintBlock[]): readonly PageSection[] {
  const sections: PageSection[] = [];
  let upright: PrintBlock[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.type !== 'table' || !block.landscape) { upright.push(block); continue; }
    const headings = takeHeadings(upright);
    const notes: PrintBlock[] = [];
    for (let next = blocks[index + 1]; next?.type === 'paragraph' && next.style === 'note'; next = blocks[index + 1]) { notes.push(next); index++; }
    sections.push({ landscape: false, blocks: withoutEdgeBreaks(upright, sections.length > 0) }, { landscape: true, blocks: [...headings, block, ...notes] });
    upright = [];
  }
  sections.push({ landscape: false, blocks: sections.length > 0 ? withoutEdgeBreaks(upright, true, false) : upright });
  return sections;
}

function takeHeadings(blocks: PrintBlock[]): readonly PrintBlock[] {
  let from = blocks.length;
  while (from > 0 && blocks[from - 1]?.type === 'heading') from--;
  return blocks.splice(from);
}

/** A page break beside the edge of a section would leave an empty page: the section starts a page anyway. */
function withoutEdgeBreaks(blocks: readonly PrintBlock[], atStart: boolean, atEnd = true): readonly PrintBlock[] {
  let from = 0;
  let to = blocks.length;
  while (atStart && blocks[from]?.type === 'pageBreak') from++;
  while (atEnd && to > from && blocks[to - 1]?.type === 'pageBreak') to--;
  return blocks.slice(from, to);
}
