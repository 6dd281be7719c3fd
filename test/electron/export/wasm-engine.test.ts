import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PdfEngine } from '../../../electron/export/pdf-engine';
import { type PdfResources, readPdfResources } from '../../../electron/export/pdf-resources';
import { createWasmEngine } from '../../../electron/export/wasm-engine';
import { toDocJson } from '../../../shared/export/pdf/to-doc-json';
import { h, p, printDocument } from '../../support/pdf-documents';
import { createPdfResources } from '../../support/pdf-resources';

const files = createPdfResources();
let resources: PdfResources;
beforeAll(async () => {
  const read = await readPdfResources(files.folder);
  if (!read.ok) throw new Error(read.error.message);
  resources = read.value;
}, 60_000);
afterAll(() => files.remove());

async function engineOf(mostBytes?: number, own: Partial<PdfResources> = {}): Promise<PdfEngine> {
  const engine = await createWasmEngine({ ...resources, ...own }, mostBytes === undefined ? {} : { mostBytes });
  if (!engine.ok) throw new Error(engine.error.message);
  return engine.value;
}
/** About twenty pages, every paragraph of which is other than in another edition. */
const paper = (edition: number): string => toDocJson(printDocument(Array.from({ length: 60 }, (_, index) => [h(1, `${index + 1}`, `Section ${index} of edition ${edition}`), p(`Edition ${edition} says this of point ${index}. `.repeat(25))]).flat()), { contents: false });

describe('createWasmEngine', () => {
  it('gives the memory of its compiler back when it holds more than it may, and writes the same bytes as before', async () => {
    const roomy = await engineOf();
    const atFirst = roomy.memoryBytes();
    const kept: number[] = [];
    const pdfs: Uint8Array[] = [];
    for (let edition = 0; edition < 4; edition += 1) {
      const compiled = await roomy.compile(paper(edition), new Map());
      if (!compiled.ok) throw new Error(compiled.error.message);
      pdfs.push(compiled.value.pdf);
      kept.push(roomy.memoryBytes());
    }
    await roomy.dispose();
    // It only ever grows: when that ends one day, replacing the thread can go.
    expect(kept[3]!).toBeGreaterThan(kept[0]!);

    const bound = kept[0]!;
    const tight = await engineOf(bound);
    expect(tight.memoryBytes()).toBe(atFirst);
    for (let edition = 0; edition < 4; edition += 1) {
      const compiled = await tight.compile(paper(edition), new Map());
      expect(compiled.ok && Buffer.from(compiled.value.pdf).equals(pdfs[edition]!)).toBe(true);
      expect(tight.memoryBytes()).toBeLessThanOrEqual(bound);
    }
    await tight.dispose();
  }, 120_000);

  it('answers with an error when its thread ends over a paper, and goes on with another thread', async () => {
    // The thread as it is, but it ends over a paper that says so, as it would without memory.
    const threadPath = path.join(files.folder, 'typst/mortal-thread.cjs');
    writeFileSync(threadPath, `require('node:worker_threads').parentPort.on('message', ({ docJson }) => { if (docJson.includes('The end')) process.exit(1); });\nrequire(${JSON.stringify(resources.threadPath)});\n`);
    const engine = await engineOf(undefined, { threadPath });
    const fatal = await engine.compile(toDocJson(printDocument([p('The end')]), { contents: false }), new Map());
    expect(fatal).toEqual({ ok: false, error: { type: 'notTypeset', message: 'The PDF could not be laid out: the layout engine ended unexpectedly.' } });
    const next = await engine.compile(toDocJson(printDocument([p('Another one')]), { contents: false }), new Map());
    expect(next.ok && next.value.pages).toBe(1);
    await engine.dispose();
  }, 60_000);

  it('says so when it cannot start', async () => {
    const broken = await createWasmEngine({ ...resources, wasmPath: path.join(files.folder, 'nothing.wasm') });
    expect(broken).toMatchObject({ ok: false, error: { type: 'engineUnavailable', message: expect.stringMatching(/^The built-in PDF engine could not start: .*no such file.*\.$/i) as string } });
  });
});
