import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import type { PrintDocument } from '../../../shared/export/print/print-document';
import { decisionMemo, everyBlock, EVERY_BLOCK_MEDIA, figure, h, manyScripts, negotiationBriefing, p, printDocument, styled, table } from '../../support/pdf-documents';
import { createBothEngines } from '../../support/pdf-engines';
import { PdfObjects, pdfText, type PdfDictionary } from '../../support/pdf-objects';
import { pdfStructure, type PdfElement } from '../../support/pdf-texts';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

async function compile(document: PrintDocument, engine: 'native' | 'wasm' = 'native') {
  const exported = await layoutAndCompile(document, EVERY_BLOCK_MEDIA, engines[engine]);
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value;
}
const info = (pdf: Uint8Array, name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(runOnPdf('pdfinfo', ['@'], pdf))?.[1] ?? '';
const allTags = (element: PdfElement): readonly string[] => [element.tag, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allTags(child)))];
const elements = (element: PdfElement, tag: string): readonly PdfElement[] => [...(element.tag === tag ? [element] : []), ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, tag)))];

function bookmarks(objects: PdfObjects, reference: unknown, depth = 0): readonly string[] {
  const found: string[] = [];
  for (let item = reference; typeof item === 'string';) {
    const entry: PdfDictionary = objects.dictionary(item);
    found.push(`${'  '.repeat(depth)}${pdfText(entry['/Title'])}`, ...bookmarks(objects, entry['/First'], depth + 1));
    item = entry['/Next'];
  }
  return found;
}

describe('layoutAndCompile', () => {
  for (const engine of ['native', 'wasm'] as const) {
    it(`writes a sound, tagged file with title, language and fixed dates (${engine})`, async () => {
      const { pdf, pageMap } = await compile(everyBlock(), engine);
      expect(runOnPdf('qpdf', ['--check', '@'], pdf)).toContain('No syntax or stream encoding errors');
      expect(info(pdf, 'Tagged')).toBe('yes');
      expect(info(pdf, 'Title')).toBe('Test of the PDF');
      expect(info(pdf, 'CreationDate')).toContain('Mar 14');
      expect(Number(info(pdf, 'Pages'))).toBe(pageMap.pages);
      expect(info(pdf, 'JavaScript')).toBe('no');
      expect(pdfText(PdfObjects.read(pdf).catalog['/Lang'])).toBe('en-GB');
    });
  }

  it('gives the same bytes for the same briefing, with either engine and in any order', async () => {
    const document = negotiationBriefing();
    const first = await compile(document);
    await compile(decisionMemo());
    expect(Buffer.from((await compile(document)).pdf).equals(Buffer.from(first.pdf))).toBe(true);
    const wasm = await compile(document, 'wasm');
    await compile(decisionMemo(), 'wasm');
    expect(Buffer.from((await compile(document, 'wasm')).pdf).equals(Buffer.from(wasm.pdf))).toBe(true);
  }, 60_000);

  it('gives the same bytes with both engines where no standard is claimed', async () => {
    const document = { ...negotiationBriefing(), title: '' };
    const [native, wasm] = [await compile(document), await compile(document, 'wasm')];
    expect(native.standard).toBeUndefined();
    expect(Buffer.from(wasm.pdf).equals(Buffer.from(native.pdf))).toBe(true);
  });

  it('claims PDF/UA-1 only from the native engine and only when it was checked', async () => {
    const native = await compile(everyBlock());
    expect(native.standard).toBe('ua-1');
    expect(Buffer.from(native.pdf).toString('latin1')).toContain('pdfuaid');
    const wasm = await compile(everyBlock(), 'wasm');
    expect(wasm.standard).toBeUndefined();
    expect(Buffer.from(wasm.pdf).toString('latin1')).not.toContain('pdfuaid');
  });

  it('claims nothing and names the block when headings skip a level or a figure has no text alternative', async () => {
    const [media = ''] = EVERY_BLOCK_MEDIA.keys();
    const document = printDocument([h(1, '', 'One'), h(3, '', 'Three'), figure(media, '')]);
    const { pdf, standard, warnings } = await compile(document);
    expect(standard).toBeUndefined();
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('pdfuaid');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"Three" skips a level'), expect.stringContaining('no text alternative')]);
    expect(warnings.map(({ blockId }) => blockId)).toEqual(document.blocks.slice(1).map((block) => 'anchor' in block && block.anchor));
  });

  it('tags headings, paragraphs, lists, tables with header cells, captions, figures, notes, links and the contents list', async () => {
    const structure = pdfStructure((await compile(everyBlock())).pdf);
    const tags = new Set(allTags(structure));
    for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Caption', 'Figure', 'Note', 'Link', 'TOC', 'TOCI']) expect(tags, tag).toContain(tag);
    expect(elements(structure, 'Figure').map((element) => element.alt)).toContain('Eight pixels by four');
    expect(elements(structure, 'Figure').map((element) => element.alt)).toContain('\u2612');
    for (const heading of elements(structure, 'H1')) expect(allTags(heading)).not.toContain('P');
  });

  it('makes bookmarks of the headings, nested, with their numbers', async () => {
    const { pdf } = await compile(negotiationBriefing());
    const objects = PdfObjects.read(pdf);
    expect(bookmarks(objects, objects.dictionary(objects.catalog['/Outlines'])['/First'])).toEqual([
      '1 Progress since the last round', '  1.1 What would count as movement', '2 Sticking points', '3 Enforcement options', '4 Risks', '5 Next steps',
    ]);
  });

  it('prints the contents list from the asked number of pages up, and tells the pages of the printed layout', async () => {
    const asked = async (fromPages: number) => compile({ ...negotiationBriefing(), contents: { title: 'Contents', fromPages } });
    const { pages } = (await asked(0)).pageMap;
    expect((await asked(0)).pageMap.contents).toBe(false);
    expect((await asked(pages + 1)).pageMap.contents).toBe(false);
    const document = { ...negotiationBriefing(), contents: { title: 'Contents', fromPages: pages } };
    const { pdf, pageMap } = await compile(document);
    expect(pageMap.contents).toBe(true);
    const texts = runOnPdf('pdftotext', ['@', '-'], pdf).split('\f');
    for (const block of document.blocks) {
      if (block.type !== 'heading') continue;
      const page = pageMap.headingPages[block.anchor] ?? 0;
      const words = block.content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
      // The contents list on page 1 names every heading.
      const expected = page === 1 ? [0] : [0, page - 1];
      expect(texts.flatMap((text, index) => (text.includes(words) ? [index] : []))).toEqual(expected);
    }
  });

  it('lays out once where the length is clear, and lists the contents exactly from the asked number of pages up', async () => {
    const many = (paragraphs: number, fromPages: number): PrintDocument => ({
      ...printDocument(Array.from({ length: paragraphs }, (_, index) => [h(1, String(index + 1), `Section ${index + 1}`), p(`Words of paragraph ${index + 1}. `.repeat(40))]).flat()),
      contents: { title: 'Contents', fromPages },
    });
    const without = (await compile(many(60, 0))).pageMap.pages;
    for (const [paragraphs, fromPages, layouts] of [[60, 2, 1], [4, 10, 1], [60, without, undefined], [60, without + 1, undefined]] as const) {
      const compiled: boolean[] = [];
      const counting = { name: engines.native.name, coverage: engines.native.coverage, memoryBytes: () => 0, dispose: () => undefined, compile: (...given: Parameters<typeof engines.native.compile>) => { compiled.push(true); return engines.native.compile(...given); } };
      const exported = await layoutAndCompile(many(paragraphs, fromPages), new Map(), counting);
      if (!exported.ok) throw new Error(exported.error.message);
      expect(exported.value.pageMap.contents).toBe(paragraphs === 60 && fromPages <= without);
      if (layouts !== undefined) expect(compiled).toHaveLength(layouts);
    }
  }, 60_000);

  it('prints no contents list, and says so, when no heading would stand in it', async () => {
    const { pageMap } = await compile(printDocument([p('Only text.'), h(4, '', 'Too deep')], { contents: { title: 'Contents', fromPages: 1 } }));
    expect(pageMap.contents).toBe(false);
  });

  it('prints banner and page count on every page, upright and landscape, outside of the text', async () => {
    const { pdf, pageMap } = await compile(negotiationBriefing());
    for (let page = 1; page <= pageMap.pages; page += 1) {
      const text = runOnPdf('pdftotext', ['-f', String(page), '-l', String(page), '@', '-'], pdf);
      expect(text.split('EXAMPLE MARKING // NOT FOR RELEASE')).toHaveLength(3);
      expect(text).toContain(`Page ${page} of ${pageMap.pages}`);
    }
    expect(JSON.stringify(pdfStructure(pdf))).not.toContain('NOT FOR RELEASE');
    expect(runOnPdf('pdfinfo', ['-f', '1', '-l', '9', '@'], pdf).match(/841\.89 x 595\.28/g)).toHaveLength(2);
  });

  it('fills the page count of a pattern in another script', async () => {
    const { pdf } = await compile(printDocument([p('One.')], { language: 'ar', footer: { left: '', page: 'صفحة {page} من {pages}' } }));
    const text = runOnPdf('pdftotext', ['@', '-'], pdf);
    expect(text).not.toMatch(/[{}]/);
    expect(text.match(/1/g)).toHaveLength(2);
  });

  it('prints an SVG drawing, and the text alternative of one that reaches for a file', async () => {
    const svg = (inside: string): Uint8Array => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#ccddee"/>${inside}</svg>`);
    const draw = (inside: string) => layoutAndCompile(printDocument([figure('svg', 'A drawing', { mediaType: 'image/svg+xml' })]), new Map([['svg', svg(inside)]]), engines.native);
    const [plain, reaching] = [await draw(''), await draw('<image href="file:///etc/hostname" width="10" height="10"/>')];
    if (!plain.ok || !reaching.ok) throw new Error('not compiled');
    expect(plain.value.warnings).toEqual([]);
    expect(elements(pdfStructure(plain.value.pdf), 'Figure').map((element) => element.alt)).toEqual(['A drawing']);
    expect(reaching.value.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('cannot be read')]);
  });

  it('repeats the header row of a table on every page', async () => {
    const { pdf, pageMap } = await compile(manyScripts());
    for (let page = 1; page <= pageMap.pages; page += 1) expect(runOnPdf('pdftotext', ['-layout', '-f', String(page), '-l', String(page), '@', '-'], pdf)).toMatch(/No\.\s+Report\s+What it covers\s+Due/);
  });

  it('counts the lines of the bottom line as laid out', async () => {
    const box = (text: string): PrintDocument => printDocument([{ type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [styled('bottomLine', text)] }]);
    for (const times of [1, 2, 3, 6, 9]) {
      const { pdf, bottomLineLines } = await compile(box('Words that fill a line and go on to the next one. '.repeat(times)));
      const lines = runOnPdf('pdftotext', ['-layout', '@', '-'], pdf).split('\n').filter((line) => /Words|fill|line|next/.test(line.replace('Bottom line', '')));
      expect(bottomLineLines).toBe(lines.length);
    }
    expect((await compile(printDocument([p('None.')]))).bottomLineLines).toBeUndefined();
  });

  it('keeps a heading and a caption with the rows below them', async () => {
    for (let lines = 30; lines < 42; lines += 1) {
      const { pdf } = await compile(printDocument([...Array.from({ length: lines }, () => p('A line.')), h(1, '', 'Kept together'), table('The caption', [1], [['Head'], ['The first row']])]));
      const pages = runOnPdf('pdftotext', ['@', '-'], pdf).split('\f').filter((page) => /Kept together|The caption|Head\b|The first row/.test(page));
      expect(pages).toHaveLength(1);
    }
  });

  it('keeps a table that is to stay whole on one page', async () => {
    for (let lines = 28; lines < 40; lines += 2) {
      const { pdf } = await compile(printDocument([...Array.from({ length: lines }, () => p('A line.')), table('The caption', [1], [['Head'], ['Row one'], ['Row two'], ['Row three'], ['Row four']], { whole: true })]));
      const pages = runOnPdf('pdftotext', ['@', '-'], pdf).split('\f').filter((page) => /The caption|Row (one|two|three|four)/.test(page));
      expect(pages).toHaveLength(1);
    }
  });

  it('keeps a heading between the rows of a table with the row below it, wherever the page ends', async () => {
    let atTop = 0;
    for (let lines = 30; lines < 50; lines += 1) {
      const group = (name: string) => ({ blocks: [styled('cellHeading', name)], columnSpan: 2, rowSpan: 1, header: true });
      const card = { ...table('Cards', [0.5, 0.5], [[group('The card')], ['One', 'x'], [group('The group')], ['Two', 'x'], ['Three', 'x']]), look: 'rows' as const };
      const { pdf } = await compile(printDocument([...Array.from({ length: lines }, (_, index) => p(`Line ${index}`)), card]), 'native');
      const pages = runOnPdf('pdftotext', ['@', '-'], pdf).split('\f');
      const pageOf = (words: string): number => pages.findIndex((page) => new RegExp(`^${words}$`, 'm').test(page));
      expect(pageOf('The group')).toBe(pageOf('Two'));
      if (pageOf('The group') > pageOf('One')) atTop += 1;
    }
    expect(atTop).toBeGreaterThan(0);
  }, 60_000);

  it('embeds only bundled faces', async () => {
    const { pdf } = await compile(manyScripts());
    const fonts = runOnPdf('pdffonts', ['@'], pdf).split('\n').slice(2).filter((line) => line !== '');
    for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+(Carlito|Arimo|Tinos|Cousine|Amiri|NotoSansSymbols2)\b.* yes yes yes /);
  });
});
