import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile, type PdfExport } from '../../../electron/export/export-pdf';
import { blockTexts } from '../../../shared/export/block-texts';
import { comparableText } from '../../../shared/export/pdf/clean-text';
import type { PrintBlock, PrintDocument, PrintList, PrintTable } from '../../../shared/export/print/print-document';
import { cell, figure, footnote, h, inLanguage, item, lineBreak, link, list, p, printDocument, rtl, styled, t, table } from '../../support/pdf-documents';
import { createBothEngines } from '../../support/pdf-engines';
import { BROKEN_PNG, PICTURE_PNG, png } from '../../support/pdf-pictures';
import { pdfParagraphs } from '../../support/pdf-texts';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const MEDIA = new Map([['good', PICTURE_PNG], ['broken', BROKEN_PNG], ['empty', new Uint8Array()], ['text', new TextEncoder().encode('not a picture')], ['tall', png(2, 400)]]);
const nest = (depth: number): PrintList => list('bullet', item(`Depth ${depth}`, depth > 1 ? nest(depth - 1) : undefined));
const run = async (document: PrintDocument, engine: 'native' | 'wasm' = 'native'): Promise<PdfExport> => {
  const exported = await layoutAndCompile(document, MEDIA, engines[engine]);
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value;
};
const spoilt = (extra: Partial<PrintTable>): PrintTable => ({ ...table('', [0.5, 0.5], [['Head', 'Head'], ['a', 'b'], ['c', 'd']]), ...extra });

/** What goes in, and the messages that the reader must get. */
const INPUTS: Readonly<Record<string, { readonly blocks: readonly PrintBlock[]; readonly document?: Partial<PrintDocument>; readonly warnings?: readonly RegExp[] }>> = {
  'markup of Typst': { blocks: [p('#panic("x") = Heading *bold* _it_ `raw` $x^2$ <label> @ref // comment /* c */ \\ \\u{41} #let a = 1 [x] ~ --- ... "quotes" \'q\'')] },
  'markup in titles, labels and responses': { blocks: [h(1, '#1', '= #eval("1+1")'), { type: 'box', tone: 'note', title: '#read("/etc/passwd")', blocks: [p('x')] }, { type: 'decision', signatureLabel: '#s', dateLabel: '*d*', items: [{ anchor: 'a', number: 1, content: [p('y')], responses: ['$z$', '#w'] }] }], document: { title: '#title', documentTitle: '*t*', banner: '#banner', header: { left: '#l', right: '$r$' }, footer: { left: '_f_', page: '{page} #of {pages}' }, deliberativeLine: '// d' } },
  'lone surrogates': { blocks: [p('before \uD83D after \uDE00 end')], warnings: [/damaged character/] },
  'control characters': { blocks: [p('a\u0000b\u0007c\u001Bd\u007Fe\u0085f\u2028g\tg\nh')] },
  'non-characters and private use': { blocks: [p('a\uFFFEb\uFFFFc\uE000d')], warnings: [/U\+E000/] },
  'bidirectional controls': { blocks: [p('a\u202Eb\u202Cc\u2066d\u2069e\u200Ff')] },
  'an emoji and Chinese text': { blocks: [p('Family \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and 谈判')], warnings: [/U\+1F468/, /U\+1F469/, /U\+1F467/, /谈/, /判/] },
  'combining marks': { blocks: [p('e\u0301\u0323 а\u0301 \u0301alone Z\u0336\u0336')] },
  'soft hyphens and zero-width characters': { blocks: [p('co\u00ADop\u00ADer\u00ADate\u200B now\u2060 \uFEFFend')] },
  'ten nested lists': { blocks: [nest(10)] },
  'a thousand nested lists': { blocks: [nest(1000)] },
  'an empty document': { blocks: [] },
  'empty everything': { blocks: [p(), h(1, '', ''), list('bullet'), list('number', ''), list('check', ''), styled('quote'), { type: 'box', tone: 'bottomLine', title: '', blocks: [] }, { type: 'decision', items: [], signatureLabel: '', dateLabel: '' }, h(2, '', ' ')], document: { title: '', documentTitle: '', language: '', date: '', footer: { left: '', page: '' } }, warnings: [/no subject/, /is not a language/] },
  'a word of 5000 letters in a paragraph and in a narrow cell': { blocks: [p('w'.repeat(5000)), table('', [0.05, 0.95], [['ж'.repeat(500), 'x']])] },
  'a long address in a cell': { blocks: [table('', [0.1, 0.9], [['https://example.org/a/very/long/address/that/does/not/end?and=has&many=parameters#and-a-fragment', 'x']])] },
  'addresses that are no links': { blocks: [p(link('javascript:alert(1)', t('one')), link('file:///etc/passwd', t('two')), link('', t('three')), link('https://', t('four')), link('mailto:', t('five')), link('https://exa mple.org', t('six')))], warnings: [/javascript/, /file:/, /"https:\/\/"/, /mailto/, /exa mple/] },
  'spans that are too wide and too long': { blocks: [spoilt({ rows: [{ cells: [cell('a', { columnSpan: 60, rowSpan: 900 })] }, { cells: [cell('b', { columnSpan: 2, rowSpan: 2 }), cell('c')] }, { cells: [cell('d', { rowSpan: 5 }), cell('e'), cell('f')] }] })] },
  'a header cell that reaches into the body': { blocks: [spoilt({ rows: [{ cells: [cell('tall', { rowSpan: 2, header: true }), cell('b')] }, { cells: [cell('c')] }, { cells: [cell('d'), cell('e')] }] })] },
  'only header rows': { blocks: [spoilt({ headerRows: 9 })] },
  'shares that make no sense': { blocks: [spoilt({ columnShares: [0, Number.NaN] }), spoilt({ columnShares: [] }), spoilt({ columnShares: [1e9, 1e-9] }), spoilt({ columnShares: [-1, 2] })] },
  'empty cells and rows': { blocks: [spoilt({ rows: [{ cells: [cell([]), cell('')] }, { cells: [] }, { cells: [cell([p()]), cell([list('bullet')])] }] }), spoilt({ rows: [] })] },
  'sixty columns': { blocks: [table('', Array.from({ length: 60 }, () => 1 / 60), [Array.from({ length: 60 }, (_, index) => `Col${index}`), Array.from({ length: 60 }, () => 'word')])] },
  'a cell longer than three pages': { blocks: [table('', [0.5, 0.5], [['H', 'H'], [Array.from({ length: 1500 }, () => 'word').join(' '), 'short']])] },
  'a row that spans pages because it spans rows': { blocks: [table('', [0.5, 0.5], [['H', 'H'], [cell('left', { rowSpan: 120 }), 'r'], ...Array.from({ length: 119 }, () => ['r'])])] },
  'a header taller than a page': { blocks: [table('', [0.5, 0.5], [[Array.from({ length: 900 }, () => 'head').join(' '), 'H'], ['a', 'b']])] },
  'a captioned header taller than a page': { blocks: [{ ...table('Caption', [0.03, 0.97], []), headerRows: 2, rows: [{ cells: [cell([nest(60)]), cell('H')] }, { cells: [cell(Array.from({ length: 60 }, () => 'head').join(' ')), cell('H')] }, { cells: [cell('a'), cell('b')] }] }] },
  'links and notes in a header that repeats': { blocks: [table('Caption', [0.5, 0.5], [[cell([p('Head', footnote(1, t('a note')))]), cell([p(link('https://example.org', t('link')))])], ...Array.from({ length: 120 }, (_, index) => [`row ${index}`, 'x'])])] },
  'notes in odd places': { blocks: [h(1, '', 'Heading', footnote(1, t('in a heading'))), table('', [1], [[cell([p('Head', footnote(2, t('in a head')))])], [cell([p('Cell', footnote(3, t('in a cell'), lineBreak, link('https://example.org', t('link'))))])]]), list('bullet', item(['Item', footnote(4)]))] },
  'a note longer than a page': { blocks: [p('Text', footnote(1, t(Array.from({ length: 2000 }, () => 'note').join(' '))))] },
  'breaks alone': { blocks: [p(lineBreak, lineBreak), { type: 'pageBreak' }, { type: 'pageBreak' }, p(lineBreak, 'x', lineBreak), { type: 'pageBreak' }] },
  'landscape tables one after another, at both ends': { blocks: [{ ...spoilt({}), landscape: true }, { ...spoilt({}), landscape: true }, h(1, '', 'Heading of a table'), { ...spoilt({}), landscape: true }, styled('note', 'A note')] },
  'figures without size, beyond size and of odd names': { blocks: [figure('good', 'a', { width: 0, height: 0 }), figure('good', 'b', { width: 1, height: 100_000 }), figure('tall', 'c', { width: 2, height: 400, share: 1 }), figure('good', 'd', { share: Number.NaN }), figure('../typst/briefing.typ', 'e')], warnings: [/missing from the file/] },
  'broken, empty, false and missing pictures': { blocks: [figure('broken', 'Map of the area'), figure('empty', 'Second map'), figure('text', 'Third map'), figure('absent', 'Fourth map', { caption: { label: 'Figure', number: 4, content: [t('Map')], anchor: 'c4' } })], warnings: [/Figure 4 is missing/, /cannot be read/, /cannot be read/, /cannot be read/] },
  'right-to-left everything': { blocks: [rtl(inLanguage('ar', 'نص (مع أقواس) و NATO 12%')), { type: 'list', kind: 'number', start: 3, items: [{ ...item(inLanguage('ar', 'بند')), direction: 'rtl' }] }, table('', [0.5, 0.5], [['أ', 'ב']])], document: { language: 'ar', title: 'عنوان', documentTitle: 'مذكرة', banner: 'سري', footer: { left: 'حاشية', page: 'صفحة {page} من {pages}' } } },
  'duplicate and empty anchors': { blocks: [{ ...h(1, '', 'A'), anchor: 'same' }, { ...h(1, '', 'B'), anchor: 'same' }, { ...h(1, '', 'C'), anchor: '' }, { ...h(1, '', 'D'), anchor: '__proto__' }] },
  'numbers beyond sense': { blocks: [{ ...list('number', 'x'), start: -5 }, { ...list('number', 'y'), start: 32767 }, { ...list('number', 'z'), start: 0 }] },
  'margins that leave little room': { blocks: [p('Some text that has to find its place between wide margins.')], document: { page: { width: 200, height: 300, marginTop: 28, marginRight: 60, marginBottom: 28, marginLeft: 60 }, banner: 'EXAMPLE MARKING', header: { left: 'A long name of an office', right: 'A-LONG-REFERENCE-2026' } } },
  'colours and languages that are none': { blocks: [p({ type: 'text', text: 'red', marks: [], color: 'red);#panic(' }, { type: 'text', text: 'x', marks: ['bold', 'bold'], language: 'not a language' }, { type: 'text', text: 'y', marks: [], language: 'zh-Hant-TW' }, { type: 'text', text: 'z', marks: [], language: 'en-001' }), table('', [1], [[cell('f', { fill: '#panic' })]])], document: { accent: 'blue' } },
  'two thousand marks': { blocks: [p(...Array.from({ length: 2000 }, (_, index) => t(String(index % 10), ...(index % 2 ? ['bold', 'underline', 'strike'] as const : ['italic', 'superscript', 'code'] as const))))] },
};

// Typst sets a mark that stands above or below its letter apart and lets both parts say the letter with its mark: it counts once on both sides.
const withoutBreaks = (text: string): string => comparableText(text).normalize('NFC').replace(/\s/gu, '').replace(/(\P{M}\p{M}+)\1/gu, '$1');
const hasRightToLeft = (blocks: readonly PrintBlock[]): boolean => /[\u0590-\u08FF\u202A-\u2069]/u.test(JSON.stringify(blocks));

describe('layoutAndCompile of hostile documents', () => {
  for (const [name, { blocks, document, warnings }] of Object.entries(INPUTS)) {
    it(`prints ${name}`, async () => {
      const value = printDocument(blocks, document);
      const { pdf, warnings: told } = await run(value);
      expect(runOnPdf('qpdf', ['--check', '@'], pdf)).toContain('No syntax or stream encoding errors');
      for (const expected of warnings ?? []) expect(told.map(({ message }) => message).join('\n')).toMatch(expected);
      expect(told.filter(({ message }) => !message.startsWith('The PDF is not marked')).length).toBeLessThanOrEqual(Math.max(warnings?.length ?? 0, 0));
      if (hasRightToLeft(blocks) || told.some(({ message }) => /prints as a question mark/.test(message))) return;
      // Every written word is in the file, in order.
      const found = withoutBreaks(pdfParagraphs(pdf).body.join(' '));
      let from = 0;
      for (const text of blockTexts(value).body.map(withoutBreaks)) {
        const at = found.indexOf(text, from);
        expect(at, `"${text.slice(0, 60)}" after ${from}`).toBeGreaterThanOrEqual(from);
        from = at + text.length;
      }
    });
  }

  it('gives the same pages and texts with the WebAssembly engine', async () => {
    // Without those that only take long.
    const names = Object.keys(INPUTS).filter((name) => !/thousand|5000|longer than|sixty|spans pages/.test(name));
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) {
      const input = INPUTS[name];
      const value = printDocument(input?.blocks ?? [], input?.document);
      const [native, wasm] = [await run(value), await run(value, 'wasm')];
      expect(wasm.pageMap, name).toEqual(native.pageMap);
      expect(pdfParagraphs(wasm.pdf), name).toEqual(pdfParagraphs(native.pdf));
    }
  }, 120_000);

  it('prints the text alternative where a picture cannot be read, and names its block', async () => {
    const document = printDocument([figure('broken', 'Map of the area'), p('After')]);
    const { pdf, warnings } = await run(document);
    expect(pdfParagraphs(pdf).body).toContain('[Map of the area]');
    expect(warnings).toEqual([{ message: expect.stringContaining('cannot be read') as string, blockId: 'anchor' in document.blocks[0]! ? document.blocks[0].anchor : '' }]);
  });

  it('names the character and the block when no face has a character', async () => {
    const document = printDocument([p('Talks in 北京 go on')]);
    const { pdf, warnings } = await run(document);
    expect(pdfParagraphs(pdf).body).toContain('Talks in \uFFFD\uFFFD go on');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"北" (U+5317) in "Talks in 北京 go on"'), expect.stringContaining('"京" (U+4EAC)')]);
  });

  it('keeps every letter inside its page and its column', async () => {
    for (const name of ['a word of 5000 letters in a paragraph and in a narrow cell', 'a long address in a cell', 'sixty columns']) {
      const { pdf } = await run(printDocument(INPUTS[name]?.blocks ?? []));
      const right = [...runOnPdf('pdftotext', ['-bbox', '@', '-'], pdf).matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
      expect(right.length).toBeGreaterThan(10);
      expect(Math.max(...right)).toBeLessThanOrEqual(595.28 - 70.87 + 0.5);
    }
  });
});
