import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRow, isMet, ratioOf } from './bench-row';
import { parseOptions } from './options';
import { markdownTable, textTable } from './table';
import { withTable } from './write-bench-page';

const beside = (value: number, theirs: number, target?: number): BenchRow => ({ group: 'docx', what: 'DOCX', unit: 'ms', value, peer: { name: 'pandoc', value: theirs }, ...(target === undefined ? {} : { target }) });
const alone: BenchRow = { group: 'pdf', what: 'PDF', unit: 'ms', value: 50, target: 0.5, peer: { name: 'LibreOffice', missing: 'not installed' } };

describe('isMet', () => {
  it('compares the ratio with the target', () => {
    expect(ratioOf(beside(80, 100))).toBe(0.8);
    expect(isMet(beside(80, 100, 0.8))).toBe(true);
    expect(isMet(beside(81, 100, 0.8))).toBe(false);
  });

  it('says nothing without a target or without a peer', () => {
    expect(isMet(beside(80, 100))).toBeUndefined();
    expect(isMet(alone)).toBeUndefined();
  });
});

describe('textTable', () => {
  it('names what is missing and marks a missed target', () => {
    const lines = textTable([beside(90, 100, 0.8), alone]).split('\n');
    expect(lines[2]).toMatch(/^DOCX +90\.0 ms +pandoc +100 ms +0\.90 +0\.80 missed$/);
    expect(lines[3]).toMatch(/^PDF +50\.0 ms +LibreOffice +not installed +0\.50$/);
  });
});

describe('withTable', () => {
  const surroundings = { date: '2026-03-14', machine: 'two cores', versions: { Node: '20' } };
  const page = 'Before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nAfter\n';

  it('replaces what stands between the marks and nothing else', () => {
    const written = withTable(page, surroundings, [alone]);
    expect(written).toBe(`Before\n<!-- bench: begin -->\n2026-03-14, on two cores.\nNode 20.\n\n${markdownTable([alone])}\n<!-- bench: end -->\nAfter\n`);
    expect(withTable(written, surroundings, [alone])).toBe(written);
  });

  it('finds its marks in docs/bench.md', () => {
    const file = path.resolve(import.meta.dirname, '../../docs/bench.md');
    expect(withTable(readFileSync(file, 'utf8'), surroundings, [alone])).toContain(markdownTable([alone]));
  });

  it('refuses a page without marks', () => {
    expect(() => withTable('no marks', surroundings, [alone])).toThrow('lacks');
  });
});

describe('parseOptions', () => {
  it('reads groups, file and size', () => {
    expect(parseOptions(['--quick', '--only', 'docx,pdf', '--json=out.json'])).toEqual({ ok: true, value: { groups: ['docx', 'pdf'], quick: true, write: false, json: 'out.json' } });
  });

  it.each([[['--only', 'speed'], 'not "speed"'], [['--only'], '--only takes'], [['--json'], 'which file'], [['--fast'], 'does not know --fast'], [['--write', '--quick'], 'full run']])('refuses %j', (words, message) => {
    const parsed = parseOptions(words);
    expect(parsed.ok ? '' : parsed.error.message).toContain(message);
  });
});
