import { describe, expect, it } from 'vitest';
import { toDocJson, toDocValue } from '../../../../shared/export/pdf/to-doc-json';
import type { FontCoverage } from '../../../../shared/export/pdf/font-coverage';
import type { DocBlock, DocInline } from '../../../../shared/export/pdf/doc-json';
import type { PrintBlock, PrintDocument, PrintList } from '../../../../shared/export/print/print-document';
import { cell, everyBlock, figure, h, item, link, list, p, printDocument, styled, t, table } from '../../../support/pdf-documents';

const LATIN: FontCoverage = { family: 'Carlito', ranges: [0x20, 0x17f, 0x2010, 0x2026] };
const HEBREW: FontCoverage = { family: 'Arimo', ranges: [0x20, 0x7e, 0x5d0, 0x5ea, 0xfffd, 0xfffd] };

const convert = (blocks: readonly PrintBlock[], extra: Partial<PrintDocument> = {}, coverage?: readonly FontCoverage[]) => toDocValue(printDocument(blocks, extra), { contents: false, ...(coverage ? { coverage } : {}) });
const blocksOf = (blocks: readonly PrintBlock[], extra?: Partial<PrintDocument>): readonly DocBlock[] => convert(blocks, extra).doc.parts.flatMap((part) => part.blocks);
const only = <T extends DocBlock['type']>(block: PrintBlock, type: T): Extract<DocBlock, { type: T }> => {
  const [converted] = blocksOf([block]);
  if (converted?.type !== type) throw new Error(`not a ${type}`);
  return converted as Extract<DocBlock, { type: T }>;
};
const texts = (content: readonly DocInline[]): readonly string[] => content.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []));

describe('toDocJson', () => {
  it('gives the same text for the same document', () => {
    const document = everyBlock();
    expect(toDocJson(structuredClone(document), { contents: true })).toBe(toDocJson(document, { contents: true }));
  });

  it('holds no lone surrogate and no control character, whatever goes in', () => {
    const json = toDocJson(printDocument([p('a\uD800b\u0000c\u009Fd')], { title: 'x\uDFFF\u0001', banner: '\uD800', footer: { left: '\u0002', page: '\uDC00' } }), { contents: false });
    expect(json).not.toMatch(/\\u(d[89a-f]|00[0189])/i);
    expect(json).not.toMatch(/\p{Cs}/u);
  });

  it('keeps contents out when not asked, and when no heading would stand in them', () => {
    expect(toDocValue(printDocument([h(1, '', 'A')]), { contents: false }).doc.contents).toBeUndefined();
    expect(toDocValue(printDocument([h(1, '', ' ')]), { contents: true }).doc.contents).toBeUndefined();
    expect(toDocValue(printDocument([h(4, '', 'A')]), { contents: true }).doc.contents).toBeUndefined();
  });

  it('puts the contents before the first heading', () => {
    const { doc } = toDocValue(printDocument([{ type: 'box', tone: 'bottomLine', title: 'B', blocks: [] }, p('x'), h(1, '', 'A')]), { contents: true });
    expect(doc.parts.flatMap((part) => part.blocks.map((block) => block.type))).toEqual(['box', 'paragraph', 'contents', 'heading']);
  });

  it('flattens lists below the eighth level and keeps every item in order', () => {
    const nest = (depth: number): PrintList => list('number', item(String(depth), depth < 12 ? nest(depth + 1) : undefined), `after ${depth}`);
    const seen: string[] = [];
    const walk = (value: ReturnType<typeof only<'list'>>, depth: number): void => {
      expect(depth).toBeLessThanOrEqual(8);
      for (const entry of value.items) { seen.push(...texts(entry.content)); if (entry.nested) walk(entry.nested, depth + 1); }
    };
    walk(only(nest(1), 'list'), 1);
    expect(seen).toEqual([...Array.from({ length: 12 }, (_, index) => String(index + 1)), ...Array.from({ length: 12 }, (_, index) => `after ${12 - index}`)]);
  });

  it('gives each item of a numbered list its sign, and the room that the widest needs', () => {
    const lettered = only({ ...list('number', item('z'), item('aa', { ...list('number', 'i'), numbering: 'upperRoman' }), 'bb'), start: 26, numbering: 'lowerLetter', sign: 'brackets' }, 'list');
    expect(lettered.items.map(({ sign }) => sign)).toEqual(['(z)', '(aa)', '(bb)']);
    expect(lettered.items[1]?.nested?.items.map(({ sign }) => sign)).toEqual(['I)']);
    expect(only({ ...list('number', 'x', 'y'), start: 29, numbering: 'upperRussian', sign: 'dot' }, 'list').items.map(({ sign }) => sign)).toEqual(['Я.', 'АА.']);
    expect(lettered.room).toBeGreaterThan(only({ ...list('number', 'a'), numbering: 'lowerLetter', sign: 'brackets' }, 'list').room);
    expect(only(list('bullet', 'a'), 'list').items.map(({ sign }) => sign)).toEqual([undefined]);
  });

  it('lets only words break that are wider than their line', () => {
    expect(texts(only(p(`short ${'x'.repeat(200)} end`), 'paragraph').content).join('')).toMatch(/^short x\u200Bx\u200B.*x end$/);
    expect(texts(only(p('incontrovertibility'), 'paragraph').content)).toEqual(['incontrovertibility']);
    const narrow = only(table('', [0.08, 0.92], [[cell('incontrovertibility'), 'incontrovertibility']]), 'table');
    expect(narrow.cells.map(({ blocks: [block] }) => (block?.type === 'paragraph' ? texts(block.content)[0]?.includes('\u200B') : undefined))).toEqual([true, false]);
  });

  it('breaks no word of a script whose letters join, and none before a combining mark', () => {
    expect(texts(only(p('ع'.repeat(300)), 'paragraph').content).join('')).not.toContain('\u200B');
    expect(texts(only(p('a\u0301'.repeat(100)), 'paragraph').content).join('')).not.toMatch(/\u200B\u0301/);
  });

  it('makes links only of http, https and mailto addresses, and says so of the others', () => {
    const { doc, warnings } = convert([p(...['https://a.org/x', 'HTTP://a.org', 'mailto:a@b.org', 'javascript:alert(1)', 'ftp://a.org', ' ', 'https://a.org/\u0000'].map((url) => link(url, t('words'))))]);
    const [block] = doc.parts[0]?.blocks ?? [];
    expect(block?.type === 'paragraph' && block.content.map((inline) => (inline.type === 'link' ? inline.url : inline.type))).toEqual(['https://a.org/x', 'HTTP://a.org', 'mailto:a@b.org', 'text', 'text', 'text', 'text']);
    expect(warnings).toHaveLength(3);
  });

  it('gives the first of two headings with one anchor the page', () => {
    const blocks = blocksOf([{ ...h(1, '', 'A'), anchor: 'x' }, { ...h(1, '', 'B'), anchor: 'x' }]);
    expect(blocks.map((block) => block.type === 'heading' && block.anchor)).toEqual(['x', '']);
  });

  it('names another bundled face where the base face lacks a letter, spaces and signs staying with the text before', () => {
    const { doc, warnings } = convert([p('Hi שלום, עולם! Bye')], {}, [LATIN, HEBREW]);
    const [block] = doc.parts[0]?.blocks ?? [];
    expect(block?.type === 'paragraph' && block.content).toEqual([{ type: 'text', text: 'Hi ' }, { type: 'text', text: 'שלום, עולם! ', face: 'Arimo' }, { type: 'text', text: 'Bye' }]);
    expect(warnings).toEqual([]);
  });

  it('replaces a character that no face has and names it with its block', () => {
    const paragraph = p('Ж and Ж again');
    const { doc, warnings } = convert([paragraph, p('Ж')], {}, [LATIN, HEBREW]);
    const [block] = doc.parts[0]?.blocks ?? [];
    expect(block?.type === 'paragraph' && texts(block.content).join('')).toBe('\uFFFD and \uFFFD again');
    expect(warnings.map(({ blockId }) => blockId)).toEqual([paragraph.anchor, expect.any(String)]);
    expect(warnings[0]?.message).toContain('"Ж" (U+0416) in "Ж and Ж again"');
  });

  it('prints the text alternative, the caption or the type where a picture is unreadable', () => {
    const unreadableMedia = new Set(['m']);
    const alt = (block: PrintBlock): string => {
      const [converted] = toDocValue(printDocument([block]), { contents: false, unreadableMedia }).doc.parts[0]?.blocks ?? [];
      if (converted?.type !== 'figure') throw new Error('not a figure');
      expect(converted.path).toBeUndefined();
      return texts(converted.altRuns).join('');
    };
    expect(alt(figure('m', 'A map'))).toBe('[A map]');
    expect(alt(figure('m', '', { caption: { label: 'Figure', number: 1, content: [t('Caption')], anchor: 'c' } }))).toBe('[Caption]');
    expect(alt(figure('m', ''))).toBe('[image/png]');
  });

  it('fits a tall picture to the page and keeps its proportions', () => {
    const { width, height } = only(figure('m', 'x', { width: 100, height: 1000, share: 1 }), 'figure');
    expect(height / width).toBeCloseTo(10);
    expect(height).toBeLessThan(841.89 - 70.87 - 62.36);
  });

  it('takes the day of the document for its dates, and never today', () => {
    expect(convert([], { date: '2026-02-28' }).doc.date).toEqual({ year: 2026, month: 2, day: 28 });
    expect(convert([], { date: '2026-02-31' }).doc.date).toEqual({ year: 2000, month: 1, day: 1 });
    expect(convert([], { date: '' }).doc.date).toEqual({ year: 2000, month: 1, day: 1 });
  });

  it('turns the page for a landscape table, with its headings and notes and without breaks beside it', () => {
    const landscape = table('', [1], [['a']], { landscape: true });
    const { doc } = convert([p('x'), { type: 'pageBreak' }, h(1, '', 'A'), h(2, '', 'B'), landscape, styled('note', 'n'), { type: 'pageBreak' }, p('y'), landscape, landscape]);
    expect(doc.parts.map((part) => [part.landscape, part.blocks.map((block) => block.type).join(' ')])).toEqual([[false, 'paragraph'], [true, 'heading heading table paragraph'], [false, 'paragraph'], [true, 'table'], [true, 'table']]);
  });
});
