import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Block, inlineText, type List, type Row } from '../../../shared/model';
import { htmlToBlocks } from '../../../renderer/editor/clipboard/html-to-blocks';
import { sanitizeHtml } from '../../../renderer/editor/clipboard/sanitize-html';
import { type EditorRequest, onEditorRequest } from '../../../renderer/editor/editor-requests';
import { blocksToHtml } from '../../../renderer/editor/clipboard/blocks-to-html';
import { blocksToText } from '../../../renderer/editor/clipboard/blocks-to-text';
import { paragraphsOf, withSigns } from '../../../renderer/editor/clipboard/reduce-blocks';
import type { BriefingData } from '../../../renderer/editor/data/root-data';
import { briefing, cite, heading, item, numbers, p, section, source } from '../../builders';
import { fieldOf, gestureBriefing, rowsIn, shapeOf, wordsOf } from './gesture-briefing';
import { caretIn, mount, pasteInto, selectFrom, settle, showing } from './mounted-editor';

const open = () => mount(gestureBriefing());
const keys = (text: string) => userEvent.keyboard(text);

/** Copies the selection and gives back what is on the clipboard. */
async function copy(canvas: HTMLElement, kind: 'copy' | 'cut' = 'copy'): Promise<Record<string, string>> {
  await settle();
  const data = new DataTransfer();
  canvas.dispatchEvent(new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true }));
  return Object.fromEntries([...data.types].map((type) => [type, data.getData(type)] as const).filter(([, text]) => text !== ''));
}

const read = (html: string): Block[] => [...htmlToBlocks(sanitizeHtml(html)).blocks];
const shapes = (html: string): unknown => JSON.parse(JSON.stringify(read(html), (key, value: unknown) => (key === 'id' ? undefined : value)));

describe('copied citations', () => {
  it('have the numbers of the pages in other programs too, also where the list of sources has another order', async () => {
    const { canvas } = await mount(briefing({ sources: [source('s1', 'Speech'), source('s2', 'Letter')] }, section('background', p('First', cite('s2'), ' and then', cite('s1', 'p. 4'), ' ends'))));
    selectFrom(canvas, 'First', 'ends');
    expect((await copy(canvas))['text/html']?.replaceAll('\u00A0', ' ').match(/\[\d[^\]]*\]/g)).toEqual(['[1]', '[2, p. 4]']);
  });

  it('are in the plain text as in the HTML', async () => {
    const { canvas } = await mount(briefing({ sources: [source('s1', 'Speech'), source('s2', 'Letter')] }, section('background', p('First ', cite('s2'), ' and then ', cite('s1', 'p. 4'), ' ends'))));
    selectFrom(canvas, 'First', 'ends');
    expect((await copy(canvas))['text/plain']?.replaceAll('\u00A0', ' ')).toMatch(/^First \[1\] and then \[2, p\. 4\]/);
  });
});

describe('htmlToBlocks', () => {
  it('keeps the words of a table apart that stands in a paragraph, as a page without a document type may have it', () => {
    const cellOf = read('<table><tr><td><p>The quay floods<table><tr><td>inner one</td><td>inner two</td></tr></table></p></td><td>Desk</td></tr></table>')[0];
    expect(cellOf).toMatchObject({ type: 'table', rows: [{ cells: [{ blocks: [{ content: [{ text: 'The quay floods' }] }, { content: [{ text: 'inner one' }, { text: ' | ' }, { text: 'inner two' }] }] }, {}] }] });
  });

  it('keeps marks, links and languages and drops colours, sizes and scripts', () => {
    expect(shapes('<p style="color:red;text-align:center">One <b>two</b> <span style="font-weight:700;font-style:italic;color:blue">three</span> <a href="https://example.org" onclick="x()">four</a> <a href="javascript:alert(1)">five</a> <span lang="UK">шість</span></p><script>alert(1)</script>')).toEqual([
      { type: 'paragraph', alignment: 'center', content: [
        { type: 'text', text: 'One ' }, { type: 'text', text: 'two', marks: ['bold'] }, { type: 'text', text: ' ' }, { type: 'text', text: 'three', marks: ['bold', 'italic'] }, { type: 'text', text: ' ' },
        { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'four' }] }, { type: 'text', text: ' ' }, { type: 'text', text: 'five' }, { type: 'text', text: ' ' }, { type: 'text', text: 'шість', language: 'uk' },
      ] },
    ]);
  });

  it('reads nested lists, check lists and a start number', () => {
    expect(shapes('<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li><input type="checkbox" checked>done</li><li><input type="checkbox">open</li></ul>')).toMatchObject([
      { type: 'list', kind: 'number', start: 3, items: [{ content: [{ text: 'a' }], nested: { kind: 'bullet', items: [{ content: [{ text: 'b' }] }] } }, { content: [{ text: 'c' }] }] },
      { type: 'list', kind: 'check', items: [{ checked: true, content: [{ text: 'done' }] }, { checked: false, content: [{ text: 'open' }] }] },
    ]);
  });

  it('says how a list is numbered in HTML and as text', () => {
    const blocks: Block[] = [{ ...numbers('x', item('y', { ...numbers('z'), numbering: 'upperRoman' })), numbering: 'lowerLetter', sign: 'brackets', start: 3 }, numbers('one', item('two', numbers('deep')))];
    const data = { parties: [], sources: [], fieldValues: {}, metadata: { language: 'en-GB' } } as unknown as BriefingData;
    expect(blocksToText(blocks, data)).toBe('(c) x\n(d) y\n  I) z\n1. one\n2. two\n  a) deep');
    expect(blocksToHtml(blocks, data)).toBe('<ol start="3" type="a"><li>x</li><li>y<ol type="I"><li>z</li></ol></li></ol><ol><li>one</li><li>two<ol type="a"><li>deep</li></ol></li></ol>');
  });

  it('keeps the signs of lettered items where no list can stand', () => {
    const list = { ...numbers('x', item('y', numbers('z'))), numbering: 'lowerLetter', sign: 'brackets' } as const;
    expect(withSigns([list, numbers('plain')]).flatMap(paragraphsOf).map(({ content }) => inlineText(content))).toEqual(['(a) x', '(b) y', 'z', 'plain']);
  });

  it('writes the signs of Cyrillic letters as text into HTML, which has no type for them', () => {
    const list = { ...numbers('x', item('y', numbers('z'))), numbering: 'lowerRussian', sign: 'bracket', start: 2 } as const;
    const data = { parties: [], sources: [], fieldValues: {}, metadata: { language: 'uk' } } as unknown as BriefingData;
    expect(blocksToHtml([list], data)).toBe('<p>б) x</p><p>в) y</p><ol type="a"><li>z</li></ol>');
    expect(blocksToText([list], data)).toBe('б) x\nв) y\n  a) z');
  });

  it('reads how a list is numbered', () => {
    expect(shapes('<ol style="list-style-type: lower-russian"><li>a</li></ol>')).toMatchObject([{ numbering: 'lowerRussian' }]);
    expect(shapes('<ol type="A" start="2"><li>a<ol style="list-style-type: lower-roman"><li>b</li></ol></li></ol><p>x</p><ol><li style="list-style-type:upper-roman">c</li></ol>')).toMatchObject([
      { type: 'list', kind: 'number', numbering: 'upperLetter', start: 2, items: [{ nested: { kind: 'number', numbering: 'lowerRoman' } }] }, {}, { type: 'list', numbering: 'upperRoman' },
    ]);
    expect(shapes('<ol><li>a<ol type="a"><li>b</li></ol></li></ol>')).toEqual([{ type: 'list', kind: 'number', items: [{ content: [{ type: 'text', text: 'a' }], nested: { kind: 'number', items: [{ content: [{ type: 'text', text: 'b' }] }] } }] }]);
  });

  it('keeps the signs of a second list below an item as text where the first one would count otherwise', () => {
    const below = (html: string): unknown => (read(`<ol><li>x${html}</li></ol>`) as List[]).flatMap(({ items }) => items[0]?.nested?.items.map(({ content }) => inlineText(content)));
    expect(below('<ol type="a"><li>one</li></ol><ol type="I"><li>two</li><li>three</li></ol>')).toEqual(['one', 'I) two', 'II) three']);
    expect(below('<ol type="a"><li>one</li></ol><ol type="a"><li>anew</li></ol>')).toEqual(['one', 'a) anew']);
    expect(below('<ul><li>one</li></ul><ol type="a"><li>two</li></ol>')).toEqual(['one', 'a) two']);
    expect(below('<ol type="a"><li>one</li></ol><ol type="a" start="2"><li>two</li></ol>')).toEqual(['one', 'two']);
  });

  it('reads the signs of Word lists, where they begin, and where another list begins', () => {
    const item = (level: number, sign: string, text: string) => `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span>${text}</p>`;
    const read = (...items: string[]) => shapes(`<body>${items.join('')}</body>`);
    expect(read(item(1, '(c)', 'x'), item(1, '(d)', 'y'), item(2, 'i.', 'deep'), item(2, 'ii.', 'deeper'), item(1, '(e)', 'z'))).toMatchObject([
      { type: 'list', kind: 'number', numbering: 'lowerLetter', sign: 'brackets', start: 3, items: [{}, { nested: { numbering: 'lowerRoman', sign: 'dot', items: [{}, {}] } }, {}] },
    ]);
    expect(read(item(1, 'h)', 'x'), item(1, 'i)', 'y'))).toMatchObject([{ numbering: 'lowerLetter', sign: 'bracket', start: 8 }]);
    expect(read(item(1, 'I.', 'x'), item(1, 'II.', 'y'), item(1, 'A.', 'other'), item(1, 'B.', 'other'))).toMatchObject([{ numbering: 'upperRoman', sign: 'dot', items: [{}, {}] }, { numbering: 'upperLetter', sign: 'dot', items: [{}, {}] }]);
    expect(read(item(1, '1.', 'x'), item(1, '2.', 'y'), item(1, '1.', 'anew'))).toMatchObject([{ items: [{}, {}] }, { items: [{}] }]);
    expect(read(item(1, '1.', 'x'), item(2, '–', 'point'), item(2, '(a)', 'lettered'))).toMatchObject([{ items: [{ nested: { kind: 'bullet', items: [{}, { content: [{ text: '(a) ' }, { text: 'lettered' }] }] } }] }]);
    expect(read(item(1, '1.1.', 'x'), item(1, '1.2.', 'y'))).toMatchObject([{ kind: 'number', items: [{}, {}] }]);
    expect(read(item(1, 'а)', 'x'), item(1, 'б)', 'y'))).toMatchObject([{ numbering: 'lowerRussian', sign: 'bracket', items: [{}, {}] }]);
    expect(read(item(1, 'ж)', 'x'), item(1, 'и)', 'without з'))).toMatchObject([{ numbering: 'lowerRussian', start: 7, items: [{}] }, { numbering: 'lowerRussian', start: 9, items: [{}] }]);
    const foreign = read(item(1, 'г)', 'x'), item(1, 'ґ)', 'y'), item(1, 'д)', 'z')) as Block[];
    expect(foreign).toMatchObject([{ numbering: 'lowerRussian', start: 4 }, { type: 'paragraph' }, { numbering: 'lowerRussian', start: 5 }]);
    expect(foreign.map((block) => block.type === 'paragraph' && inlineText(block.content).replace(/\s+/gu, ' '))[1]).toBe('ґ) y');
  });

  it('reads the lists that Word writes as paragraphs', () => {
    const item = (level: number, sign: string, text: string) => `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level}.0in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]><b>${text}</b> rest<o:p></o:p></p>`;
    expect(shapes(`<body>${item(1, '1.', 'first')}${item(2, 'a.', 'below')}${item(1, '2.', 'second')}<p class=MsoNormal>After</p></body>`)).toMatchObject([
      { type: 'list', kind: 'number', items: [{ content: [{ text: 'first', marks: ['bold'] }, { text: ' rest' }], nested: { kind: 'number', items: [{ content: [{ text: 'below' }, { text: ' rest' }] }] } }, { content: [{ text: 'second' }, { text: ' rest' }] }] },
      { type: 'paragraph', content: [{ text: 'After' }] },
    ]);
  });

  it("reads Word's footnotes into the text", () => {
    expect(shapes(`<p>Text<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> more</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1"><span>[1]</span></a> The note</p></div></div>`)).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Text' }, { type: 'footnote', content: [{ text: 'The note' }] }, { text: ' more' }] },
    ]);
  });

  it('reads tables with head, spans and lists in cells', () => {
    expect(shapes('<table><caption>Who</caption><thead><tr><th colspan="2">Head</th></tr></thead><tbody><tr><td rowspan="2">a<ul><li>x</li></ul></td><td>b</td></tr><tr><td><h2>c</h2></td></tr></tbody></table>')).toMatchObject([
      { type: 'table', headerRows: 1, caption: [{ text: 'Who' }], rows: [{ cells: [{ columnSpan: 2 }] }, { cells: [{ rowSpan: 2, blocks: [{ type: 'paragraph' }, { type: 'list' }] }, {}] }, { cells: [{ blocks: [{ type: 'paragraph', content: [{ text: 'c' }] }] }] }] },
    ]);
  });

  it('reads headings, quotations and Google Docs wrappers', () => {
    expect(shapes('<b style="font-weight:normal"><h1>Title</h1><blockquote><p>Said</p></blockquote><p><span style="font-weight:400">plain</span></p></b>')).toMatchObject([
      { type: 'heading', level: 1, content: [{ text: 'Title' }] }, { type: 'quote', content: [{ text: 'Said' }] }, { type: 'paragraph', content: [{ type: 'text', text: 'plain' }] },
    ]);
  });
});

describe('paste', () => {
  it('joins one paragraph to the line, and puts several below each other', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Alpha one', 5);
    await pasteInto(canvas, { 'text/html': '<p>, <b>bold</b></p>' });
    expect(shapeOf(sections()[0])[0]).toBe('paragraph: Alpha, bold one');
    caretIn(canvas, 'Alpha two');
    await pasteInto(canvas, { 'text/plain': ' three\r\nfour\r\nfive' });
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha, bold one', 'paragraph: Alpha two three', 'paragraph: four', 'paragraph: five']);
  });

  it('of several lines at the start of a heading leaves it one, in one step of undo', async () => {
    const { canvas, handle, sections } = await mount(briefing(section('background', { ...heading(2, 'Sequencing'), id: 'h1' })));
    caretIn(canvas, 'Sequencing', 0);
    await pasteInto(canvas, { 'text/plain': 'One\nTwo\nOn ' });
    expect(shapeOf(sections()[0]).slice(0, 3)).toEqual(['paragraph: One', 'paragraph: Two', 'heading: On Sequencing']);
    expect(sections()[0]?.blocks[2]).toMatchObject({ id: 'h1', level: 2 });
    await keys('the ');
    expect(shapeOf(sections()[0])[2]).toBe('heading: On the Sequencing');
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settle();
    expect(shapeOf(sections()[0])[0]).toBe('heading: Sequencing');
  });

  it('within a heading parts it, as before', async () => {
    const { canvas, sections } = await mount(briefing(section('background', heading(2, 'Sequencing'))));
    caretIn(canvas, 'Sequencing', 3);
    await pasteInto(canvas, { 'text/plain': '-One\nTwo-' });
    expect(shapeOf(sections()[0])[0]).toBe('heading: Seq-One');
    expect(wordsOf(sections()[0]?.blocks[1])).toBe('Two-uencing');
  });

  it('puts a table below the text and keeps what stood behind the caret', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Alpha one', 5);
    await pasteInto(canvas, { 'text/html': '<table><tr><th>H</th><th>I</th></tr><tr><td>1</td><td>2</td></tr></table>' });
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha', 'table', 'paragraph:  one', 'paragraph: Alpha two']);
    expect(sections()[0]?.blocks[1]).toMatchObject({ type: 'table', headerRows: 1 });
  });

  it('turns a table into text in a field, and lines into one line in a line', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await pasteInto(canvas, { 'text/html': '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>' });
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Event onea | b\nc | d');
    caretIn(canvas, 'Owner one');
    await pasteInto(canvas, { 'text/plain': ' and\nanother\none' });
    expect(fieldOf(rowsIn(sections())[0], 'owner')).toBe('Owner one and another one');
    expect(rowsIn(sections())).toHaveLength(2);
  });

  it('keeps the heading of a section plain, and puts further lines below it', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Risks');
    await pasteInto(canvas, { 'text/html': '<h1>and <i>chances</i></h1><p>now</p>' });
    expect(sections()[1]?.heading).toBe('Risksand chances');
    expect(shapeOf(sections()[1])[0]).toBe('paragraph: now');
  });

  it('lets no typed block into a cell or a callout', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}{Control>}a{/Control}');
    const row = await copy(canvas);
    await userEvent.click(showing(canvas, 'Cell B'));
    await pasteInto(canvas, row);
    await userEvent.click(showing(canvas, 'In the box'));
    await pasteInto(canvas, row);
    expect(sections()[2]?.blocks.map((block) => block.type)).toEqual(['table', 'list', 'callout', 'paragraph']);
    expect(wordsOf(sections()[2]?.blocks[0])).toContain('Cause one');
    expect(wordsOf(sections()[2]?.blocks[0])).toContain('Likelihood: High');
    expect(JSON.stringify(sections()[2])).not.toContain('"rows","id":"k');
  });

  it('puts everything that a row says, its values too, into a field of rows of another kind, in the order of its card', async () => {
    const words = (text: string): Row['texts'][string] => [[{ type: 'text', text }]];
    const option: Row = { id: 'o1', texts: { against: words('Court risk'), for: words('Cheap'), option: words('Subsidy') }, values: { ourView: 'preferred' }, lists: {} };
    const risk: Row = { id: 'r1', texts: { mayHappen: words('Event') }, values: {}, lists: {} };
    const { canvas, sections } = await mount(briefing({},
      section('options', { id: 's1' }, { type: 'rows', id: 'k1', kind: 'options', settings: {}, rows: [option] }),
      section('risks', { id: 's2' }, { type: 'rows', id: 'k2', kind: 'risks', settings: {}, rows: [risk] })));
    caretIn(canvas, 'Subsidy');
    await keys('{Control>}a{/Control}{Control>}a{/Control}');
    const row = await copy(canvas);
    await userEvent.click(showing(canvas, 'Event'));
    await keys('{End}');
    await pasteInto(canvas, row);
    expect(rowsIn(sections()).map((one) => fieldOf(one, 'mayHappen'))).toEqual(['EventSubsidy\nFor: Cheap\nAgainst: Court risk\nOur view: Preferred']);
  });

  it('replaces a selection across sections without breaking them', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'two', 'Before');
    await pasteInto(canvas, { 'text/plain': 'X' });
    expect(sections().map((section) => section.id)).toEqual(['s1', 's2', 's3']);
    expect(shapeOf(sections()[0])[1]).toBe('paragraph: Alpha X');
  });

  it('asks the page to store an image', async () => {
    const { canvas, handle } = await open();
    const requests: EditorRequest[] = [];
    onEditorRequest(handle.editor, (request) => requests.push(request));
    caretIn(canvas, 'Alpha one');
    await pasteInto(canvas, { 'text/html': '<p>x<img src="data:image/png;base64,AQID"></p>' });
    expect(requests).toEqual([{ type: 'pasteImage', bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png', name: undefined }]);
  });
});

describe('copy', () => {
  it('gives our format, HTML and plain text, and nothing of Lexical', async () => {
    const { canvas } = await open();
    selectFrom(canvas, 'Before', 'After rows');
    const data = await copy(canvas);
    expect(Object.keys(data).sort()).toEqual(['application/x-briefing-desk', 'text/html', 'text/plain']);
    expect(data['text/html']).toContain('<th>Likelihood</th>');
    expect(data['text/html']).toContain('<td><p>High</p></td>');
    expect(data['text/plain']).toContain('Cause one Event one Effect one\tHigh');
  });

  it('takes part of a text as a piece of a line', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'pha', 'one');
    const data = await copy(canvas);
    expect(data['text/plain']).toBe('pha one');
    expect(data['text/html']).toBe('pha one');
    caretIn(canvas, 'Item one');
    await pasteInto(canvas, data);
    expect(wordsOf(sections()[2]?.blocks[1])).toBe('Item onepha one|Item two');
  });

  it('and paste of a typed block gives a copy with fresh ids', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'Before', 'After rows');
    const data = await copy(canvas);
    caretIn(canvas, 'Last words');
    await pasteInto(canvas, data);
    expect(shapeOf(sections()[2]).slice(3)).toEqual(['paragraph: Last words', 'paragraph: Before rows', 'rows', 'paragraph: After rows']);
    const ids = JSON.stringify(sections()).match(/"id":"[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('and paste of rows among rows of that kind adds rows', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}{Control>}a{/Control}');
    const data = await copy(canvas);
    await userEvent.click(showing(canvas, 'Owner two'));
    await pasteInto(canvas, data);
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Event one', 'Event two', 'Event one']);
    expect(rowsIn(sections())[2]?.values).toEqual({ likelihood: 'high' });
  });

  it('cut of a whole row takes it out with its values; pasted into an empty row it stands in its place, and undo goes back step by step', async () => {
    const { canvas, sections, handle } = await open();
    const events = () => rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'));
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}{Control>}a{/Control}');
    const data = await copy(canvas, 'cut');
    await settle();
    expect(events()).toEqual(['Event two']);
    caretIn(canvas, 'Event two');
    await keys('{Control>}{Enter}{/Control}');
    await settle();
    expect(events()).toEqual(['Event two', '']);
    await pasteInto(canvas, data);
    expect(events()).toEqual(['Event two', 'Event one']);
    expect(rowsIn(sections())[1]?.values).toEqual({ likelihood: 'high' });
    for (const expected of [['Event two', ''], ['Event two'], ['Event one', 'Event two']]) {
      handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
      await settle();
      expect(events()).toEqual(expected);
    }
  });

  it('cut of the only row leaves an empty one to write in', async () => {
    const { canvas, sections } = await open();
    for (const words of ['Event one', 'Event two']) {
      caretIn(canvas, words);
      await keys('{Control>}a{/Control}{Control>}a{/Control}');
      await copy(canvas, 'cut');
      await settle();
    }
    expect(rowsIn(sections()).map(({ texts, values }) => ({ texts, values }))).toEqual([{ texts: {}, values: {} }]);
    await keys('New');
    await settle();
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('New');
  });

  it('cut takes what was copied', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'two', 'Before');
    const data = await copy(canvas, 'cut');
    expect(data['text/plain']).toBe('two\nRisks\nBefore');
    expect(shapeOf(sections()[0])[1]).toBe('paragraph: Alpha ');
  });
});
