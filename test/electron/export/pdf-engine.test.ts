import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { type CompileOptions, createPdfEngine } from '../../../electron/export/pdf-engine';
import { covers } from '../../../shared/export/pdf/font-coverage';
import { toDocJson } from '../../../shared/export/pdf/to-doc-json';
import { decisionMemo, negotiationBriefing, p, printDocument, table } from '../../support/pdf-documents';
import { createPdfResources } from '../../support/pdf-resources';
import { createBothEngines } from '../../support/pdf-engines';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

describe('createPdfEngine', () => {
  it('says what is wrong when the fonts and layout files are missing', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'briefing-desk-pdf-'));
    await expect(createPdfEngine({ resourcesDir: empty })).rejects.toThrow(`were not found in ${empty}`);
    rmSync(empty, { recursive: true });
  });

  it('finds its files by a relative path and through a link', async () => {
    const resources = createPdfResources();
    const linked = `${resources.folder}-link`;
    symlinkSync(resources.folder, linked);
    const engine = await createPdfEngine({ prefer: 'native', resourcesDir: path.relative(process.cwd(), linked) });
    const compiled = await engine.compile(toDocJson(decisionMemo(), { contents: false }), new Map());
    await engine.dispose();
    rmSync(linked);
    resources.remove();
    expect(compiled.ok).toBe(true);
  });

  it('does not take another face in silence where a font has gone while the app runs', async () => {
    const resources = createPdfResources();
    const engine = await createPdfEngine({ prefer: 'native', resourcesDir: resources.folder });
    rmSync(path.join(resources.folder, 'fonts', readdirSync(path.join(resources.folder, 'fonts')).find((name) => /carlito.*regular\.ttf$/i.test(name))!));
    const compiled = await engine.compile(toDocJson(decisionMemo(), { contents: false }), new Map());
    await engine.dispose();
    resources.remove();
    expect(compiled).toMatchObject({ ok: false, error: { type: 'resourcesMissing', message: expect.stringContaining('Install the app again.') as string } });
  });

  it('gives the engine that was asked for', () => {
    expect([engines.native.name, engines.wasm.name]).toEqual(['native', 'wasm']);
  });

  it('knows what the bundled families can print', () => {
    const family = (name: string) => engines.native.coverage.find((entry) => entry.family === name) ?? { family: '', ranges: [] };
    for (const character of 'Aé€ЇґЄ–→') expect(covers(family('Carlito'), character.codePointAt(0) ?? 0), character).toBe(true);
    for (const character of 'שع谈') expect(covers(family('Carlito'), character.codePointAt(0) ?? 0), character).toBe(false);
    expect(covers(family('Arimo'), 'ש'.codePointAt(0) ?? 0)).toBe(true);
    expect(covers(engines.native.coverage.at(-1) ?? { family: '', ranges: [] }, 'ع'.codePointAt(0) ?? 0)).toBe(true);
  });
});

describe('PdfEngine', () => {
  for (const name of ['native', 'wasm'] as const) {
    it(`gives an error in one sentence when the document cannot be set (${name})`, async () => {
      const compiled = await engines[name].compile('{"title": 1}', new Map());
      expect(compiled.ok).toBe(false);
      if (!compiled.ok) expect(compiled.error).toEqual({ type: 'notTypeset', message: expect.stringMatching(/^The PDF could not be laid out: [^\n]+\.$/) as string });
      const after = await engines[name].compile(toDocJson(printDocument([p('Still works.')]), { contents: false }), new Map());
      expect(after.ok).toBe(true);
    });

    it(`keeps nothing of one briefing for the next (${name})`, async () => {
      const alone = await layoutAndCompile(decisionMemo(), new Map(), engines[name]);
      await engines[name].compile(toDocJson(negotiationBriefing(), { contents: true }), new Map([['x', new Uint8Array([1])]]));
      const after = await layoutAndCompile(decisionMemo(), new Map(), engines[name]);
      if (!alone.ok || !after.ok) throw new Error('not compiled');
      expect(Buffer.from(after.value.pdf).equals(Buffer.from(alone.value.pdf))).toBe(true);
    });

    it(`lays out without writing when asked (${name})`, async () => {
      const compiled = await engines[name].compile(toDocJson(negotiationBriefing(), { contents: false }), new Map(), { layoutOnly: true });
      expect(compiled.ok && [compiled.value.pdf.length, compiled.value.pages > 3]).toEqual([0, true]);
    });
  }

  it('refuses a standard that it cannot follow', async () => {
    const compiled = await engines.wasm.compile(toDocJson(decisionMemo(), { contents: false }), new Map(), { standard: 'ua-1' });
    expect(!compiled.ok && compiled.error.type).toBe('standardUnavailable');
  });

  it('writes PDF/A where asked', async () => {
    const compiled = await engines.native.compile(toDocJson(decisionMemo(), { contents: false }), new Map(), { standard: 'a-2a' });
    expect(compiled.ok && Buffer.from(compiled.value.pdf).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
  });
});

describe('layoutAndCompile', () => {
  it('names the block that cannot be set', async () => {
    const document = printDocument([p('One'), p('Two'), p('Three')]);
    const failing = { ...engines.native, name: 'wasm' as const, coverage: engines.native.coverage, compile: async (json: string) => (json.includes('Two') ? { ok: false as const, error: { type: 'notTypeset' as const, message: 'The PDF could not be laid out: no.' } } : { ok: true as const, value: { pdf: new Uint8Array(), pages: 1, headingPages: {}, strayNotes: [] } }), memoryBytes: () => 0, dispose: () => undefined };
    const exported = await layoutAndCompile(document, new Map(), failing);
    const second = document.blocks[1];
    expect(!exported.ok && exported.error).toEqual({ type: 'notTypeset', message: expect.stringContaining('paragraph at place 2 of 3') as string, blockId: second?.type === 'paragraph' ? second.anchor : '' });
  });

  it('prints a table simply where it cannot be tagged otherwise, and says which', async () => {
    const stubborn = table('Stubborn', [1], [['Head'], ['x']]);
    const document = printDocument([p('One'), table('Plain', [1], [['Head'], ['x']]), stubborn]);
    // Stands for Typst's own error, which depends on where a page happens to end.
    const failing = { ...engines.native, name: 'native' as const, coverage: engines.native.coverage, memoryBytes: () => 0, dispose: () => undefined, compile: async (json: string, ...rest: readonly [ReadonlyMap<string, Uint8Array>, CompileOptions?]) => (
      /"content":\[\{"type":"text","text":"Stubborn"[^}]*\}\]\},"captionApart":false/.test(json) ? { ok: false as const, error: { type: 'notTypeset' as const, message: 'The PDF could not be laid out: no.' } } : engines.native.compile(json, ...rest)) };
    const exported = await layoutAndCompile(document, new Map(), failing);
    if (!exported.ok) throw new Error(exported.error.message);
    expect(exported.value.warnings).toEqual([{ message: expect.stringContaining('without repeated header rows') as string, blockId: stubborn.anchor }]);
    expect(exported.value.standard).toBe('ua-1');
  });
});
