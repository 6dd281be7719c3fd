import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './harness';

describe('npm run demo', () => {
  it('exports and shows a copy of the sample, never the one of the repository', async () => {
    const sample = path.join(PROJECT, 'resources/samples/three-way-talks.briefing');
    const look = () => ({ beside: readdirSync(path.dirname(sample)), bytes: readFileSync(sample) });
    const before = look();
    const { DISPLAY: _screen, WAYLAND_DISPLAY: _other, ...withoutScreen } = process.env;
    const child = spawn(process.execPath, ['scripts/demo.mjs'], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'], env: withoutScreen });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    expect(code, said).toBe(0);
    const out = path.join(PROJECT, 'out/demo');
    expect(readdirSync(out).sort()).toEqual(['three-way-talks.briefing', 'three-way-talks.docx', 'three-way-talks.pdf', 'window.png']);
    expect(said).toContain(`The sample:\n  ${path.join(out, 'three-way-talks.briefing')}\n`);
    expect(said).not.toContain(sample);
    expect(look()).toEqual(before);
  });
});
