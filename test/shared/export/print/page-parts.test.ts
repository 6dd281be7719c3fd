import { describe, expect, it } from 'vitest';
import { pageParts } from '../../../../shared/export/print/page-parts';
import type { PrintBlock } from '../../../../shared/export/print/print-document';
import { cell, heading, paragraph, styled, table } from '../../../support/docx-print-builder';

const wide = (): PrintBlock => table([1], [[cell('wide')]], { landscape: true });
const outline = (blocks: readonly PrintBlock[]): readonly string[] => pageParts(blocks).map((part) => `${part.landscape ? 'landscape' : 'upright'}: ${part.blocks.map((block) => block.type).join(' ')}`);

describe('pageParts', () => {
  it('keeps a document without landscape tables in one part, with the page breaks that something follows', () => {
    expect(outline([{ type: 'pageBreak' }, paragraph('a'), { type: 'pageBreak' }, paragraph('b'), { type: 'pageBreak' }])).toEqual(['upright: pageBreak paragraph pageBreak paragraph']);
  });

  it('takes the headings above a landscape table and the notes below it along', () => {
    expect(outline([paragraph('a'), heading(1, '1', 'b'), heading(2, '1.1', 'c'), wide(), styled('note', 'd'), paragraph('e')])).toEqual(['upright: paragraph', 'landscape: heading heading table paragraph', 'upright: paragraph']);
  });

  it('gives each landscape table a page of its own, and the head of the document an upright one', () => {
    expect(outline([wide(), wide()])).toEqual(['upright: ', 'landscape: table', 'landscape: table']);
  });

  it('drops page breaks where the page turns anyway', () => {
    expect(outline([paragraph('a'), { type: 'pageBreak' }, wide(), { type: 'pageBreak' }, paragraph('b'), { type: 'pageBreak' }])).toEqual(['upright: paragraph', 'landscape: table', 'upright: paragraph']);
  });
});
