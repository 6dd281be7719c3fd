import { describe, expect, it } from 'vitest';
import { leastPages } from '../../../../shared/export/print/least-pages';
import { bullets, cell, item, paragraph, printDocument, table } from '../../../support/docx-print-builder';

const words = 'A sentence of some length. '.repeat(400);

describe('leastPages', () => {
  it('promises no page for a short text', () => {
    expect(leastPages(printDocument([paragraph('One.')]))).toBe(0);
  });

  it('counts the text of paragraphs, of lists with what is nested in them, and of tables', () => {
    const one = leastPages(printDocument([paragraph(words)]));
    expect(one).toBeGreaterThan(0);
    expect(leastPages(printDocument([bullets(item('', bullets(item(words))))]))).toBe(one);
    expect(leastPages(printDocument([table([1], [[cell(words)]])]))).toBe(one);
  });
});
