import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import type { PrintTable } from '../../../../shared/export/print/print-document';
import type { Block } from '../../../../shared/model/block';
import { bold, briefing, bullets, callout, cell, checked, checks, figure, heading, item, list, note, numbers, p, pageBreak, printOutline, quote, section, table, unknownBlock } from '../../../builders';

const print = (...blocks: Block[]) => briefingToPrint(briefing(section('background', ...blocks)));
const outline = (...blocks: Block[]): string[] => printOutline(print(...blocks)).slice(1);
const messages = (...blocks: Block[]): string[] => print(...blocks).warnings.map((warning) => warning.message);

describe('briefingToPrint, block by block', () => {
  it.each<[string, () => Block[], string[]]>([
    ['paragraphs, also empty ones between them', () => [p('a ', bold('b')), p(), p('c')], ['body: a **b**', 'body: ', 'body: c']],
    ['lists with what is nested', () => [bullets('a', item('b', numbers('c', 'd'))), { ...numbers('e'), start: 4 }, checks('f', checked('g'))], ['• a • b (a) c b) d)', '4. e', '[ ] f [x] g']],
    ['quotes with who said it', () => [quote('Words', 'A minister'), quote('More')], ['quote: Words', 'attribution: A minister', 'quote: More']],
    ['callouts as boxes', () => [callout('important', 'Read this', bullets('and this'))], ['[important] Important: Read this / • and this']],
    ['figures with numbered captions', () => [figure({ caption: 'The line' }), figure({ decorative: true, altText: 'x' })], ['figure "A map of the region" Figure 1. The line', 'figure ""']],
    ['tables with numbered captions', () => [table([['A', 'B'], ['1', '2']], { caption: 'Numbers' }), table([['x']], { headerRows: 0 })], ['Table 1. Numbers', '| A | B |', '| 1 | 2 |', '| x |']],
    ['lists as they are numbered', () => [{ ...numbers('a', item('b', { ...numbers('c', 'd'), numbering: 'upperRoman', sign: 'brackets' })), numbering: 'lowerLetter', start: 26 }, { ...numbers('e'), sign: 'bracket', start: 0 }, { ...numbers('f'), numbering: 'upperLetter', start: 0 }], ['z. a aa. b ((I) c (II) d)', '0) e', 'A. f']],
    ['page breaks', () => [p('a'), pageBreak(), p('b')], ['body: a', '----', 'body: b']],
    ['headings by level', () => [heading(1, 'a'), heading(2, 'b'), heading(1, 'c')], ['## 1.1 a', '### 1.1.1 b', '## 1.2 c']],
  ])('prints %s', (_what, blocks, expected) => expect(outline(...blocks())).toEqual(expected));

  it('shows a note in the place of a block of a newer version, and says so', () => {
    expect(outline(unknownBlock())).toEqual(['note: [A block of a newer version is not printed]']);
    expect(messages(unknownBlock())).toEqual(['A block was made by a newer version of Briefing Desk and is not printed; a note stands in its place.']);
  });

  it('prints a heading that skips a level one below the last, and says so', () => {
    expect(outline(heading(3, 'deep'))).toEqual(['## 1.1 deep']);
    expect(messages(heading(3, 'deep'))[0]).toContain('skips a level');
    expect(messages(heading(1, 'a'), heading(2, 'b'))).toEqual([]);
  });

  it('does not print a heading without text, but keeps its footnote', () => {
    expect(outline(heading(1), p('a'))).toEqual(['body: a']);
    expect(outline(heading(1, note('Kept')))).toEqual(['body: ^1(Kept)']);
    expect(messages(heading(1))).toEqual(['A heading without text is not printed.']);
  });

  it('lets a caption, then words, stand in for a missing description', () => {
    expect(outline(figure({ altText: ' ', caption: 'The line' }), figure({ altText: '' }))).toEqual(['figure "The line" Figure 1. The line', 'figure "Figure without description"']);
    expect(messages(figure({ altText: '' }))).toEqual(['A figure has no description for readers who cannot see it; "Figure without description" stands in for it.']);
  });

  it('shows a note and the caption where an image is missing', () => {
    const whole = briefing(section('background', figure({ caption: 'The line' })));
    const document = briefingToPrint({ ...whole, media: [] });
    expect(printOutline(document).slice(1)).toEqual(['note: [The image of this figure is missing]', 'caption: The line']);
    expect(document.warnings).toHaveLength(1);
  });

  it('carries size and type of the image from the media list', () => {
    const document = print(figure({ widthPercent: 40 }));
    expect(document.blocks[1]).toMatchObject({ type: 'figure', mediaType: 'image/png', width: 640, height: 360, share: 0.4, decorative: false });
  });

  it('prints items below the eighth level on the eighth, in order, and says so', () => {
    let deep = bullets('level 10');
    for (let level = 9; level >= 1; level--) deep = list('bullet', item(`level ${level}`, deep));
    expect(outline(deep)).toEqual(['• level 1 (• level 2 (• level 3 (• level 4 (• level 5 (• level 6 (• level 7 (• level 8 • level 9 • level 10)))))))']);
    expect(messages(deep)[0]).toContain('deeper than eight levels');
  });

  it('keeps explicit direction and alignment, else follows the first letter', () => {
    const blocks = print({ ...p('abc'), direction: 'rtl', alignment: 'end' }, p('المحادثات'), p('12')).blocks;
    expect(blocks.slice(1)).toMatchObject([{ direction: 'rtl', alignment: 'end' }, { direction: 'rtl' }, { direction: 'ltr' }]);
  });
});

describe('printTable', () => {
  const tableOf = (block: Block): PrintTable => print(block).blocks[1] as PrintTable;

  it('marks header cells and repeats at most all rows but the last', () => {
    const printed = tableOf(table([['A'], ['B']], { headerRows: 2 }));
    expect(printed.headerRows).toBe(1);
    expect(printed.rows.map((row) => row.cells[0]?.header)).toEqual([true, true]);
    expect(tableOf(table([['A']])).headerRows).toBe(0);
  });

  it('gives cells with a heading mark the style of headings', () => {
    expect(tableOf(table([[cell('Side', { header: true }), 'x']], { headerRows: 0 })).rows[0]?.cells.map((entry) => [entry.header, (entry.blocks[0] as { style: string }).style])).toEqual([[true, 'cellHeading'], [false, 'cell']]);
  });

  it('repairs overlapping spans with every text kept, and says so', () => {
    const block = table([['a', cell('b', { rowSpan: 2 })], [cell('c', { columnSpan: 2 }), 'd']], { headerRows: 0 });
    expect(outline(block)).toEqual(['| a | ↕2 b |  |', '| c | d |']);
    expect(messages(block)[0]).toContain('Merged cells');
  });

  it('leaves out the empty rows at the end of a table with a head, and no others', () => {
    expect(outline(table([['Name', 'Post'], ['', ''], ['One', ''], ['', ''], ['', '']]))).toEqual(['| Name | Post |', '|  |  |', '| One |  |']);
    expect(outline(table([['One', ''], ['', '']], { headerRows: 0 }))).toHaveLength(2);
    expect(outline(table([['Name', 'Post'], [cell('', { rowSpan: 2 }), ''], ['']]))).toHaveLength(3);
    expect(outline(table([['', ''], ['', '']]))).toEqual(['|  |  |', '|  |  |']);
  });

  it('prints the phrase for gaps in a table with nothing below its heads', () => {
    expect(outline(table([['Name', 'Post'], ['', ''], ['', '']]))).toEqual(['| Name | Post |', '| {To be confirmed} | {To be confirmed} |']);
  });

  it.each([[[1, 3], [0.25, 0.75]], [undefined, [0.5, 0.5]], [[2], [0.5, 0.5]], [[1, 1, 6], [0.5, 0.5]]])('shares the width %j as %j', (columnWidths, expected) => {
    expect(tableOf(table([['a', 'b']], columnWidths ? { columnWidths } : {})).columnShares).toEqual(expected);
  });

  it('has a landscape page of its own above eight columns', () => {
    expect([8, 9].map((columns) => tableOf(table([Array.from({ length: columns }, () => 'x')])).landscape)).toEqual([false, true]);
  });
});
