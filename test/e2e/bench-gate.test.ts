import { describe, expect, it } from 'vitest';
import { ratioOf } from '../bench/bench-row';
import { measureDocx } from '../bench/measures/docx';
import { typeInLongAndShort, typeInRows } from '../bench/measures/typing';

const TIMEOUT_MS = 600_000;
/** Half of the bench's quick look: the ratio of two medians needs no more. */
const GATE_TYPING = { runs: 2, keys: 50 };
// Wide limits, ratios only: this catches an exporter or an editor that has become several times slower. The targets are measured by npm run bench.
const DOCX_BESIDE_PANDOC = 2;
const HUNDRED_PAGES_BESIDE_ONE = 4;
const CELL_BESIDE_PARAGRAPH = 3;

describe('the bench', () => {
  it('writes the DOCX of 100 pages in not much more time than pandoc', async () => {
    const [row] = await measureDocx([100], 3);
    expect(row!.peer, 'pandoc must be installed for this test').toHaveProperty('value');
    expect(ratioOf(row!)).toBeLessThan(DOCX_BESIDE_PANDOC);
  }, TIMEOUT_MS);

  it('takes a key in 100 pages not much longer than in 1 page', async () => {
    const { hundred, one } = await typeInLongAndShort(GATE_TYPING);
    expect(hundred.p50 / one.p50).toBeLessThan(HUNDRED_PAGES_BESIDE_ONE);
  }, TIMEOUT_MS);

  it('takes a key in a cell among 200 rows not much longer than in a paragraph', async () => {
    const { cell, paragraph } = await typeInRows(GATE_TYPING);
    expect(cell.p50 / paragraph.p50).toBeLessThan(CELL_BESIDE_PARAGRAPH);
  }, TIMEOUT_MS);
});
