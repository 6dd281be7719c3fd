// What `briefing check` says of the samples, word for word: in a pipe, on a screen of 72 characters, and as JSON.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli, root } from './cli-harness';

const SAMPLES = ['every-block', 'three-way-talks', 'empty'];
let cli: ReturnType<typeof createCli>;
beforeAll(() => {
  cli = createCli();
  for (const name of SAMPLES) copyFileSync(cli.sample(name), cli.at(`${name}.briefing`));
});
afterAll(() => { cli.remove(); });

const CASES = [
  ['check.txt', [], Infinity],
  ['check-72-wide.txt', [], 72],
  ['check.json', ['--json'], Infinity],
] as const;

describe('briefing check', () => {
  it.each(CASES)('says of the samples what stands in %s', async (name, options, width) => {
    const { code, out, err } = await cli.run(['check', ...options, ...SAMPLES.map((sample) => `${sample}.briefing`)], { width });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const golden = path.join(root, 'test/golden/checks', name);
    if (process.env['BRIEFING_DESK_UPDATE_GOLDEN'] === '1') writeFileSync(golden, out);
    expect(out).toBe(readFileSync(golden, 'utf8'));
  });
});
