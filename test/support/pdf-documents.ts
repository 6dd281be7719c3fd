// Print documents made by hand for the tests of the PDF, and the small functions they are made with.
import { PICTURE_PNG } from './pdf-pictures';
import type { Mark } from '../../shared/model/inline';
import type { PrintBlock, PrintCell, PrintDocument, PrintFigure, PrintHeading, PrintInline, PrintList, PrintListItem, PrintParagraph, PrintTable } from '../../shared/export/print/print-document';

let count = 0;
const anchor = (): string => `t${(count += 1)}`;

/** A run of text. */
export const t = (text: string, ...marks: readonly Mark[]): PrintInline => ({ type: 'text', text, marks });
/** A run in another language. */
export const inLanguage = (language: string, text: string): PrintInline => ({ type: 'text', text, marks: [], language });
export const lineBreak: PrintInline = { type: 'lineBreak' };
export const link = (url: string, ...children: readonly PrintInline[]): PrintInline => ({ type: 'link', url, children });
export const footnote = (number: number, ...content: readonly PrintInline[]): PrintInline => ({ type: 'footnote', id: `n${number}`, number, content });

type Words = string | PrintInline;
const inlines = (words: readonly Words[]): readonly PrintInline[] => words.map((word) => (typeof word === 'string' ? t(word) : word));

/** A paragraph of the body. */
export const p = (...words: readonly Words[]): PrintParagraph => ({ type: 'paragraph', anchor: anchor(), style: 'body', content: inlines(words), direction: 'ltr' });
export const styled = (style: PrintParagraph['style'], ...words: readonly Words[]): PrintParagraph => ({ ...p(...words), style });
export const rtl = (...words: readonly Words[]): PrintParagraph => ({ ...p(...words), direction: 'rtl' });
export const h = (level: PrintHeading['level'], number: string, ...words: readonly Words[]): PrintHeading => ({ type: 'heading', anchor: anchor(), level, ...(number === '' ? {} : { number }), content: inlines(words), direction: 'ltr' });
export const item = (words: Words | readonly Words[], nested?: PrintList): PrintListItem => ({ anchor: anchor(), content: inlines(Array.isArray(words) ? words as readonly Words[] : [words as Words]), direction: 'ltr', ...(nested ? { nested } : {}) });
export const list = (kind: PrintList['kind'], ...items: readonly (string | PrintListItem)[]): PrintList => ({ type: 'list', kind, start: 1, items: items.map((entry) => (typeof entry === 'string' ? item(entry) : entry)) });
export const cell = (content: Words | readonly (PrintParagraph | PrintList)[], extra: Partial<PrintCell> = {}): PrintCell => ({
  blocks: Array.isArray(content) ? content as readonly (PrintParagraph | PrintList)[] : [styled('cell', content as Words)],
  columnSpan: 1, rowSpan: 1, header: false, ...extra,
});

/** A table of plain cells; the first row is its header. */
export function table(caption: string, shares: readonly number[], rows: readonly (readonly (string | PrintCell)[])[], extra: Partial<PrintTable> = {}): PrintTable {
  return {
    type: 'table', anchor: anchor(), columnShares: shares, headerRows: 1, landscape: false, look: 'rows',
    ...(caption === '' ? {} : { caption: { label: 'Table', number: 1, content: [t(caption)], anchor: anchor() } }),
    rows: rows.map((row, index) => ({ cells: row.map((entry) => (typeof entry === 'string' ? cell(entry, { header: index === 0 }) : entry)) })),
    ...extra,
  };
}
export const figure = (media: string, altText: string, extra: Partial<PrintFigure> = {}): PrintFigure => ({ type: 'figure', anchor: anchor(), media, mediaType: 'image/png', width: 400, height: 200, altText, decorative: false, share: 0.6, ...extra });

/** A print document in the standard house style with these blocks and nothing around them. */
export function printDocument(blocks: readonly PrintBlock[], extra: Partial<PrintDocument> = {}): PrintDocument {
  return {
    title: 'Test of the PDF', language: 'en-GB', date: '2026-03-14', reference: 'BD/1',
    page: { width: 595.28, height: 841.89, marginTop: 70.87, marginRight: 70.87, marginBottom: 62.36, marginLeft: 70.87 },
    fonts: { bodyDocx: 'Calibri', bodyPdf: 'Carlito', headingDocx: 'Calibri', headingPdf: 'Carlito', sizePt: 11 },
    accent: '1F3864', banner: '', header: { left: '', right: '' }, footer: { left: '', page: 'Page {page} of {pages}' },
    documentTitle: 'Information memo', deliberativeLine: '', memoBlock: [], contents: { title: 'Contents', fromPages: 0 }, headingNumbers: true, blocks, warnings: [],
    ...extra,
  };
}

export const memoLine = (label: string, text: string, emphasis = false) => ({ label, content: [t(text)], emphasis, anchor: anchor() });

/** A one-page decision memo about the three-way talks, with what is known and nothing more. */
export function decisionMemo(): PrintDocument {
  return printDocument([
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [styled('bottomLine', 'Technical differences have narrowed on verification and on the sequencing of de-escalation. Territorial integrity, enforcement and the scope of security guarantees remain unsettled. We recommend that ', t('enforcement and verification', 'bold'), ' are settled before any announcement of a timeline.', footnote(1, t('Read-outs of the rounds in Abu Dhabi and Geneva.')))] },
    h(1, '', 'Recommendations'),
    { type: 'decision', signatureLabel: 'Signature', dateLabel: 'Date', items: [
      { anchor: anchor(), number: 1, content: [p('That you ', t('agree', 'bold'), ' to put a hybrid of institutions and bilateral guarantees forward as the lead option for enforcement.')], responses: ['Agreed', 'Not agreed', 'Discuss'] },
      { anchor: anchor(), number: 2, content: [p('That you ', t('note', 'bold'), ' that the rules of engagement and the threshold for intervention are open for every option.')], responses: ['Noted', 'Discuss'] },
    ] },
    h(1, '', 'Background'),
    p('Kyiv holds that sovereignty and territorial integrity are not negotiable and that its consent is required. Moscow asks for recognition of battlefield realities; verifiable withdrawals and limits on its military posture are sensitive. Washington looks to allied cohesion and Ukrainian consent.'),
    list('bullet', 'Phased withdrawals with international monitoring', item(['Sanctions tied to compliance']), 'Reconstruction financing tied to verification and governance benchmarks'),
    h(1, '', 'Risks'),
    table('Main risks', [0.52, 0.13, 0.13, 0.22], [
      ['Risk', 'Likelihood', 'Impact', 'Owner'],
      ['A frozen conflict rewards the side holding territory', 'High', 'High', 'To be confirmed'],
      ['Backsliding after the first phase', 'Medium', 'High', 'To be confirmed'],
    ]),
  ], {
    title: 'Enforcement of a settlement: lead option', banner: 'EXAMPLE MARKING', documentTitle: 'Decision memo', deliberativeLine: 'Draft, deliberative',
    header: { left: 'Office of the Special Envoy', right: 'BD/2026/014' }, footer: { left: 'Enforcement of a settlement: lead option', page: 'Page {page} of {pages}' },
    memoBlock: [memoLine('To', 'The Minister'), memoLine('Through', 'Political Director'), memoLine('From', 'Negotiation support unit'), memoLine('Date', '14 March 2026'), memoLine('Subject', 'Enforcement of a settlement: lead option', true), memoLine('Decision needed by', '21 March 2026: the next round')],
  });
}

/** A negotiation briefing of several pages: landscape tables, spans, fills, an outlined row, notes, lists, a quote. */
export function negotiationBriefing(): PrintDocument {
  const open = 'To be confirmed';
  const position = (text: string, redLine?: string): PrintCell => cell([styled('cell', text), ...(redLine === undefined ? [] : [styled('cell', t(`\u25A0 Red line: ${redLine}`, 'bold'))])]);
  return printDocument([
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [styled('bottomLine', 'Experts have narrowed their differences on verification and sequencing. Nothing is reported as agreed. Three questions decide the rest: territorial integrity, enforcement, and the scope of security guarantees.')] },
    h(1, '1', 'Progress since the last round'),
    p('The rounds in Abu Dhabi and Geneva narrowed technical differences.', footnote(1, t('No joint text has been published; see the '), link('https://example.org/notes/round-2', t('note of the second round')), t('.')), ' The table says what moved and who says so.'),
    table('Progress by topic', [0.2, 0.16, 0.3, 0.16, 0.18], [
      ['Topic', 'Status', 'What moved', 'Who says so', 'Next step'],
      [cell('Verification', { header: true }), 'Narrowed', 'Observer missions with access across front lines, satellite monitoring and rapid response to breaches are all under discussion.', open, open],
      [cell('Sequencing of de-escalation', { header: true }), 'Narrowed', 'Phased withdrawals are discussed together with monitoring of each phase.', open, open],
      [cell('Reconstruction', { header: true }), 'Under discussion', 'Financing would be tied to verification and governance benchmarks.', open, open],
      [cell('Treaty language', { header: true }), 'Under discussion', 'Observer mandates, reporting protocols and timelines.', open, open],
    ]),
    h(2, '1.1', 'What would count as movement'),
    list('number', 'A common list of monitored areas', item('A text on observer mandates that states', list('number', 'access across front lines,', item('reporting protocols:', list('number', 'who reports,', 'how soon.')))), 'Dates for each phase of withdrawal'),
    styled('quote', 'Consent of Kyiv is required for any arrangement that touches its territory.'),
    styled('attribution', 'Position of Kyiv, as stated in public'),
    h(1, '2', 'Sticking points'),
    table('Positions of the parties', [0.14, 0.24, 0.24, 0.24, 0.14], [
      ['Issue', 'Kyiv', 'Moscow', 'Washington (own side)', 'Status'],
      [cell('Territorial integrity', { header: true }), position('Sovereignty and territorial integrity are not negotiable.', 'no arrangement without the consent of Kyiv.'), position('Asks for recognition of battlefield realities.'), position('Ukrainian consent is a condition.'), cell([styled('cell', { type: 'text', text: 'Blocked', marks: ['bold'], color: '9C0006' })], { fill: 'FBE9E7' })],
      [cell('Enforcement', { header: true }), position('Wants enforcement that acts without delay.'), position('Limits on its military posture are sensitive.'), position('Allied cohesion comes first.'), cell('Open', { fill: 'FFF4D6' })],
      [cell('Scope of security guarantees', { header: true }), position(open), position('Verifiable withdrawals are sensitive.'), position(open), cell('Open', { fill: 'FFF4D6' })],
      [cell('Read across all issues: nothing is agreed until everything is agreed.', { columnSpan: 4 }), cell(open)],
    ], { landscape: true, look: 'grid' }),
    h(1, '3', 'Enforcement options'),
    outlineLast(table('Options compared', [0.2, 0.16, 0.22, 0.26, 0.16], [
      ['Option', 'Who runs it', 'Trigger and response', 'For and against', 'Our view'],
      ...[['Multinational peacekeeping force', 'Rejected'], ['Expanded NATO or EU mission', 'Possible'], ['Hybrid of institutions and bilateral guarantees', 'Preferred']].map(([name = '', view = '']) => [cell(name, { header: true }), open, open, cell([styled('cell', { type: 'text', text: 'For ', marks: [], tone: 'label' }, open), styled('cell', { type: 'text', text: 'Against ', marks: [], tone: 'label' }, 'Rules of engagement, threshold for intervention, troops and resources are open.')]), cell([styled('cell', t(view, 'bold'))])]),
    ], { landscape: true })),
    h(1, '4', 'Risks'),
    p('Each risk is one sentence; who owns it is not known.'),
    table('Risk register', [0.5, 0.14, 0.14, 0.22], [
      ['Risk', 'Likelihood', 'Impact', 'Owner'],
      ...['A frozen conflict rewards the side that holds territory.', 'Backsliding after the first phase.', 'Domestic rejection of the terms.', 'Fighting goes on during the talks.', 'A headline deal is rushed.'].map((risk) => [risk, 'Medium', 'High', open]),
    ]),
    { type: 'box', tone: 'warning', title: 'Warning', blocks: [styled('callout', 'No trigger, threshold or responsible body is known for any option. '), list('bullet', 'Do not report any of them as agreed.', 'Ask for a text before the next round.')] },
    { type: 'box', tone: 'note', title: 'Note', blocks: [styled('callout', 'Reporting protocols are in the annex.')] },
    h(1, '5', 'Next steps'),
    list('check', { ...item('Ask both sides for a text on mandates'), checked: true }, item('Agree a line with allies'), item('Prepare the third round')),
    p('See also the ', link('mailto:unit@example.org', t('negotiation support unit')), '.'),
  ], {
    title: 'Three-way talks: where they stand', documentTitle: 'Negotiation briefing', banner: 'EXAMPLE MARKING // NOT FOR RELEASE',
    header: { left: 'Office of the Special Envoy', right: 'BD/2026/015' }, footer: { left: 'Three-way talks: where they stand', page: 'Page {page} of {pages}' },
    memoBlock: [memoLine('To', 'Special Envoy'), memoLine('From', 'Negotiation support unit'), memoLine('Date', '14 March 2026'), memoLine('Subject', 'Three-way talks: where they stand', true), memoLine('Information as of', '14 March 2026, 18:00')],
    contents: { title: 'Contents', fromPages: 3 },
  });
}

const outlineLast = (value: PrintTable): PrintTable => ({ ...value, rows: value.rows.map((row, index) => (index === value.rows.length - 1 ? { ...row, outlined: true } : row)) });

/** Right-to-left, Cyrillic, Greek and Hebrew, long words, every mark, and a table over several pages. */
export function manyScripts(): PrintDocument {
  return printDocument([
    h(1, '1', 'Кирилиця й мішані мови'),
    p(inLanguage('uk-UA', 'Незалежна перевірка виконання домовленостей: спостережні місії, супутниковий моніторинг і швидке реагування на порушення. Її важливість підкреслюють усі сторони; ґрунтовний підхід потребує часу.')),
    p(inLanguage('ru-RU', 'Проверяемый отвод войск, ограничения военного присутствия и график отчётности обсуждаются отдельно. Съезд, объём, ёмкость.')),
    { ...h(1, '2', inLanguage('ar', 'ملاحظات للوفد')), direction: 'rtl' },
    rtl(inLanguage('ar', 'اتفق الخبراء على تضييق الخلافات الفنية بشأن التحقق وتسلسل خفض التصعيد، ولا تزال مسائل السلامة الإقليمية والإنفاذ ونطاق الضمانات الأمنية عالقة (الجولة 2 في جنيف).')),
    { type: 'list', kind: 'bullet', start: 1, items: [{ ...item(inLanguage('ar', 'بعثات المراقبة')), direction: 'rtl' }, { ...item(inLanguage('ar', 'الرصد بالأقمار الصناعية')), direction: 'rtl' }] },
    p('An English paragraph with an Arabic name, ', inLanguage('ar', 'أبو ظبي'), ', a Hebrew greeting, ', inLanguage('he', 'שלום, עולם'), ', and Greek, Ελλάδα.'),
    h(2, '2.1', 'Marks'),
    p('Plain, ', t('bold', 'bold'), ', ', t('italic', 'italic'), ', ', t('both', 'bold', 'italic'), ', ', t('underlined', 'underline'), ', ', t('struck', 'strike'), ', H', t('2', 'subscript'), 'O, 10', t('3', 'superscript'), ', ', t('highlighted', 'highlight'), ', ', t('code = 1', 'code'), ', ', link('https://example.org/', t('a link')), ', a line', lineBreak, 'break.'),
    p('A long address: https://example.org/documents/negotiations/rounds/second/annexes/verification/protocol-for-observers-with-access-across-front-lines.html?version=2&language=en'),
    p('A word of five hundred letters: ', 'q'.repeat(500), '.'),
    h(2, '2.2', 'A long table'),
    table('Reporting calendar', [0.08, 0.24, 0.5, 0.18], [
      ['No.', 'Report', 'What it covers', 'Due'],
      ...Array.from({ length: 90 }, (_, index) => [String(index + 1), index % 7 === 3 ? 'Непередбачуваність-розвитку-подій' : 'Weekly report', index % 5 === 0 ? 'Breaches found, breaches confirmed, access refused, and the time between a report and the first visit of a mission.' : 'Access and breaches.', `Week ${index + 1}`]),
    ]),
  ], { language: 'en-GB', title: 'Scripts and long tables', documentTitle: 'Information memo', deliberativeLine: '' });
}

/** The media of `everyBlock`. */
export const EVERY_BLOCK_MEDIA: ReadonlyMap<string, Uint8Array> = new Map([['a'.repeat(64), PICTURE_PNG]]);

/** Every kind of block, paragraph and inline that a print document knows. */
export function everyBlock(): PrintDocument {
  const nested = (depth: number): PrintList => list(depth % 2 === 0 ? 'bullet' : 'number', item([`Level ${depth}`], depth < 8 ? nested(depth + 1) : undefined));
  return printDocument([
    h(1, '1', 'First level'),
    h(2, '1.1', 'Second level with ', t('bold', 'bold'), ' and a note', footnote(1, t('A note in a heading.'))),
    h(3, '1.1.1', 'Third level'),
    h(4, '1.1.1.1', 'Fourth level'),
    p('Plain ', t('bold', 'bold'), t(' italic', 'italic'), t(' underline', 'underline'), t(' strike', 'strike'), t(' sub', 'subscript'), t(' super', 'superscript'), t(' highlight', 'highlight'), t(' code', 'code'), t(' all', 'bold', 'italic', 'underline', 'strike', 'highlight', 'code'), '.'),
    p('Before', lineBreak, 'after. ', link('https://example.org/a?b=c#d', t('A link with '), t('bold', 'bold'), t(' in it')), ' and ', inLanguage('uk-UA', 'українською'), '.', footnote(2, t('With '), link('https://example.org', t('a link')), t('.'))),
    { ...p('Centred.'), alignment: 'center' }, { ...p('At the end.'), alignment: 'end' }, { ...p('Justified text that is long enough to need a second line, so that the spaces of the first one have to grow a little to fill it.'), alignment: 'justify' },
    p(),
    list('bullet', 'One', item(['Two', footnote(3, t('A note in a list.'))], list('bullet', 'Two a')), 'Three'),
    { ...list('number', 'Five', 'Six'), start: 5 },
    list('check', { ...item('Done'), checked: true }, item('Open')),
    nested(1),
    styled('quote', 'A quotation of one line.'), styled('attribution', 'Its author'),
    styled('quote', 'A quotation without an author.'),
    styled('note', 'A note below a table.'), styled('sourceEntry', '1. A source with a title long enough for two lines, its publisher, its date of publication and a place in it, p. 4'), styled('caption', 'A caption on its own'),
    table('Spans', [0.25, 0.25, 0.25, 0.25], [
      ['A', 'B', 'C', 'D'],
      [cell('Wide', { columnSpan: 2 }), cell('Tall', { rowSpan: 2 }), cell('x', { fill: 'D8EAD3' })],
      [cell([styled('cellHeading', 'Heading in a cell'), styled('cell', 'Text', footnote(4, t('A note in a cell.')))]), cell([list('bullet', 'In a cell', 'Twice')]), 'y'],
      ['', cell([{ ...styled('cell', t('To the end')), alignment: 'end' }]), cell([styled('cell', { type: 'text', text: 'Label ', marks: [], tone: 'label' }, { type: 'text', text: 'Red', marks: [], color: 'B00020' })]), 'z'],
    ], { look: 'grid' }),
    table('', [0.5, 0.5], [['No caption', 'x'], ['a', 'b']]),
    figure('a'.repeat(64), 'Eight pixels by four', { caption: { label: 'Figure', number: 1, content: [t('A small picture')], anchor: 'fig1' } }),
    figure('a'.repeat(64), '', { decorative: true, share: 0.2 }),
    { type: 'box', tone: 'bottomLine', title: 'Bottom line', blocks: [styled('bottomLine', 'One paragraph.'), list('bullet', 'And a list')] },
    { type: 'box', tone: 'note', title: 'Note', blocks: [styled('callout', 'A note.')] },
    { type: 'box', tone: 'important', title: 'Important', blocks: [styled('callout', 'Something important.')] },
    { type: 'box', tone: 'warning', title: '', blocks: [styled('callout', 'A warning without a title.')] },
    { type: 'decision', unsigned: true, signatureLabel: 'Signature', dateLabel: 'Date', items: [{ anchor: 'd1', number: 1, content: [p('That you choose between the options.'), list('bullet', 'with a list')], responses: ['A', 'B', 'C', 'None', 'Discuss'] }, { anchor: 'd2', number: 2, content: [p('That you note this.')], responses: [] }] },
    { type: 'pageBreak' },
    h(1, '2', 'After a page break'),
    table('Landscape', [0.2, 0.2, 0.2, 0.2, 0.2], [['A', 'B', 'C', 'D', 'E'], ['1', '2', '3', '4', '5']], { landscape: true }),
    p('Upright again.'),
  ], { contents: { title: 'Contents', fromPages: 1 }, memoBlock: [memoLine('To', 'The reader'), memoLine('Subject', 'Every block', true)], banner: 'EXAMPLE MARKING', header: { left: 'Office', right: 'BD/2' }, footer: { left: 'Every block', page: 'Page {page} of {pages}' } });
}
