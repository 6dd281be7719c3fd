import { describe, expect, it } from 'vitest';
import { pageSections } from '../../../../shared/export/docx/sections';
import type { PrintBlock } from '../../../../shared/export/print/print-document';
import { cell, heading, paragraph, styled, table } from '../../../support/docx-print-builder';

const wide = (): PrintBlock => table([1], [[cell('wide')]], { landscape: true });
const outline = (blocks: readonly PrintBlock[]): readonly string[] => pageSections(blocks).map((section) => `${section.landscape ? 'landscape' : 'upright'}: ${section.blocks.map((block) => block.type).join(' ')}`);

describe('pageSections', () => {
  it('keeps a document without landscape tables in one section, page breaks and all', () => {
    expect(outline([paragraph('a'), { type: 'pageBreak' }])).toEqual(['upright: paragraph pageBreak']);
  });

  it('takes the headings above a landscape table and the notes below it along', () => {
    expect(outline([paragraph('a'), heading(1, '1', 'b'), heading(2, '1.1', 'c'), wide(), styled('note', 'd'), paragraph('e')])).toEqual(['upright: paragraph', 'landscape: heading heading table paragraph', 'upright: paragraph']);
  });

  it('gives each landscape table a page of its own', () => {
    expect(outline([wide(), wide()])).toEqual(['upright: ', 'landscape: table', 'upright: ', 'landscape: table', 'upright: ']);
  });

  it('drops page breaks beside a section, which starts a page anyway', () => {
    expect(outline([paragraph('a'), { type: 'pageBreak' }, wide(), { type: 'pageBreak' }, paragraph('b'), { type: 'pageBreak' }])).toEqual(['upright: paragraph', 'landscape: table', 'upright: paragraph pageBreak']);
  });
});
