import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { exportBriefing, type ExportRequest, type ExportStep } from '../../../electron/export/export-briefing';
import { createPdfEngine, type PdfEngine } from '../../../electron/export/pdf-engine';
import { everyBlock } from '../../../resources/samples/src/every-block';
import { threeWayTalks } from '../../../resources/samples/src/three-way-talks';
import { EXPORT_STEPS } from '../../../shared/ipc/export-channels';
import { err } from '../../../shared/model/result';
import { createPdfResources } from '../../support/pdf-resources';
import { bundleProgram } from '../files/child-program';
import { runAsNormalUser } from '../files/normal-user';

const resources = createPdfResources();
let engine: PdfEngine;
let folder: string;
beforeAll(async () => { engine = await createPdfEngine({ resourcesDir: resources.folder }); });
afterAll(async () => { await engine.dispose(); resources.remove(); });
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-export-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const talks = (more: Partial<ExportRequest> = {}): ExportRequest => ({ ...threeWayTalks(), formats: ['docx', 'pdf'], outFolder: folder, baseName: 'talks', overwrite: false, engine, ...more });
const files = (): string[] => readdirSync(folder).sort();
const failing: PdfEngine = { name: 'wasm', coverage: [], compile: async () => err({ type: 'notTypeset', message: 'The PDF could not be laid out: no reason.' }), memoryBytes: () => 0, dispose: () => {} };

describe('exportBriefing', () => {
  it('writes both files, and says how many pages the PDF has', async () => {
    const outcome = await exportBriefing(talks());
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(files()).toEqual(['talks.docx', 'talks.pdf']);
    expect(outcome.value.files.map((file) => [path.basename(file.path), file.format])).toEqual([['talks.docx', 'docx'], ['talks.pdf', 'pdf']]);
    for (const file of outcome.value.files) expect(file.bytes).toBe(readFileSync(file.path).length);
    expect(outcome.value.files[1]!.pages).toBeGreaterThan(3);
    expect(readFileSync(path.join(folder, 'talks.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Object.keys(unzipSync(readFileSync(path.join(folder, 'talks.docx'))))).toContain('word/document.xml');
  });

  it('gives the DOCX the page numbers of the PDF\'s layout', async () => {
    const outcome = await exportBriefing({ ...everyBlock(), formats: ['docx', 'pdf'], outFolder: folder, baseName: 'all', overwrite: false, engine });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const pages = outcome.value.files.find((file) => file.format === 'pdf')!.pages!;
    const app = new TextDecoder().decode(unzipSync(readFileSync(path.join(folder, 'all.docx')))['docProps/app.xml']);
    expect(pages).toBeGreaterThan(9);
    expect(app).toContain(`<Pages>${pages}</Pages>`);
  });

  it('writes the same bytes for the same briefing', async () => {
    await exportBriefing(talks());
    const before = files().map((name) => readFileSync(path.join(folder, name)));
    await exportBriefing(talks({ overwrite: true }));
    files().forEach((name, index) => expect(readFileSync(path.join(folder, name)).equals(before[index]!), name).toBe(true));
  });

  it('tells every step in order, and never goes back', async () => {
    const seen: { step: ExportStep; done: number }[] = [];
    await exportBriefing(talks({ onProgress: (progress) => seen.push(progress) }));
    expect([...new Set(seen.map((entry) => entry.step))]).toEqual([...EXPORT_STEPS]);
    expect(seen.map((entry) => entry.done)).toEqual(seen.map((entry) => entry.done).sort((one, other) => one - other));
    expect(seen.at(-1)).toEqual({ step: 'saving', done: 1 });
  });

  it('writes nothing when it is cancelled, at whatever step', async () => {
    for (const step of EXPORT_STEPS) {
      let reached: ExportStep | undefined;
      const outcome = await exportBriefing(talks({ onProgress: (progress) => { reached = progress.step; }, isCancelled: () => reached === step }));
      expect(outcome, step).toMatchObject({ ok: false, error: { type: 'cancelled' } });
      expect(files(), step).toEqual([]);
    }
  });

  it('replaces no file unless it may', async () => {
    writeFileSync(path.join(folder, 'talks.docx'), 'mine');
    expect(await exportBriefing(talks())).toMatchObject({ ok: false, error: { type: 'exists', names: ['talks.docx'] } });
    expect(files()).toEqual(['talks.docx']);
    expect((await exportBriefing(talks({ overwrite: true }))).ok).toBe(true);
    expect(readFileSync(path.join(folder, 'talks.docx')).length).toBeGreaterThan(1000);
  });

  it('leaves both files as they were when one cannot be written', async () => {
    writeFileSync(path.join(folder, 'talks.pdf'), 'old');
    mkdirSync(path.join(folder, 'talks.docx'));
    const outcome = await exportBriefing(talks({ overwrite: true }));
    expect(outcome).toMatchObject({ ok: false, error: { type: 'notWritten', message: expect.stringContaining('talks.docx') } });
    expect(readFileSync(path.join(folder, 'talks.pdf'), 'utf8')).toBe('old');
    expect(files()).toEqual(['talks.docx', 'talks.pdf']);
  });

  it('says that the folder is not there, or is none', async () => {
    expect(await exportBriefing(talks({ outFolder: path.join(folder, 'none') }))).toMatchObject({ ok: false, error: { type: 'notWritten', message: expect.stringMatching(/does not exist; choose another folder\.$/) } });
    writeFileSync(path.join(folder, 'file'), '');
    expect(await exportBriefing(talks({ outFolder: path.join(folder, 'file') }))).toMatchObject({ ok: false, error: { type: 'notWritten', message: expect.stringMatching(/is not a folder; choose a folder\.$/) } });
  });

  it('says that it may not write in the folder', async () => {
    const program = await bundleProgram(`
      import { exportBriefing } from '@/electron/export/export-briefing';
      import { createPdfEngine } from '@/electron/export/pdf-engine';
      import { empty } from '@/resources/samples/src/empty';
      const [outFolder, resourcesDir] = process.argv.slice(2);
      const engine = await createPdfEngine({ prefer: 'wasm', resourcesDir });
      for (const format of ['docx', 'pdf']) {
        const outcome = await exportBriefing({ ...empty(), formats: [format], outFolder, baseName: 'talks', overwrite: false, engine });
        console.log(outcome.ok ? 'written' : outcome.error.type + ' ' + outcome.error.message);
      }
      await engine.dispose();
    `);
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    for (const readable of [folder, resources.folder]) chmodSync(readable, 0o755);
    const run = runAsNormalUser(program, [closed, resources.folder], folder);
    rmSync(path.dirname(program), { recursive: true });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toBe(`notWritten You are not allowed to write in the folder ${closed}; choose another folder.\n`.repeat(2));
    expect(readdirSync(closed)).toEqual([]);
  });

  it('writes no PDF without a layout, and a DOCX that says so', async () => {
    expect(await exportBriefing(talks({ engine: failing }))).toMatchObject({ ok: false, error: { type: 'notLaidOut' } });
    expect(files()).toEqual([]);
    const alone = await exportBriefing(talks({ engine: failing, formats: ['docx'] }));
    expect(alone).toMatchObject({ ok: true, value: { warnings: [expect.objectContaining({ message: expect.stringContaining('the Word file has no contents list') })] } });
    expect(files()).toEqual(['talks.docx']);
  });

  it('tells each warning once although both files have it', async () => {
    const sample = everyBlock();
    const outcome = await exportBriefing({ briefing: sample.briefing, media: new Map(), formats: ['docx', 'pdf'], outFolder: folder, baseName: 'all', overwrite: false, engine });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const messages = outcome.value.warnings.map((warning) => `${warning.blockId ?? ''} ${warning.message}`);
    expect(messages.length).toBeGreaterThan(0);
    expect(new Set(messages).size).toBe(messages.length);
  });
});
