import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Bundles a program that imports the project's TypeScript (`import … from '@/electron/files/save-file'`) into one file that plain
 * Node runs as any user, and returns its path. The caller removes the folder that holds it.
 */
export async function bundleProgram(source: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-program-'));
  chmodSync(folder, 0o755);
  const entry = path.join(folder, 'program.ts');
  const file = path.join(folder, 'program.mjs');
  writeFileSync(entry, source);
  const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent', resolve: { alias: { '@': ROOT }, modules: [path.join(ROOT, 'node_modules')] } });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  chmodSync(file, 0o644);
  return file;
}
