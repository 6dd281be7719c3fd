// The sum that npm test prints is only worth something if a broken run cannot pass for a good one.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runVitest } from '../../scripts/run-vitest.mjs';

const CONFIG = "export default { test: { projects: [{ test: { name: 'some', include: ['*.test.ts'] } }] } };";
const IMPORT = "import { describe, beforeAll, expect, it } from 'vitest';\n";
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'briefing-desk-runner-'));
  symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(files: Readonly<Record<string, string>>, timeoutMs = 120_000) {
  for (const [name, text] of Object.entries({ 'vitest.config.mjs': CONFIG, ...files })) writeFileSync(path.join(root, name), text);
  return runVitest({ root, projects: ['some'], timeoutMs, output: 'ignore' });
}

describe('runVitest', () => {
  it('counts what passed and what failed, and says which failed and why', () => {
    const counts = run({ 'a.test.ts': `${IMPORT}it('a', () => {}); it('b', () => {}); describe('c', () => { it('d', () => expect(1).toBe(2)); });` });
    expect(counts).toMatchObject({ passed: 2, failed: 1 });
    expect(counts.remarks).toEqual([expect.stringMatching(/^a\.test\.ts > c d\n {4}AssertionError: expected 1 to be 2/u)]);
    expect(run({ 'a.test.ts': `${IMPORT}it('a', () => {});` })).toEqual({ passed: 1, failed: 0, remarks: [] });
  });

  it('counts tests that were not run as failed: skipped, to do, behind a beforeAll that failed', () => {
    const files = { 'a.test.ts': `${IMPORT}it('a', () => {}); it['skip']('b', () => {}); it.todo('c'); describe('d', () => { beforeAll(() => { throw new Error('no'); }); it('e', () => {}); });` };
    expect(run(files)).toEqual({ passed: 1, failed: 3, remarks: ['3 tests were not run, which counts as failed.'] });
  });

  it('cuts what a failed test says when it is long', () => {
    const [remark = ''] = run({ 'a.test.ts': `${IMPORT}it('a', () => { throw new Error('x'.repeat(10_000)); });` }).remarks;
    expect(remark).toHaveLength('a.test.ts > a\n    '.length + 2_000 + ' …'.length);
  });

  it('counts a file that cannot be loaded as failed', () => {
    const counts = run({ 'a.test.ts': `${IMPORT}it('a', () => {});`, 'b.test.ts': "import './nothing';" });
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(counts.remarks).toEqual([expect.stringMatching(/^b\.test\.ts could not be loaded, which counts as failed\. .*'\.\/nothing'/u)]);
  });

  it.each([
    ['there is no test', {}, 0],
    ['the configuration throws', { 'vitest.config.mjs': "throw new Error('no');", 'a.test.ts': `${IMPORT}it('a', () => {});` }, 0],
    ['an error outside every test', { 'a.test.ts': `${IMPORT}it('a', () => { void Promise.reject(new Error('late')); });` }, 1],
    ['Vitest itself is killed', { 'vitest.config.mjs': "process.kill(process.pid, 'SIGKILL');", 'a.test.ts': `${IMPORT}it('a', () => {});` }, 0],
  ])('fails when %s', (_what, files, passed) => {
    const counts = run(files);
    expect(counts).toMatchObject({ passed, failed: 1 });
    expect(counts.remarks.join(' ')).toMatch(/counts as/);
  });

  it('says what was thrown outside every test', () => {
    const { remarks } = run({ 'a.test.ts': `${IMPORT}it('a', () => { void Promise.reject(new Error('late')); });` });
    expect(remarks[0]).toMatch(/^outside every test: Error: late\n/u);
  });

  it('ends a run that hangs, and says so', () => {
    const counts = run({ 'vitest.config.mjs': 'await new Promise((resolve) => setTimeout(resolve, 600_000)); export default {};' }, 4_000);
    expect(counts).toMatchObject({ passed: 0, failed: 1 });
    expect(counts.remarks.join(' ')).toContain('was ended after 4 s');
  });
});
