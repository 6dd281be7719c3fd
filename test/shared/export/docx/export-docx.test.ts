import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../../shared/export/block-texts';
import { DocxExportCancelled, EXPORT_ID_PROPERTY, exportDocx } from '../../../../shared/export/docx/export-docx';
import { stylesPart } from '../../../../shared/export/docx/styles/styles-part';
import type { PageMap } from '../../../../shared/export/page-map';
import type { PrintBlock, PrintDocument } from '../../../../shared/export/print/print-document';
import { descendants, docxElements, value, type DocxElement } from '../../../support/docx-elements';
import { bullets, caption, cell, figure, footnote, head, heading, item, link, memoLine, numbers, paragraph, printDocument, resetAnchors, styled, table, text } from '../../../support/docx-print-builder';
import { danglingReferences } from '../../../support/docx-references';
import { DOCX_SAMPLES } from '../../../support/docx-samples';
import { docxTexts } from '../../../support/docx-texts';
import { validationFaults } from '../../../support/docx-validation';

const NO_MEDIA = (): undefined => undefined;
const withoutContents: PageMap = { pages: 1, contents: false, headingPages: {} };

async function exportBlocks(blocks: readonly PrintBlock[], more: Partial<PrintDocument> = {}): Promise<{ readonly bytes: Uint8Array; readonly parts: ReadonlyMap<string, DocxElement>; readonly body: DocxElement }> {
  const { bytes } = await exportDocx(printDocument(blocks, more), withoutContents, NO_MEDIA);
  const parts = docxElements(bytes);
  return { bytes, parts, body: parts.get('word/document.xml') as DocxElement };
}
const paragraphs = (root: DocxElement): readonly DocxElement[] => descendants(root, 'w:p');
const plain = (element: DocxElement): string => descendants(element, 'w:t').map((run) => run.text).join('');
const paragraphOf = (root: DocxElement, words: string): DocxElement => {
  const found = paragraphs(root).find((candidate) => plain(candidate).includes(words));
  if (!found) throw new Error(`no paragraph says "${words}"`);
  return found;
};

describe('exportDocx', () => {
  for (const sample of DOCX_SAMPLES.map((make) => make())) {
    describe(sample.name, () => {
      it('has no error for the Open XML SDK and no reference to nothing', async () => {
        const { bytes } = await exportDocx(sample.document, sample.pageMap, sample.media);
        expect(danglingReferences(bytes)).toEqual([]);
        expect(await validationFaults(bytes)).toEqual([]);
      });

      it('says the texts of the print document, in order', async () => {
        const { bytes } = await exportDocx(sample.document, sample.pageMap, sample.media);
        expect(docxTexts(bytes)).toEqual(blockTexts(sample.document));
      });

      it('gives the same bytes twice', async () => {
        const first = await exportDocx(sample.document, sample.pageMap, sample.media);
        const second = await exportDocx(sample.document, sample.pageMap, sample.media);
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
      });

      it('puts a hidden bookmark into every paragraph of the text', async () => {
        const { bytes } = await exportDocx(sample.document, sample.pageMap, sample.media);
        const names = descendants(docxElements(bytes).get('word/document.xml') as DocxElement, 'w:bookmarkStart').map((start) => start.attributes['w:name']);
        expect(names).toEqual(anchorsOf(sample.document).map((name) => `_bd_p_${name}`));
      });
    });
  }

  it('asks Word to update nothing', async () => {
    const sample = DOCX_SAMPLES[1]?.();
    if (!sample) throw new Error('the sample is missing');
    const { bytes } = await exportDocx(sample.document, sample.pageMap, sample.media);
    const xml = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml')).map(([, data]) => strFromU8(data)).join('');
    expect(xml).not.toMatch(/updateFields|w:dirty/);
  });

  it('fills the contents list from the page map and links each entry to its heading', async () => {
    resetAnchors();
    const first = heading(1, '1', ['First', footnote(1, 'a note')]);
    const second = heading(2, '1.1', 'Second');
    const { bytes } = await exportDocx(printDocument([first, paragraph('Text.'), second]), { pages: 12, contents: true, headingPages: { [first.anchor]: 2, [second.anchor]: 11 } }, NO_MEDIA);
    const body = docxElements(bytes).get('word/document.xml') as DocxElement;
    const entries = paragraphs(body).filter((candidate) => /^TOC\d$/.test(value(candidate, 'w:pStyle') ?? ''));
    expect(entries.map((entry) => [value(entry, 'w:pStyle'), plain(entry), value(entry, 'w:hyperlink', 'w:anchor')])).toEqual([['TOC1', '1First2', `_bd_p_${first.anchor}`], ['TOC2', '1.1Second11', `_bd_p_${second.anchor}`]]);
    // A second line stands below the words, not below the number.
    expect(entries.map((entry) => [value(entry, 'w:ind', 'w:left'), value(entry, 'w:ind', 'w:hanging')])).toEqual([['480', '480'], ['1200', '720']]);
    expect(danglingReferences(bytes)).toEqual([]);
  });

  it('moves the text of a heading along with a number that is wide, as the PDF does', async () => {
    const { body } = await exportBlocks([heading(1, '1', 'First'), heading(2, '1.1', 'Short'), heading(2, '12.10', 'Wide')]);
    const indent = (words: string): readonly (string | undefined)[] => ['w:left', 'w:hanging'].map((name) => value(paragraphOf(body, words), 'w:ind', name));
    expect(indent('Short')).toEqual([undefined, undefined]);
    // Carlito Bold at 13 points: four digits, a point and a space are 32.77 points wide, and 8 stand behind them.
    expect(indent('Wide')).toEqual(['815', '815']);
  });

  it('leaves the contents list out when the page map has none', async () => {
    const { body } = await exportBlocks([heading(1, '1', 'First')]);
    expect(descendants(body, 'w:docPartGallery')).toEqual([]);
  });

  it('warns of a heading whose page is not known', async () => {
    const { warnings } = await exportDocx(printDocument([heading(1, '1', 'Lost')]), { pages: 1, contents: true, headingPages: {} }, NO_MEDIA);
    expect(warnings.map((warning) => warning.message)).toEqual(['The page of the heading "Lost" is not known, so the contents list has no number for it. Update the list in Word.']);
  });

  it('restarts each numbered list and keeps nested ones on one list', async () => {
    const { body, parts } = await exportBlocks([numbers(1, item('one', numbers(1, item('inner one'))), item('two')), paragraph('Between.'), numbers(1, item('again one')), numbers(7, item('seven'))]);
    const list = (words: string): string | undefined => value(paragraphOf(body, words), 'w:numId');
    expect(list('inner one')).toBe(list('two'));
    expect(list('again one')).not.toBe(list('two'));
    const seven = descendants(parts.get('word/numbering.xml') as DocxElement, 'w:num').find((candidate) => candidate.attributes['w:numId'] === list('seven'));
    expect(seven && value(seven, 'w:startOverride')).toBe('7');
  });

  it('keeps how lists are numbered, the levels of one list on one definition', async () => {
    const { body, parts } = await exportBlocks([
      { ...numbers(3, item('lettered', { ...numbers(1, item('roman')), numbering: 'lowerRoman', sign: 'brackets' }), item('lettered too', { ...numbers(1, item('large')), numbering: 'upperRoman' })), numbering: 'lowerLetter', sign: 'brackets' },
      paragraph('Between.'), numbers(1, item('plain')), paragraph('Again.'), { ...numbers(1, item('small Cyrillic', { ...numbers(1, item('large Cyrillic')), numbering: 'upperRussian', sign: 'dot' })), numbering: 'lowerRussian', sign: 'bracket' },
    ]);
    const numbering = parts.get('word/numbering.xml') as DocxElement;
    const levelOf = (words: string) => {
      const level = value(paragraphOf(body, words), 'w:ilvl');
      const list = descendants(numbering, 'w:num').find((candidate) => candidate.attributes['w:numId'] === value(paragraphOf(body, words), 'w:numId'));
      const definition = descendants(numbering, 'w:abstractNum').find((candidate) => candidate.attributes['w:abstractNumId'] === (list && value(list, 'w:abstractNumId')));
      const found = definition && descendants(definition, 'w:lvl').find((candidate) => candidate.attributes['w:ilvl'] === level);
      const restarted = list && descendants(list, 'w:lvlOverride').find((candidate) => candidate.attributes['w:ilvl'] === level);
      return { list: list?.attributes['w:numId'], says: found && `${value(found, 'w:numFmt')} ${value(found, 'w:lvlText')}`, start: restarted && value(restarted, 'w:startOverride'), style: found && value(found, 'w:pStyle') };
    };
    expect(levelOf('lettered')).toMatchObject({ says: 'lowerLetter (%1)', start: '3', style: undefined });
    expect(levelOf('roman')).toMatchObject({ says: 'lowerRoman (%2)', list: levelOf('lettered').list, start: '1' });
    expect(levelOf('large')).toMatchObject({ says: 'upperRoman %2)', start: '1' });
    expect(levelOf('large').list).not.toBe(levelOf('lettered').list);
    expect(levelOf('plain')).toMatchObject({ says: 'decimal %1.', style: 'ListNumber' });
    expect(levelOf('small Cyrillic')).toMatchObject({ says: 'russianLower %1)', start: '1' });
    expect(levelOf('large Cyrillic')).toMatchObject({ says: 'russianUpper %2.', list: levelOf('small Cyrillic').list });
  });

  it('numbers headings by the list of their styles', async () => {
    const { body, parts } = await exportBlocks([heading(1, '1', 'Counted'), heading(1, '', 'Not counted')]);
    const style = descendants(parts.get('word/styles.xml') as DocxElement, 'w:style').find((candidate) => candidate.attributes['w:styleId'] === 'Heading1');
    const lists = parts.get('word/numbering.xml') as DocxElement;
    const list = descendants(lists, 'w:num').find((candidate) => candidate.attributes['w:numId'] === (style && value(style, 'w:numId')));
    const definition = descendants(lists, 'w:abstractNum').find((candidate) => candidate.attributes['w:abstractNumId'] === (list && value(list, 'w:abstractNumId')));
    expect(definition && descendants(definition, 'w:pStyle').map((linked) => linked.attributes['w:val'])).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4']);
    expect(value(paragraphOf(body, 'Counted'), 'w:numId')).toBeUndefined();
    expect(value(paragraphOf(body, 'Not counted'), 'w:numId')).toBe('0');
    const unnumbered = await exportBlocks([heading(1, '', 'Plain')], { headingNumbers: false });
    expect(value(paragraphOf(unnumbered.body, 'Plain'), 'w:numId')).toBeUndefined();
  });

  it('lets only rows that could be longer than a page break', async () => {
    const { body } = await exportBlocks([table([1], [[head('Head')], [cell('short')], [cell('long '.repeat(400))]])]);
    expect(descendants(body, 'w:tr').map((row) => descendants(row, 'w:cantSplit').length > 0)).toEqual([true, true, false]);
    expect(descendants(body, 'w:tr').map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
  });

  it('keeps the rows of a whole table together, and of any the header with the first row and the last two rows', async () => {
    const rows = ['one', 'two', 'three', 'four'].map((words) => [cell(words)]);
    const kept = async (more: { readonly whole?: boolean }): Promise<readonly boolean[]> => {
      const { body } = await exportBlocks([table([1], rows, more)]);
      return ['one', 'two', 'three', 'four'].map((words) => descendants(paragraphOf(body, words), 'w:keepNext').length > 0);
    };
    expect(await kept({})).toEqual([true, false, true, false]);
    expect(await kept({ whole: true })).toEqual([true, true, true, false]);
  });

  it('keeps a heading between the rows with the row below it', async () => {
    const { body } = await exportBlocks([table([0.5, 0.5], [[head('Card', { columnSpan: 2 })], [cell('first'), cell('a')], [head('Group', { columnSpan: 2 })], [cell('second'), cell('b')], [cell('third'), cell('c')], [cell('last'), cell('d')]])]);
    expect(['Card', 'first', 'Group', 'second', 'third', 'last'].map((words) => descendants(paragraphOf(body, words), 'w:keepNext').length > 0)).toEqual([true, false, true, false, true, false]);
  });

  it('gives a table absolute widths that fill the line', async () => {
    const { body } = await exportBlocks([table([1 / 3, 1 / 3, 1 / 3], [[cell('a'), cell('b'), cell('c')]], { headerRows: 0 })]);
    const widths = descendants(body, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(descendants(body, 'w:tblW')[0]?.attributes).toEqual({ 'w:type': 'dxa', 'w:w': String(widths.reduce((sum, width) => sum + width, 0)) });
    expect(descendants(body, 'w:tcW').map((width) => Number(width.attributes['w:w']))).toEqual(widths);
  });

  it('sets a landscape table on a page of its own, with its heading and note, and turns back', async () => {
    const wide = table([1], [[cell('wide')]], { landscape: true, headerRows: 0 });
    const { body, parts } = await exportBlocks([paragraph('Before.'), heading(1, '1', 'Above it'), wide, styled('note', 'Below it.'), paragraph('After.')]);
    expect(descendants(body, 'w:pgSz').map((size) => size.attributes['w:orient'])).toEqual(['portrait', 'landscape', 'portrait']);
    const ends = paragraphs(body).filter((candidate) => descendants(candidate, 'w:sectPr').length > 0).map(plain);
    expect(ends).toEqual(['Before.', 'Below it.']);
    const stops = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, root]) => Number(value(root, 'w:tab', 'w:pos')));
    expect(stops).toEqual([9066, 13998, 9066]);
  });

  it('has the line to sign only where the paper is signed', async () => {
    const decision = { type: 'decision' as const, signatureLabel: 'Signature', dateLabel: 'Date', items: [{ anchor: 'd1', number: 1, content: [paragraph('That you note it.')], responses: ['Noted'] }] };
    const { body } = await exportBlocks([{ ...decision, unsigned: true }, paragraph('Between'), { ...decision, items: [{ ...decision.items[0]!, anchor: 'd2', number: 2 }] }]);
    expect(descendants(body, 'w:tbl').map((found) => plain(found).includes('Signature'))).toEqual([false, true]);
  });

  it('keeps two tables apart', async () => {
    const one = table([1], [[cell('one')]], { headerRows: 0 });
    const { body } = await exportBlocks([one, table([1], [[cell('two')]], { headerRows: 0 })]);
    expect(descendants(body, 'w:body')[0]?.children.map((child) => child.name)).toEqual(expect.arrayContaining(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']));
    const names = descendants(body, 'w:body')[0]?.children.map((child) => child.name) ?? [];
    expect(names.join(' ')).not.toContain('w:tbl w:tbl');
    expect(names.at(-2)).toBe('w:p');
  });

  it('starts a page at the paragraph after a page break, without an empty one', async () => {
    const { body } = await exportBlocks([paragraph('Before.'), { type: 'pageBreak' }, heading(1, '1', 'After')]);
    expect(descendants(paragraphOf(body, 'After'), 'w:pageBreakBefore')).toHaveLength(1);
    expect(paragraphs(body)).toHaveLength(3);
  });

  it('takes out what XML cannot hold and keeps the rest of the text', async () => {
    const { bytes, body } = await exportBlocks([paragraph(`a\uFFFEb\uFFFF\u0000c\u0008\uD83D d \uDE00 😀`)], { documentTitle: 'T\uFFFFitle\u0001', memoBlock: [memoLine('T\u0002o', 'x\uD800')] });
    expect(plain(paragraphOf(body, 'abc'))).toBe('abc d  😀');
    expect(plain(paragraphOf(body, 'Title'))).toBe('Title');
    expect(await validationFaults(bytes)).toEqual([]);
  });

  it('has no head, and no foot, where there is nothing to say in it: an empty one would draw its rule on every page', async () => {
    const silent = { banner: '', header: { left: '', right: '' } };
    const wide = table([1], [[cell('wide')]], { landscape: true, headerRows: 0 });
    const without = await exportBlocks([paragraph('a'), wide, paragraph('b')], { ...silent, footer: { left: '', page: '' } });
    expect([...without.parts.keys()].filter((name) => /^word\/(header|footer)/.test(name))).toEqual([]);
    expect(await validationFaults(without.bytes)).toEqual([]);
    const withFoot = await exportBlocks([paragraph('a')], { ...silent, footer: { left: 'x', page: '' } });
    expect([...withFoot.parts.keys()].filter((name) => /^word\/(header|footer)/.test(name))).toEqual(['word/footer1.xml']);
    expect(danglingReferences(withFoot.bytes)).toEqual([]);
  });

  it('leaves braces in the text alone, whatever docx would make of them', async () => {
    const words = '{default-bullet-numbering-0} {numbers-body-1} {party.a} {}';
    const { bytes, parts } = await exportBlocks([numbers(1, item('an item')), paragraph([words, footnote(1, words)]), paragraph(words)], { banner: words });
    expect(docxTexts(bytes)).toEqual({ body: ['an item', words, words], footnotes: [words] });
    expect(plain(parts.get('word/header1.xml') as DocxElement)).toBe(words);
  });

  it('has one relationship for a link target, however often it is used, and none for an address that is not one', async () => {
    const target = 'https://example.org/a?b=1&c=2';
    const document = printDocument([paragraph([link(target, 'one'), link(target, 'two'), link('https://', 'broken')]), paragraph([footnote(1, [link(target, 'three')])])]);
    const { bytes, warnings } = await exportDocx(document, withoutContents, NO_MEDIA);
    const links = docxElements(bytes).get('word/_rels/document.xml.rels')?.children.filter((relationship) => relationship.attributes['TargetMode'] === 'External');
    expect(links?.map((relationship) => relationship.attributes['Target'])).toEqual([target]);
    expect(warnings.map((warning) => warning.message)).toEqual(['The address "https://" is not complete, so its text is printed without a link.']);
    expect(docxTexts(bytes)).toEqual(blockTexts(document));
    expect(danglingReferences(bytes)).toEqual([]);
  });

  it('marks the language and the direction of runs', async () => {
    const { body } = await exportBlocks([paragraph([{ type: 'text', text: 'Речення', marks: [], language: 'uk-UA' }, text(' and שלום עולם too')]), paragraph('مرحبا word', { direction: 'rtl' })]);
    const run = (words: string): DocxElement | undefined => descendants(body, 'w:r').find((candidate) => plain(candidate).includes(words));
    expect(value(run('Речення') as DocxElement, 'w:lang')).toBe('uk-UA');
    expect(descendants(run('שלום עולם') as DocxElement, 'w:rtl')).toHaveLength(1);
    expect(descendants(run('too') as DocxElement, 'w:rtl')).toHaveLength(0);
    expect(descendants(paragraphOf(body, 'مرحبا'), 'w:bidi')).toHaveLength(1);
    expect(descendants(run('word') as DocxElement, 'w:rtl')).toHaveLength(0);
  });

  it.each([['uk-UA', undefined], ['ar', '36']] as const)('keeps the bar of a box straight, where the lines of the document begin, whatever direction a paragraph in it has: %s', async (language, barAtTheRight) => {
    const { body } = await exportBlocks([{ type: 'box', tone: 'note', title: 'Примітка', blocks: [paragraph('ملاحظة', { direction: 'rtl', style: 'callout' }), paragraph('Український рядок', { direction: 'ltr', style: 'callout' })] }], { language });
    const indent = (words: string): unknown => { const [found] = descendants(paragraphOf(body, words), 'w:ind'); return found && [found.attributes['w:left'], found.attributes['w:right']]; };
    const bar = (words: string): string | undefined => descendants(paragraphOf(body, words), 'w:pBdr').flatMap((lines) => descendants(lines, 'w:right'))[0]?.attributes['w:sz'];
    const [along, against] = language === 'ar' ? [['ملاحظة'], ['Примітка', 'Український']] : [['Примітка', 'Український'], ['ملاحظة']];
    for (const words of along) expect(indent(words)).toBeUndefined();
    for (const words of against) expect(indent(words)).toEqual(['170', '250']);
    for (const words of ['Примітка', 'ملاحظة', 'Український']) expect(bar(words)).toBe(barAtTheRight);
  });

  it('prints the description of a picture it cannot embed, and says so', async () => {
    const webp = figure({ media: 'w', mediaType: 'image/webp', altText: 'A quay', caption: caption('Figure', 1, 'The quay') });
    const { bytes, warnings } = await exportDocx(printDocument([webp]), withoutContents, () => new Uint8Array([1]));
    const body = docxElements(bytes).get('word/document.xml') as DocxElement;
    expect(value(paragraphOf(body, '[A quay]'), 'w:pStyle')).toBe('FigureText');
    expect(warnings).toEqual([{ blockId: webp.anchor, message: 'Figure 1 ("The quay") is of a type that a Word file cannot hold (image/webp), so its description is printed in its place. Replace it with a PNG or JPEG picture.' }]);
  });

  it('names nobody, dates the file by the briefing and gives equal content an equal id', async () => {
    const { parts } = await exportBlocks([paragraph('Text.')], { title: 'Title & more', date: '2026-03-14' });
    const core = parts.get('docProps/core.xml') as DocxElement;
    expect(core.children.map((child) => [child.name, child.text])).toEqual([['dc:title', 'Title & more'], ['dc:identifier', 'EX/2026/1'], ['dc:language', 'en-GB'], ['dcterms:created', '2026-03-14T00:00:00Z'], ['dcterms:modified', '2026-03-14T00:00:00Z']]);
    const custom = parts.get('docProps/custom.xml') as DocxElement;
    expect(custom.children.map((property) => property.attributes['name'])).toEqual([EXPORT_ID_PROPERTY]);
    expect(plainId(custom)).toMatch(/^[0-9a-f]{16}$/);
    resetAnchors();
    const one = await exportBlocks([paragraph('Text.')]);
    resetAnchors();
    const other = await exportBlocks([paragraph('Text!')]);
    expect(plainId(one.parts.get('docProps/custom.xml') as DocxElement)).not.toBe(plainId(other.parts.get('docProps/custom.xml') as DocxElement));
  });

  it('records changes only when asked to', async () => {
    const document = printDocument([paragraph('Text.')]);
    const settings = async (trackRevisions: boolean): Promise<number> => descendants(docxElements((await exportDocx(document, undefined, NO_MEDIA, { trackRevisions })).bytes).get('word/settings.xml') as DocxElement, 'w:trackRevisions').length;
    expect([await settings(false), await settings(true)]).toEqual([0, 1]);
  });

  it('has the styles that are written here and none of docx\'s own', async () => {
    const document = printDocument([paragraph('Text.')]);
    const { parts } = await exportBlocks(document.blocks);
    const written = stylesPart(document);
    const ids = descendants(parts.get('word/styles.xml') as DocxElement, 'w:style').map((style) => style.attributes['w:styleId']);
    expect(ids).toEqual([...written.matchAll(/w:styleId="(\w+)"/g)].map((match) => match[1]));
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await exportDocx(printDocument(Array.from({ length: 200 }, (_, index) => paragraph(`Paragraph ${index}.`))), undefined, NO_MEDIA, { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(5);
  });

  it('stops when it is cancelled', async () => {
    let asked = 0;
    const document = printDocument(Array.from({ length: 200 }, () => paragraph('Text.')));
    await expect(exportDocx(document, undefined, NO_MEDIA, { isCancelled: async () => ++asked > 2 })).rejects.toThrow(DocxExportCancelled);
    expect(asked).toBe(3);
  });

  it('needs about four times the work for four times the text', async () => {
    const work = async (pages: number): Promise<number> => {
      const document = longDocument(pages);
      const before = process.cpuUsage();
      await exportDocx(document, undefined, NO_MEDIA);
      return process.cpuUsage(before).user;
    };
    await work(20);
    const small = await work(60);
    expect(await work(240) / small).toBeLessThan(8);
  }, 60_000);
});

const plainId = (custom: DocxElement): string => descendants(custom, 'vt:lpwstr')[0]?.text ?? '';

function longDocument(pages: number): PrintDocument {
  const page = (index: number): readonly PrintBlock[] => [
    heading(1, String(index + 1), `Section ${index + 1}`),
    ...Array.from({ length: 5 }, () => paragraph(['A paragraph of some words that goes on for a line or two, ', text('with a mark', 'bold'), ' and a note.', footnote(1, 'The note.')])),
    bullets(...Array.from({ length: 5 }, (_, point) => item(`Point ${point}`))),
    table([0.3, 0.4, 0.3], Array.from({ length: 6 }, (_, row) => ['a', 'b', 'c'].map((letter) => cell(`${letter}${row}`)))),
  ];
  return printDocument(Array.from({ length: pages }, (_, index) => page(index)).flat());
}

/** The anchors of a print document in the order of its paragraphs. */
function anchorsOf(document: PrintDocument): readonly string[] {
  const found: string[] = [];
  const flow = (block: Extract<PrintBlock, { type: 'paragraph' | 'list' }>): void => {
    if (block.type === 'paragraph') { found.push(block.anchor); return; }
    for (const entry of block.items) { found.push(entry.anchor); if (entry.nested) flow(entry.nested); }
  };
  for (const line of document.memoBlock) found.push(line.anchor);
  for (const block of document.blocks) {
    if (block.type === 'heading') found.push(block.anchor);
    else if (block.type === 'paragraph' || block.type === 'list') flow(block);
    else if (block.type === 'box') block.blocks.forEach(flow);
    else if (block.type === 'decision') for (const entry of block.items) entry.content.forEach(flow);
    else if (block.type === 'figure') { found.push(block.anchor); if (block.caption) found.push(block.caption.anchor); }
    else if (block.type === 'table') {
      if (block.caption) found.push(block.caption.anchor);
      for (const row of block.rows) for (const entry of row.cells) entry.blocks.forEach(flow);
    }
  }
  return found;
}
