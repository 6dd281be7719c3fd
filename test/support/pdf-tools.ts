import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs qpdf or one of the poppler tools on a PDF (`@` in the arguments stands for its file) and gives its output; throws when it fails. */
export function runOnPdf(tool: 'qpdf' | 'pdfinfo' | 'pdftotext' | 'pdffonts', args: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-pdf-'));
  const file = path.join(folder, 'file.pdf');
  try {
    writeFileSync(file, pdf);
    const { status, stdout, stderr, error } = spawnSync(tool, args.map((arg) => (arg === '@' ? file : arg)), { maxBuffer: 1 << 30 });
    if (error) throw error;
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')} ended with ${status}: ${stdout.toString()}${stderr.toString()}`);
    return stdout.toString();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
