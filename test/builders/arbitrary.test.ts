import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../shared/model/validate';
import { ROW_KINDS } from '../../shared/model/rows';
import { arbitraryBriefing } from './arbitrary';

describe('arbitraryBriefing', () => {
  it('makes only valid briefings', () => {
    fc.assert(fc.property(arbitraryBriefing, (content) => {
      const parsed = parseBriefing(structuredClone(content));
      if (!parsed.ok) throw new Error(parsed.error.message);
    }), { numRuns: 200 });
  });

  it('reaches every block type and every row kind', () => {
    const seen = new Set(fc.sample(arbitraryBriefing, { numRuns: 300, seed: 1 }).flatMap((content) => content.sections.flatMap((section) => section.blocks.map((block) => (block.type === 'rows' ? block.kind : block.type)))));
    for (const kind of [...ROW_KINDS, 'paragraph', 'heading', 'list', 'table', 'figure', 'quote', 'callout', 'pageBreak', 'unknown']) expect(seen).toContain(kind);
  });
});
