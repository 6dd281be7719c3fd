// Print documents that goldens, validator and text tests run on. Everything in them is made up for printing: places, offices, figures.
import type { PageMap } from '../../shared/export/page-map';
import type { PrintBlock, PrintDocument } from '../../shared/export/print/print-document';
import { barsSvg, onePixelGif, stripedPng } from './docx-pictures';
import { bold, bullets, caption, cell, checks, colored, figure, footnote, head, heading, inLanguage, inlines, item, label, lineBreak, link, memoLine, numbers, anchor, paragraph, printDocument, resetAnchors, styled, table, text } from './docx-print-builder';

export interface DocxSample {
  readonly name: string;
  readonly document: PrintDocument;
  readonly pageMap: PageMap;
  readonly media: (hash: string) => Uint8Array | undefined;
}

const PICTURES: Readonly<Record<string, () => Uint8Array>> = { png: () => stripedPng(480, 220), tall: () => stripedPng(200, 900), gif: onePixelGif, svg: barsSvg };
const media = (hash: string): Uint8Array | undefined => PICTURES[hash]?.();

/** All samples, by name. */
export const DOCX_SAMPLES: readonly (() => DocxSample)[] = [typicalMemo, everyBlock, rightToLeftAndCyrillic];

/** A decision memo of two or three pages as an office writes it. */
export function typicalMemo(): DocxSample {
  resetAnchors();
  const blocks: readonly PrintBlock[] = [
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [
      paragraph(['We recommend that you approve ', bold('option B'), ' (shore power at two quays) and hold option C in reserve. It can start within the present budget; the other options need a new appropriation.', footnote(1, 'Example figures; the costing annex gives the method.')]),
    ] },
    { type: 'decision', signatureLabel: 'Signature', dateLabel: 'Date', items: [
      { anchor: anchor(), number: 1, content: [paragraph('That you approve option B as the basis for the tender.')], responses: ['Approve', 'Disapprove', 'Discuss'] },
      { anchor: anchor(), number: 2, content: [paragraph('That you note the remaining risk on delivery dates, set out in section 4.')], responses: ['Noted', 'Discuss'] },
    ] },
    heading(1, '1', 'Background'),
    paragraph('The harbour office asked in the autumn for a single plan for the three northern quays. Two working parties have met since then, and their notes agree on the order of the works but not on who carries the risk of delay.'),
    heading(2, '1.1', 'What is settled'),
    numbers(1,
      item('One connection standard for all quays.'),
      item('Works in two stages:', numbers(1, item('quays 1 and 2 first;'), item('quay 3 after the survey, in two steps:', numbers(1, item('the cable trench;'), item('the cabinets.'))))),
      item('A weekly note to the Permanent Secretary.')),
    heading(2, '1.2', 'What is not'),
    bullets(item(['Who pays when a ship stays longer than booked: ', text('no office has answered', 'italic'), '.']), item('Whether the trench can share the rail corridor.', bullets(item('The survey is due; no date is known.')))),
    heading(1, '2', 'Progress since the last review'),
    paragraph('The table lists what moved. Empty cells print as the house style says.'),
    table([0.24, 0.18, 0.33, 0.25], [
      [head('Topic'), head('Status'), head('What moved'), head('Next step')],
      ['Connection standard', 'Agreed', 'Both yards accept the common plug.', 'Publish the drawing'].map((value, column) => cell(column === 1 ? [colored('1B6E3C', value)] : value)),
      [cell('Trench'), cell([colored('8A5A00', 'Narrowed')]), cell('Route along the rail corridor is the only one left.'), cell([label('Owner '), 'To be confirmed', lineBreak, label('Date '), 'To be confirmed'])],
      [cell('Tariff'), cell([colored('8C1D18', 'Open')]), cell('No proposal yet.'), cell('To be confirmed')],
    ], { caption: caption('Table', 1, 'Progress since the last review') }),
    heading(1, '3', 'Options'),
    table([0.22, 0.2, 0.34, 0.24], [
      [head('Option'), head('Who runs it'), head('For and against'), head('Our view')],
      [cell('A. No change'), cell('Harbour office'), cell([bullets(item('For: no new cost.')), styled('cell', 'Against: noise at night goes on.')]), cell('Baseline')],
      { outlined: true, cells: [cell([bold('B. Shore power at two quays')]), cell('Harbour office with the grid company'), cell([bullets(item('For: fits the present budget.'), item('Against: quay 3 waits.'))]), cell([bold('Preferred')])] },
      [cell('C. Shore power everywhere'), cell('To be confirmed'), cell('For: one contract. Against: a new appropriation.'), cell('Possible')],
    ], { caption: caption('Table', 2, 'Options, in the order they were raised'), look: 'grid' }),
    styled('note', 'Costs are left out on purpose: no figure is agreed.'),
    heading(1, '4', 'Risks'),
    paragraph(['Because of the shared corridor, work may stop when trains are diverted, leading to a later start. ', link('https://example.org/survey?part=2#trench', 'Survey programme'), '.', footnote(2, ['See the ', link('https://example.org/survey?part=2#trench', 'survey programme'), ', part 2.'])]),
  ];
  const document = printDocument(blocks, {
    title: 'Shore power at the northern quays', banner: 'UNCLASSIFIED // EXAMPLE', header: { left: 'Directorate for Ports', right: 'EX/2026/1' }, footer: { left: 'Version 3, 14 March 2026', page: 'Page {page} of {pages}' },
    documentTitle: 'Decision memo', deliberativeLine: 'Draft, deliberative',
    memoBlock: [memoLine('To', 'The Minister for Transport'), memoLine('Through', 'The Permanent Secretary'), memoLine('From', 'Deputy Director, Ports'), memoLine('Date', '14 March 2026'), memoLine('Subject', 'Shore power at the northern quays: decision sought', true)],
  });
  return { name: 'typical-memo', document, pageMap: pageMap(document, 3, false), media };
}

/** Every block, style, mark and list kind, a landscape table, and a contents list. */
export function everyBlock(): DocxSample {
  resetAnchors();
  const marks = [bold('bold'), ', ', text('italic', 'italic'), ', ', text('underlined', 'underline'), ', ', text('struck', 'strike'), ', H', text('2', 'subscript'), 'O, m', text('2', 'superscript'), ', ', text('highlighted', 'highlight'), ', ', text('code()', 'code'), ', ', text('bold italic underlined', 'bold', 'italic', 'underline'), '.'];
  const deep = bullets(item('level 1', bullets(item('level 2', bullets(item('level 3', bullets(item('level 4', bullets(item('level 5', bullets(item('level 6', bullets(item('level 7', bullets(item('level 8'))))))))))))))));
  const blocks: readonly PrintBlock[] = [
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [paragraph('First paragraph of the bottom line, long enough to run over the end of a line so that the bar and the fill can be seen beside more than one line of text.'), paragraph('Second paragraph.'), bullets(item('A point below it.', bullets(item('A point below the point.'))), item('Another point.'))] },
    heading(1, '1', 'Text'),
    paragraph(['Marks: ', ...marks]),
    paragraph(['Brackets {default-bullet-numbering-0} and {party.a}, <angles> & "quotes", a tab\there, soft\u00ADhyphen, non\u2011breaking hyphen,', lineBreak, 'a new line, and two  spaces.']),
    paragraph([inLanguage('fr-FR', 'Une phrase en français.'), ' ', inLanguage('uk-UA', 'Речення українською мовою.'), ' ', inLanguage('he-IL', 'משפט בעברית'), ' ', inLanguage('zh-CN', '中文句子'), '.']),
    paragraph('Centred.', { alignment: 'center' }), paragraph('At the end of the line.', { alignment: 'end' }), paragraph('Justified text needs more than one line to show that it is, so this sentence goes on for a while and then ends where the next line has begun.', { alignment: 'justify' }),
    styled('quote', 'A quotation stands in from both sides.'), styled('attribution', 'Who said it'),
    styled('sourceEntry', ['[1] ', text('A source', 'italic'), ', with a long title that runs over the end of the line so that its second line hangs below the first word and not below the number.']),
    heading(2, '1.1', ['A heading with a note', footnote(2, ['A note with ', bold('marks'), ' and a ', link('mailto:desk@example.org', 'link'), '.'])]),
    heading(3, '1.1.1', 'Third level'), heading(4, '1.1.1.1', 'Fourth level'),
    paragraph('Text below the fourth level.'),
    heading(1, '2', 'Lists'),
    deep,
    numbers(5, item('starts at five'), item('six', numbers(3, item('starts at three (c)'), item('d')))),
    numbers(1, item('starts again at one'), item('two', bullets(item('a bullet below a number')))),
    checks(item('done', undefined, { checked: true }), item('not done', checks(item('a part of it')), { checked: false })),
    { type: 'box', tone: 'note', title: 'Note', blocks: [paragraph('A note has a grey bar.')] },
    { type: 'box', tone: 'important', title: 'Important', blocks: [paragraph('An important box.'), numbers(1, item('first'), item('second'))] },
    { type: 'box', tone: 'warning', title: 'Warning', blocks: [paragraph('A warning.'), checks(item('box in a box', undefined, { checked: false }))] },
    { type: 'pageBreak' },
    heading(1, '3', 'Tables'),
    table([0.34, 0.33, 0.33], [
      [head('Spans', { rowSpan: 2 }), head('Two columns', { columnSpan: 2 })],
      [head('Left'), head('Right')],
      [cell('Three rows', { rowSpan: 3 }), cell('Filled', { fill: 'F8CBAD' }), cell('a')],
      [cell('Two by two', { columnSpan: 2, rowSpan: 2 })],
      [],
      { outlined: true, cells: [cell('Outlined'), cell('row'), cell([paragraph('with two'), paragraph('paragraphs'), numbers(1, item('and a list'))])] },
      { outlined: true, cells: [cell('Outlined'), cell('below', { columnSpan: 2 })] },
    ], { caption: caption('Table', 1, 'Spans and outlines'), headerRows: 2, look: 'grid' }),
    table([0.5, 0.5], [[cell('No caption, no header'), cell('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft')], [cell(''), cell('An empty cell to the left.')]], { headerRows: 0 }),
    table([1], [[cell('A table directly below a table stays a table of its own.')]], { headerRows: 0, look: 'grid' }),
    heading(2, '3.1', 'A wide table'),
    table([0.14, 0.14, 0.14, 0.14, 0.14, 0.15, 0.15], [
      ['Issue', 'Party A', 'Party B', 'Party C', 'Gap', 'Our line', 'Status'].map((value) => head(value)),
      ['Access', 'Position of A', 'Position of B', 'Position of C', 'Who goes first', 'Both at once', 'Open'].map((value) => cell(value)),
      ['Timing', 'Spring', 'Autumn', 'Not known', 'Half a year', 'Summer', 'Narrowed'].map((value) => cell(value)),
    ], { caption: caption('Table', 2, 'Positions'), landscape: true }),
    styled('note', 'Positions as stated; nothing is agreed.'),
    heading(1, '4', 'Figures'),
    figure({ media: 'png', width: 480, height: 220, altText: 'Stripes of grey', caption: caption('Figure', 1, 'Stripes, as wide as the text') }),
    figure({ media: 'gif', mediaType: 'image/gif', width: 1, height: 1, decorative: true, share: 0.05 }),
    figure({ media: 'svg', mediaType: 'image/svg+xml', width: 200, height: 100, altText: 'Two bars, the second higher', share: 0.5, caption: caption('Figure', 2, 'A drawing') }),
    figure({ media: 'webp', mediaType: 'image/webp', altText: 'A photograph of a quay' }),
    figure({ media: 'tall', width: 200, height: 900, altText: 'A very tall picture', caption: caption('Figure', 3, 'Taller than a page') }),
    { type: 'decision', signatureLabel: 'Signed', dateLabel: 'Date', items: [
      { anchor: anchor(), number: 1, content: [paragraph('That you choose.'), paragraph('The second paragraph gives the reason.')], responses: ['A', 'B', 'C', 'None', 'Discuss'] },
      { anchor: anchor(), number: 4, content: [bullets(item('A recommendation that is a list.'))], responses: ['Signed', 'Not signed'] },
    ] },
    heading(1, '', 'Annex without a number'),
    paragraph([]),
    paragraph(''.padEnd(40, 'x')),
  ];
  const document = printDocument(blocks, {
    title: 'Every block & <more>', banner: 'UNCLASSIFIED', header: { left: 'An office', right: '' }, footer: { left: '', page: 'Page {page} of {pages}' }, documentTitle: 'Information memo',
    memoBlock: [memoLine('To', [text('Everyone', 'bold'), footnote(1, 'A note in the memo block comes first.')]), memoLine('Information as of', 'today'), memoLine('Subject', 'Every block', true)],
    fonts: { bodyDocx: 'Times New Roman', bodyPdf: 'Tinos', headingDocx: 'Arial', headingPdf: 'Arimo', sizePt: 10.5 }, accent: '7A1F3D',
    warnings: [{ message: 'A warning of the source comes through.' }],
  });
  return { name: 'every-block', document, pageMap: pageMap(document, 12, true), media };
}

/** An Arabic memo with Cyrillic and Latin in it, read from right to left. */
export function rightToLeftAndCyrillic(): DocxSample {
  resetAnchors();
  const rtl = { direction: 'rtl' } as const;
  const blocks: readonly PrintBlock[] = [
    { type: 'box', tone: 'bottomLine', title: 'الخلاصة', blocks: [paragraph('نوصي بالموافقة على الخيار الثاني.', rtl)] },
    heading(1, '1', 'الخلفية', rtl),
    paragraph(['اجتمع الفريق مرتين في ', inLanguage('en-GB', 'Example Hall (room 4)'), ' ثم أُرسلت المذكرة.', footnote(1, 'حاشية بالعربية.')], rtl),
    bullets(item('النقطة الأولى', undefined, rtl), item('النقطة الثانية', numbers(1, item('بند فرعي', undefined, rtl)), rtl)),
    paragraph('في النهاية.', { direction: 'rtl', alignment: 'end' }),
    table([0.4, 0.6], [[head([paragraph('الموضوع', { direction: 'rtl', style: 'cellHeading' })]), head([paragraph('الحالة', { direction: 'rtl', style: 'cellHeading' })])], [cell([paragraph('المراقبة', { direction: 'rtl', style: 'cell' })]), cell([paragraph('مفتوح', { direction: 'rtl', style: 'cell' })])]], { caption: { label: 'جدول', number: 1, content: inlines('التقدم'), anchor: anchor() } }),
    heading(1, '2', [inLanguage('uk-UA', 'Переговори: що далі')]),
    paragraph([inLanguage('uk-UA', 'Сторони обговорили порядок роботи; дати наступної зустрічі ще немає. '), inLanguage('ru-RU', 'Стороны обсудили порядок работы; даты следующей встречи ещё нет.')]),
    paragraph(['A Hebrew name, ', inLanguage('he-IL', 'שלום עולם'), ', inside an English sentence.']),
    { type: 'decision', signatureLabel: 'التوقيع', dateLabel: 'التاريخ', items: [{ anchor: anchor(), number: 1, content: [paragraph('أن توافقوا على الخيار الثاني.', rtl)], responses: ['موافق', 'غير موافق'] }] },
  ];
  const document = printDocument(blocks, {
    title: 'مذكرة قرار', language: 'ar', documentTitle: 'مذكرة قرار', deliberativeLine: 'مسودة', banner: 'غير سري', header: { left: 'المكتب', right: 'EX/2026/2' }, footer: { left: 'النسخة 1', page: 'صفحة {page} من {pages}' }, contents: { title: 'المحتويات', fromPages: 1 },
    memoBlock: [memoLine('إلى', 'الوزير'), memoLine('من', [inLanguage('uk-UA', 'Відділ портів')]), memoLine('الموضوع', 'الخطوات التالية', true)], fonts: { bodyDocx: 'Arial', bodyPdf: 'Arimo', headingDocx: 'Arial', headingPdf: 'Arimo', sizePt: 11 },
  });
  return { name: 'right-to-left-and-cyrillic', document, pageMap: pageMap(document, 2, true), media };
}

/** A page map as the layout would give it: headings spread evenly over the pages. */
function pageMap(document: PrintDocument, pages: number, contents: boolean): PageMap {
  const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));
  return { pages, contents, headingPages: Object.fromEntries(headings.map((name, index) => [name, 1 + Math.floor((index / headings.length) * pages)])) };
}
