import { $isTableCellNode } from '@lexical/table';
import { $createRangeSelection, $getRoot, $getSelection, $isElementNode, $isRangeSelection, $setSelection, type CommandPayloadType, type LexicalCommand, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Block, type Briefing, type BriefingSection, type Row, type RowsBlock, rowsThatNameParty } from '../../../shared/model';
import * as commands from '../../../renderer/editor/commands/commands';
import { $setBriefingData, updateBriefingData } from '../../../renderer/editor/data/briefing-data';
import { readBriefingData } from '../../../renderer/editor/data/root-data';
import { type BriefingEditorHandle, createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { readSelectionState } from '../../../renderer/editor/view/selection-state';
import { $findUp, $slotElement } from '../../../renderer/editor/slots';
import { briefing, bullets, cell, figure, p, party, rowsBlock, section, source, table, threeParties } from '../../builders';
import { gestureBriefing, fieldOf, rowsIn, shapeOf, wordsOf } from './gesture-briefing';
import { $byId, change } from './headless-editor';

let handle: BriefingEditorHandle;
let editor: LexicalEditor;
beforeEach(() => { show(gestureBriefing()); });
function show(made: Briefing): void { handle = createBriefingEditor(made); editor = handle.editor; }

function send<P>(command: LexicalCommand<P>, payload: NoInfer<P>): void {
  editor.dispatchCommand(command, payload as CommandPayloadType<LexicalCommand<P>>);
  change(editor, () => undefined);
}
const sections = (): readonly BriefingSection[] => handle.briefing().sections;
const allRows = (): readonly Row[] => sections().flatMap((one) => one.blocks).flatMap((one) => (one.type === 'rows' ? one.rows : []));
const block = (id: string): Block | undefined => sections().flatMap((one) => one.blocks).find((one) => one.id === id);

/** Selects text of the block with an id, or all of it. */
function select(id: string, from?: number, to?: number, lastId = id): void {
  change(editor, () => {
    const first = $byId(id);
    const last = $byId(lastId);
    if (!$isElementNode(first) || !$isElementNode(last)) return;
    const selection = $createRangeSelection();
    const start = first.getFirstDescendant() ?? first;
    const end = last.getLastDescendant() ?? last;
    selection.anchor.set(start.getKey(), from ?? 0, $isElementNode(start) ? 'element' : 'text');
    selection.focus.set(end.getKey(), to ?? ($isElementNode(end) ? 0 : end.getTextContentSize()), $isElementNode(end) ? 'element' : 'text');
    $setSelection(selection);
  });
}
const caret = (id: string, at = 0): void => {
  select(id, at);
  change(editor, () => { const selection = $getSelection(); if ($isRangeSelection(selection)) selection.focus.set(selection.anchor.key, selection.anchor.offset, selection.anchor.type); });
};
const caretInField = (rowId: string, key: string): void => change(editor, () => { const row = $byId(rowId); $slotElement(row, key)?.selectEnd(); });

describe('text commands', () => {
  it('turn marks on and off and clear them', () => {
    select('p1', 0, 5);
    send(commands.TOGGLE_MARK_COMMAND, 'bold');
    send(commands.TOGGLE_MARK_COMMAND, 'superscript');
    expect(block('p1')).toMatchObject({ content: [{ text: 'Alpha', marks: ['bold', 'superscript'] }, { text: ' one' }] });
    send(commands.CLEAR_MARKS_COMMAND, undefined);
    expect(block('p1')).toMatchObject({ content: [{ type: 'text', text: 'Alpha one' }] });
  });

  it('set the language of a selection, or of the paragraph', () => {
    select('p1', 0, 5);
    send(commands.SET_LANGUAGE_COMMAND, 'uk');
    caret('p2');
    send(commands.SET_LANGUAGE_COMMAND, 'ru-RU');
    expect(block('p1')).toMatchObject({ content: [{ text: 'Alpha', language: 'uk' }, { text: ' one' }] });
    expect(block('p2')).toMatchObject({ language: 'ru-RU' });
    expect(readSelectionState(editor).language).toBe('ru-RU');
  });

  it('link, change and unlink, and refuse other schemes', () => {
    select('p1', 0, 5);
    send(commands.SET_LINK_COMMAND, 'javascript:alert(1)');
    expect(block('p1')).toMatchObject({ content: [{ type: 'text', text: 'Alpha one' }] });
    send(commands.SET_LINK_COMMAND, 'https://example.org');
    expect(block('p1')).toMatchObject({ content: [{ type: 'link', url: 'https://example.org', children: [{ text: 'Alpha' }] }, { text: ' one' }] });
    caret('p1', 2);
    expect(readSelectionState(editor).link).toBe('https://example.org');
    send(commands.SET_LINK_COMMAND, 'mailto:desk@example.org');
    expect(block('p1')).toMatchObject({ content: [{ url: 'mailto:desk@example.org' }, {}] });
    send(commands.SET_LINK_COMMAND, undefined);
    expect(block('p1')).toMatchObject({ content: [{ type: 'text', text: 'Alpha one' }] });
  });

  it('leave the heading of a section plain', () => {
    change(editor, () => { const heading = $slotElement($byId('s1'), 'heading'); heading?.select(0, heading.getChildrenSize()); });
    send(commands.TOGGLE_MARK_COMMAND, 'bold');
    expect(sections()[0]?.heading).toBe('Background');
    expect(editor.read(() => $slotElement($byId('s1'), 'heading')?.getAllTextNodes().map((text) => text.getFormat()))).toEqual([0]);
  });
});

describe('block commands', () => {
  it('turn paragraphs into headings, quotes and lists and back, keeping their ids', () => {
    select('p1', 0, undefined, 'p2');
    send(commands.SET_BLOCK_TYPE_COMMAND, 'heading2');
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'heading', id: 'p1', level: 2 }, { type: 'heading', id: 'p2', level: 2 }]);
    send(commands.SET_BLOCK_TYPE_COMMAND, 'quote');
    expect(block('p1')).toMatchObject({ type: 'quote', content: [{ text: 'Alpha one' }] });
    send(commands.SET_BLOCK_TYPE_COMMAND, 'paragraph');
    send(commands.TOGGLE_LIST_COMMAND, 'number');
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'list', kind: 'number', items: [{ content: [{ text: 'Alpha one' }] }, { content: [{ text: 'Alpha two' }] }] }]);
    send(commands.TOGGLE_LIST_COMMAND, 'bullet');
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'list', kind: 'bullet' }]);
    send(commands.TOGGLE_LIST_COMMAND, 'bullet');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two']);
  });

  it('align and set the direction', () => {
    caret('p1');
    send(commands.SET_ALIGNMENT_COMMAND, 'end');
    send(commands.SET_DIRECTION_COMMAND, 'rtl');
    expect(block('p1')).toMatchObject({ alignment: 'end', direction: 'rtl' });
    send(commands.SET_ALIGNMENT_COMMAND, 'start');
    send(commands.SET_DIRECTION_COMMAND, undefined);
    expect(block('p1')).not.toHaveProperty('alignment');
    expect(block('p1')).not.toHaveProperty('direction');
  });

  it('make no list or heading in a field or a cell', () => {
    caretInField('w1', 'mayHappen');
    send(commands.SET_BLOCK_TYPE_COMMAND, 'heading1');
    send(commands.TOGGLE_LIST_COMMAND, 'bullet');
    expect(rowsIn(sections())).toEqual(rowsIn(gestureBriefing().sections));
  });

  it('move blocks within a section and into the next', () => {
    caret('p2');
    send(commands.MOVE_BLOCKS_COMMAND, 'up');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha two', 'paragraph: Alpha one']);
    send(commands.MOVE_BLOCKS_COMMAND, 'down');
    send(commands.MOVE_BLOCKS_COMMAND, 'down');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one']);
    expect(shapeOf(sections()[1])[0]).toBe('paragraph: Alpha two');
    expect(block('p2')).toBeDefined();
  });

  it('delete a block by its id, but never a section', () => {
    send(commands.DELETE_BLOCK_COMMAND, { blockId: 't1' });
    send(commands.DELETE_BLOCK_COMMAND, { blockId: 's1' });
    expect(block('t1')).toBeUndefined();
    expect(sections()).toHaveLength(3);
  });
});

describe('insert commands', () => {
  it('insert a footnote with the caret in its text', () => {
    caret('p1', 5);
    send(commands.INSERT_FOOTNOTE_COMMAND, undefined);
    expect(readSelectionState(editor).line).toBe('note');
    change(editor, () => { const selection = $getSelection(); if ($isRangeSelection(selection)) selection.insertText('A note'); });
    expect(block('p1')).toMatchObject({ content: [{ text: 'Alpha' }, { type: 'footnote', content: [{ text: 'A note' }] }, { text: ' one' }] });
    send(commands.INSERT_FOOTNOTE_COMMAND, undefined);
    expect(JSON.stringify(block('p1')).match(/footnote/g)).toHaveLength(1);
  });

  it('insert fields and citations that follow the data', () => {
    caret('p1', 5);
    send(commands.INSERT_FIELD_COMMAND, { name: 'party.a' });
    send(commands.INSERT_CITATION_COMMAND, { sourceId: 'src1', locator: 'p. 4' });
    expect(block('p1')).toMatchObject({ content: [{ text: 'Alpha' }, { type: 'field', name: 'party.a' }, { text: ' ' }, { type: 'citation', sourceId: 'src1', locator: 'p. 4' }, { text: ' one' }] });
    const shown = (): string => editor.read(() => $byId('p1').getTextContent());
    expect(shown()).toBe('Alpha[party.a] [?, p. 4] one');
    updateBriefingData(editor, { fieldValues: { 'party.a': 'Kyiv' }, sources: [{ id: 'src1', title: 'A report' }] });
    expect(shown()).toBe('AlphaKyiv [1, p. 4] one');
  });

  it.each([['a word', 5, 'Alpha [1] one'], ['a space', 6, 'Alpha [1]one'], ['the start', 0, '[1]Alpha one']])('put a space between %s and a citation only where they would touch', (_before, offset, text) => {
    updateBriefingData(editor, { sources: [{ id: 'src1', title: 'A report' }] });
    caret('p1', offset);
    send(commands.INSERT_CITATION_COMMAND, { sourceId: 'src1' });
    expect(editor.read(() => $byId('p1').getTextContent())).toBe(text);
  });

  it('insert and change figures', () => {
    caret('p1');
    send(commands.INSERT_FIGURE_COMMAND, { media: 'a'.repeat(64), altText: '', widthPercent: 50 });
    const inserted = sections()[0]?.blocks[1];
    expect(inserted).toMatchObject({ type: 'figure', media: 'a'.repeat(64), widthPercent: 50 });
    expect(readSelectionState(editor).figure).toEqual({ blockId: inserted?.id });
    send(commands.SET_FIGURE_COMMAND, { blockId: inserted?.id ?? '', altText: 'A map', decorative: true, widthPercent: 80 });
    expect(sections()[0]?.blocks[1]).toMatchObject({ altText: 'A map', decorative: true, widthPercent: 80 });
    send(commands.SET_FIGURE_COMMAND, { blockId: inserted?.id ?? '', decorative: false });
    expect(sections()[0]?.blocks[1]).not.toHaveProperty('decorative');
  });

  it('put paragraphs into a callout and change its tone', () => {
    select('p1', 0, undefined, 'p2');
    send(commands.INSERT_CALLOUT_COMMAND, 'note');
    const callout = sections()[0]?.blocks[0];
    expect(callout).toMatchObject({ type: 'callout', tone: 'note', blocks: [{ id: 'p1' }, { id: 'p2' }] });
    send(commands.SET_CALLOUT_TONE_COMMAND, { blockId: callout?.id ?? '', tone: 'warning' });
    expect(sections()[0]?.blocks[0]).toMatchObject({ tone: 'warning' });
  });

  it('break the page within a paragraph and after a typed block', () => {
    caret('p1', 5);
    send(commands.INSERT_PAGE_BREAK_COMMAND, undefined);
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha', 'pageBreak', 'paragraph:  one', 'paragraph: Alpha two']);
    caretInField('w1', 'mayHappen');
    send(commands.INSERT_PAGE_BREAK_COMMAND, undefined);
    expect(shapeOf(sections()[1])).toEqual(['paragraph: Before rows', 'rows', 'pageBreak', 'paragraph: After rows']);
  });

  it('edit tables', () => {
    show(briefing(section('freeText', { ...table([['A', 'B'], ['C', 'D']], { columnWidths: [1, 3] }), id: 't1' })));
    change(editor, () => { const node = $byId('t1'); if ($isElementNode(node)) node.selectStart(); });
    send(commands.EDIT_TABLE_COMMAND, 'columnAfter');
    expect(block('t1')).toMatchObject({ columnWidths: [1, 1, 3] });
    send(commands.EDIT_TABLE_COMMAND, 'rowBelow');
    const shown = block('t1');
    expect(shown?.type === 'table' && [shown.headerRows, shown.rows.length, shown.rows[1]?.cells.length]).toEqual([1, 3, 3]);
    send(commands.EDIT_TABLE_COMMAND, 'toggleHeaderRow');
    expect(block('t1')).toMatchObject({ headerRows: 0 });
    send(commands.EDIT_TABLE_COMMAND, 'deleteColumn');
    send(commands.EDIT_TABLE_COMMAND, 'deleteRow');
    expect(wordsOf(block('t1'))).not.toContain('A');
    send(commands.EDIT_TABLE_COMMAND, 'deleteTable');
    expect(sections()[0]?.blocks).toEqual([]);
  });

  it('set the widths of a table by steps, equally, or leave them to the text', () => {
    show(briefing(section('freeText', { ...table([['A', 'B', 'C']]), id: 't1' })));
    change(editor, () => { const node = $byId('t1'); if ($isElementNode(node)) node.selectStart(); });
    send(commands.SET_COLUMN_WIDTHS_COMMAND, { tableId: 't1', widths: [50, 30, 20] });
    send(commands.EDIT_TABLE_COMMAND, 'widerColumn');
    expect(block('t1')).toMatchObject({ columnWidths: [55, 27, 18] });
    for (let step = 0; step < 20; step++) send(commands.EDIT_TABLE_COMMAND, 'narrowerColumn');
    expect(block('t1')).toMatchObject({ columnWidths: [5, 57, 38] });
    for (let step = 0; step < 30; step++) send(commands.EDIT_TABLE_COMMAND, 'widerColumn');
    expect(block('t1')).toMatchObject({ columnWidths: [90, 5, 5] });
    send(commands.EDIT_TABLE_COMMAND, 'equalColumns');
    expect(block('t1')).toMatchObject({ columnWidths: [1, 1, 1] });
    send(commands.EDIT_TABLE_COMMAND, 'fitColumns');
    expect(block('t1')).not.toHaveProperty('columnWidths');
  });

  it('insert a table below the text', () => {
    caret('p1');
    send(commands.INSERT_TABLE_COMMAND, { rows: 2, columns: 3, headerRow: true });
    const made = sections()[0]?.blocks[1];
    expect(made?.type === 'table' && [made.headerRows, made.rows.map((row) => row.cells.length)]).toEqual([1, [3, 3]]);
    expect(readSelectionState(editor).inTable).toEqual({ blockId: made?.id });
  });
});

describe('section commands', () => {
  const added = (id: string): BriefingSection => ({ id, kind: 'timeline', heading: 'Added', guidance: 'What comes when', blocks: [p('Words')] });

  it('add sections where asked and replace ids that are taken', () => {
    send(commands.ADD_SECTIONS_COMMAND, { sections: [added('new1'), added('s1')], index: 1 });
    expect(sections().map((one) => one.heading)).toEqual(['Background', 'Added', 'Added', 'Risks', 'Free text']);
    expect(sections()[1]?.id).toBe('new1');
    expect(sections()[2]?.id).not.toBe('s1');
    expect(sections()[1]?.guidance).toBe('What comes when');
    expect(readSelectionState(editor).sectionId).toBe('new1');
  });

  it('rename, mark and change the kind', () => {
    send(commands.SET_SECTION_COMMAND, { sectionId: 's1', heading: 'Context', marking: 'OFFICIAL', kind: 'situation' });
    expect(sections()[0]).toMatchObject({ id: 's1', heading: 'Context', marking: 'OFFICIAL', kind: 'situation' });
    send(commands.SET_SECTION_COMMAND, { sectionId: 's1', marking: undefined });
    expect(sections()[0]).not.toHaveProperty('marking');
  });

  it('duplicate with fresh ids, delete, and move one or several', () => {
    send(commands.DUPLICATE_SECTIONS_COMMAND, { sectionIds: ['s2'] });
    const ids = JSON.stringify(sections()).match(/"id":"[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections().map((one) => one.heading)).toEqual(['Background', 'Risks', 'Risks', 'Free text']);
    send(commands.DELETE_SECTIONS_COMMAND, { sectionIds: [sections()[2]?.id ?? ''] });
    send(commands.MOVE_SECTIONS_COMMAND, { sectionIds: ['s2', 's3'], to: 'up' });
    expect(sections().map((one) => one.id)).toEqual(['s2', 's3', 's1']);
    send(commands.MOVE_SECTIONS_COMMAND, { sectionIds: ['s2', 's1'], to: { index: 1 } });
    expect(sections().map((one) => one.id)).toEqual(['s3', 's2', 's1']);
    send(commands.MOVE_SECTIONS_COMMAND, { sectionIds: ['s3'], to: 'down' });
    expect(sections().map((one) => one.id)).toEqual(['s2', 's3', 's1']);
  });
});

describe('row commands', () => {
  it('insert a typed block with an empty row and the caret in its main field', () => {
    caret('p1');
    send(commands.INSERT_ROWS_COMMAND, { kind: 'progress' });
    const made = sections()[0]?.blocks[1];
    expect(made).toMatchObject({ type: 'rows', kind: 'progress', rows: [{ texts: {}, values: {}, lists: {} }] });
    expect(readSelectionState(editor).inRows).toMatchObject({ blockId: made?.id, fieldKey: 'topic' });
  });

  it('add, duplicate, move and delete rows', () => {
    send(commands.ADD_ROW_COMMAND, { afterRowId: 'w1' });
    expect(rowsIn(sections()).map((row) => row.id === 'w1' || row.id === 'w2')).toEqual([true, false, true]);
    send(commands.DELETE_ROWS_COMMAND, { rowIds: [rowsIn(sections())[1]?.id ?? ''] });
    send(commands.DUPLICATE_ROWS_COMMAND, { rowIds: ['w1'] });
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Event one', 'Event one', 'Event two']);
    expect(rowsIn(sections())[1]?.values).toEqual({ likelihood: 'high' });
    send(commands.MOVE_ROWS_COMMAND, { rowIds: ['w2'], to: { index: 0 } });
    send(commands.MOVE_ROWS_COMMAND, { rowIds: ['w1'], to: 'down' });
    expect(rowsIn(sections()).map((row) => row.id).filter((id) => id === 'w1' || id === 'w2')).toEqual(['w2', 'w1']);
  });

  it('set and clear values, texts and items', () => {
    send(commands.SET_ROW_VALUE_COMMAND, { rowId: 'w1', key: 'likelihood', value: undefined });
    send(commands.SET_ROW_VALUE_COMMAND, { rowId: 'w1', key: 'reviewDate', value: '2026-04' });
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'earlySign', text: [[{ type: 'text', text: 'Silence' }], [{ type: 'text', text: 'Absence' }]] });
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'owner', text: [] });
    send(commands.ADD_ROW_ITEM_COMMAND, { rowId: 'w1', list: 'actions', item: { id: 'a1', texts: { what: [[{ type: 'text', text: 'Call' }]] }, values: {} } });
    send(commands.ADD_ROW_ITEM_COMMAND, { rowId: 'w1', list: 'actions' });
    send(commands.SET_ROW_VALUE_COMMAND, { rowId: 'w1', key: 'due', list: 'actions', itemId: 'a1', value: '2026-03-20' });
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'owner', list: 'actions', itemId: 'a1', text: [[{ type: 'text', text: 'Desk' }]] });
    send(commands.MOVE_ROW_ITEM_COMMAND, { rowId: 'w1', list: 'actions', itemId: 'a1', to: 'down' });
    const row = rowsIn(sections())[0];
    expect(row?.values).toEqual({ reviewDate: '2026-04' });
    expect(fieldOf(row, 'earlySign')).toBe('Silence\nAbsence');
    expect(row?.texts).not.toHaveProperty('owner');
    expect(row?.lists['actions']?.[1]).toEqual({ id: 'a1', texts: { what: [[{ type: 'text', text: 'Call' }]], owner: [[{ type: 'text', text: 'Desk' }]] }, values: { due: '2026-03-20' } });
    for (const item of row?.lists['actions'] ?? []) send(commands.DELETE_ROW_ITEM_COMMAND, { rowId: 'w1', list: 'actions', itemId: item.id });
    expect(rowsIn(sections())[0]?.lists).toEqual({});
  });

  it('change the settings of a block', () => {
    send(commands.SET_ROWS_SETTINGS_COMMAND, { blockId: 'k1', settings: { scale: 'five', grid: true } });
    send(commands.SET_ROWS_SETTINGS_COMMAND, { blockId: 'k1', settings: { grid: undefined } });
    expect(block('k1')).toMatchObject({ settings: { scale: 'five' } });
    expect((block('k1') as RowsBlock).settings).not.toHaveProperty('grid');
  });

  it('turn paragraphs and list items into rows, joining a block of that kind above', () => {
    select('p1', 0, undefined, 'p2');
    send(commands.TO_ROWS_COMMAND, { kind: 'progress' });
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'rows', kind: 'progress', rows: [{ texts: { topic: [[{ text: 'Alpha one' }]] } }, { texts: { topic: [[{ text: 'Alpha two' }]] } }] }]);
    caret('p4');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Event one', 'Event two', 'After rows']);
  });

  it('turn paragraphs into rows in place of the empty row of a block beside them', () => {
    const empty = { id: 'w1', texts: {}, values: {}, lists: {} };
    for (const blocks of [[rowsBlock('risks', [empty]), p('One'), p('Two')], [p('One'), p('Two'), rowsBlock('risks', [empty])]]) {
      show(briefing(section('risks', ...blocks.map((one, at) => ({ ...one, id: `b${at}` })))));
      const [first, last] = blocks[0]?.type === 'rows' ? ['b1', 'b2'] : ['b0', 'b1'];
      select(first, 0, undefined, last);
      send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
      expect(sections()[0]?.blocks.map((one) => one.type)).toEqual(['rows']);
      expect(allRows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['One', 'Two']);
    }
  });

  it('turn paragraphs above a block with rows into its first rows', () => {
    select('p3', 0);
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Before rows', 'Event one', 'Event two']);
  });

  it('take away the dashes and numbers of a list that was typed by hand, and only where every line has one', () => {
    show(briefing(section('risks', { ...p('- One'), id: 'p1' }, { ...p('– Two'), id: 'p2' }, { ...p('3) Three'), id: 'p3' })));
    select('p1', 0, undefined, 'p3');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['One', 'Two', 'Three']);
    show(briefing(section('risks', { ...p('- One'), id: 'p1' }, { ...p('Two'), id: 'p2' })));
    select('p1', 0, undefined, 'p2');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['- One', 'Two']);
  });

  it('turn the paragraphs of a field into rows, which an otherwise empty row gives to its main field', () => {
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'leadingTo', text: [[{ type: 'text', text: 'Delay' }], [{ type: 'text', text: 'Cost' }]] });
    caretInField('w1', 'leadingTo');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => [fieldOf(row, 'mayHappen'), fieldOf(row, 'leadingTo')]).slice(0, 2)).toEqual([['Event one', 'Delay'], ['', 'Cost']]);
    show(briefing(section('risks', { ...rowsBlock('risks', [{ id: 'w1', texts: { becauseOf: [[{ type: 'text', text: 'One' }], [{ type: 'text', text: 'Two' }]] }, values: {}, lists: {} }]), id: 'k1' })));
    caretInField('w1', 'becauseOf');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => row.texts)).toEqual([{ mayHappen: [[{ type: 'text', text: 'One' }]] }, { mayHappen: [[{ type: 'text', text: 'Two' }]] }]);
    expect(allRows()[0]?.id).toBe('w1');
  });

  it('give the lines of a field that are led by the name of a field to the row above them', () => {
    const text = ['1. Fuel price rises', '- Owner: Treasury', '- Likelihood: High', '2. Court objects'].map((line) => [{ type: 'text' as const, text: line }]);
    show(briefing(section('risks', { ...rowsBlock('risks', [{ id: 'w1', texts: { becauseOf: text }, values: {}, lists: {} }]), id: 'k1' })));
    caretInField('w1', 'becauseOf');
    send(commands.TO_ROWS_COMMAND, { kind: 'risks' });
    expect(allRows().map((row) => [fieldOf(row, 'mayHappen'), fieldOf(row, 'owner'), row.values])).toEqual([['Fuel price rises', 'Treasury', { likelihood: 'high' }], ['Court objects', '', {}]]);
    expect(allRows()[0]?.id).toBe('w1');
  });

  it('turn rows into prose without losing a word', () => {
    send(commands.TO_PROSE_COMMAND, { blockId: 'k1' });
    const words = sections()[1]?.blocks.map(wordsOf).join('|');
    for (const word of ['Event one', 'Cause one', 'Effect one', 'Answer one', 'Owner one', 'High', 'Event two']) expect(words).toContain(word);
    expect(shapeOf(sections()[1])).not.toContain('rows');
  });

  it('turn a table into rows by matching columns', () => {
    show(briefing(section('risks', { ...table([['What', 'How likely', 'Who', 'When'], ['Stall', 'High', 'Desk', 'soon'], ['Front', 'perhaps', '', '']]), id: 't1' })));
    send(commands.TABLE_TO_ROWS_COMMAND, { blockId: 't1', kind: 'risks', columns: ['mayHappen', 'likelihood', 'owner', null] });
    const [rows, ...others] = sections()[0]?.blocks ?? [];
    expect(rows).toMatchObject({ type: 'rows', rows: [{ values: { likelihood: 'high' }, texts: { mayHappen: [[{ text: 'Stall' }]], owner: [[{ text: 'Desk' }]] } }, { values: {} }] });
    expect(others.map(wordsOf)).toEqual(['Front| – Likelihood: perhaps']);
  });

  it('turn a table with the options side by side into a row for each of them', () => {
    show(briefing(section('enforcementOptions', { ...table([['', 'Observers', 'Patrols'], ['For', 'Quick', 'Strong'], ['Colour', 'Blue', '']]), id: 't1' })));
    send(commands.TABLE_TO_ROWS_COMMAND, { blockId: 't1', kind: 'enforcementOptions', columns: ['option', 'for', commands.IN_WORDS], headerRows: 1, turned: true });
    expect(allRows().map((row) => [fieldOf(row, 'option'), fieldOf(row, 'for')])).toEqual([['Observers', 'Quick'], ['Patrols', 'Strong']]);
    expect(sections()[0]?.blocks.slice(1).map(wordsOf)).toEqual(['Observers| – Colour: Blue']);
  });

  it('leave out the headings of a table that does not know it has any, and its empty rows', () => {
    show(briefing(section('risks', { ...table([['Risk', 'Owner'], ['Stall', 'Desk'], ['', '']]), headerRows: 0, id: 't1' })));
    send(commands.TABLE_TO_ROWS_COMMAND, { blockId: 't1', kind: 'risks', columns: ['mayHappen', 'owner'], headerRows: 1 });
    expect(allRows().map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Stall']);
  });

  it('keep the caption or the title row of a table: as the caption of the rows, or above them where they have one', () => {
    const titled = { ...table([[cell('Register of risks', { columnSpan: 2 })], ['Risk', 'Owner'], ['Stall', 'Desk']]), headerRows: 0, id: 't1' };
    show(briefing(section('risks', titled)));
    send(commands.TABLE_TO_ROWS_COMMAND, { blockId: 't1', kind: 'risks', columns: ['mayHappen', 'owner'], headerRows: 1 });
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'rows', caption: [{ text: 'Register of risks' }], rows: [{ texts: { mayHappen: [[{ text: 'Stall' }]] } }] }]);
    expect(allRows()).toHaveLength(1);

    show(briefing(section('risks', { ...rowsBlock('risks', [{ id: 'w1', texts: { mayHappen: [[{ type: 'text', text: 'Here' }]] }, values: {}, lists: {} }]), caption: [{ type: 'text', text: 'Ours' }] }, { ...table([['Risk', 'Owner'], ['Stall', 'Desk']], { caption: 'Theirs' }), id: 't1' })));
    send(commands.TABLE_TO_ROWS_COMMAND, { blockId: 't1', kind: 'risks', columns: ['mayHappen', 'owner'] });
    const [words, block] = sections()[0]?.blocks ?? [];
    expect(words).toMatchObject({ type: 'paragraph', content: [{ text: 'Theirs' }] });
    expect(block).toMatchObject({ type: 'rows', caption: [{ text: 'Ours' }] });
    expect(allRows()).toHaveLength(2);
  });

  it('remove a party with all that is said of it, as one step', () => {
    const point: Row = { id: 'w1', texts: { issue: [[{ type: 'text', text: 'Territory' }]], 'position.kyiv': [[{ type: 'text', text: 'Ours' }]], 'position.moscow': [[{ type: 'text', text: 'Theirs' }]] }, values: { 'redLineDate.moscow': '2026-01' }, lists: { landingZones: [{ id: 'z1', texts: {}, values: { couldLiveWithIt: ['moscow'], neverPutTo: ['kyiv', 'moscow'] } }] } };
    show(briefing({ parties: threeParties() }, section('stickingPoints', rowsBlock('stickingPoints', [point]))));
    const rows = (): readonly Row[] => sections().flatMap((one) => one.blocks).flatMap((one) => (one.type === 'rows' ? one.rows : []));
    const before = rows();
    expect([rowsThatNameParty(sections(), 'moscow'), rowsThatNameParty(sections(), 'washington')]).toEqual([1, 0]);
    send(commands.REMOVE_PARTY_COMMAND, { partyId: 'moscow' });
    expect(readBriefingData(editor).parties.map((one) => one.id)).toEqual(['kyiv', 'washington']);
    expect(rows()).toEqual([{ ...point, texts: { issue: point.texts['issue'], 'position.kyiv': point.texts['position.kyiv'] }, values: {}, lists: { landingZones: [{ id: 'z1', texts: {}, values: { neverPutTo: ['kyiv'] } }] } }]);
    expect(rowsThatNameParty(sections(), 'moscow')).toBe(0);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect([rows(), readBriefingData(editor).parties.length]).toEqual([before, 3]);
  });

  it('give every side its columns when the parties change', () => {
    show(briefing(section('stickingPoints', { type: 'rows', id: 'k1', kind: 'stickingPoints', settings: {}, rows: [{ id: 'w1', texts: {}, values: {}, lists: {} }] })));
    caretInField('w1', 'gap');
    change(editor, () => $setBriefingData({ parties: [party('a', 'Ours', 'ownSide'), party('b', 'Theirs')] }));
    caretInField('w1', 'position.b');
    expect(readSelectionState(editor).inRows).toMatchObject({ rowId: 'w1', fieldKey: 'position.b' });
    expect(readBriefingData(editor).parties).toHaveLength(2);
  });
});

describe('what goes away under the caret', () => {
  it('leaves the caret in the text: a block, a section, the last section, another briefing', () => {
    caretInField('w1', 'mayHappen');
    send(commands.DELETE_BLOCK_COMMAND, { blockId: 'k1' });
    expect(shapeOf(sections()[1])).toEqual(['paragraph: Before rows', 'paragraph: After rows']);
    expect(readSelectionState(editor).blockId).toBe('p4');
    send(commands.DELETE_SECTIONS_COMMAND, { sectionIds: ['s2'] });
    expect(readSelectionState(editor).sectionId).toBe('s3');
    send(commands.DELETE_SECTIONS_COMMAND, { sectionIds: ['s1', 's3'] });
    expect(sections()).toEqual([]);
    expect(readSelectionState(editor).active).toBe(false);
    handle.load(gestureBriefing());
    caretInField('w1', 'mayHappen');
    handle.load(gestureBriefing());
    expect(sections()).toHaveLength(3);
    expect(readSelectionState(editor)).toMatchObject({ active: false, canUndo: false });
  });

  it('can be brought back and taken away again when nothing is left', () => {
    send(commands.DELETE_SECTIONS_COMMAND, { sectionIds: ['s1', 's2', 's3'] });
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(sections()).toHaveLength(3);
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(sections()).toEqual([]);
    send(commands.ADD_SECTIONS_COMMAND, { sections: gestureBriefing().sections.slice(0, 1) });
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two']);
  });

  it('is only text when the card rewrites the field that holds the caret', () => {
    caretInField('w1', 'mayHappen');
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'mayHappen', text: [[{ type: 'text', text: 'New' }]] });
    caretInField('w1', 'owner');
    send(commands.SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'owner', text: [] });
    expect([fieldOf(rowsIn(sections())[0], 'mayHappen'), fieldOf(rowsIn(sections())[0], 'owner')]).toEqual(['New', '']);
  });
});

describe('structure', () => {
  it('keeps the root to sections and cells to paragraphs and lists, whatever is put there', () => {
    show(briefing({ sources: [source('src1', 'x')] }, section('freeText', { ...table([['A']]), id: 't1' }, { ...bullets('b'), id: 'l1' }, { ...figure(), id: 'f1' })));
    change(editor, () => {
      const cell = $findUp($getRoot().getFirstDescendant(), $isTableCellNode);
      cell?.append($byId('f1'));
      $getRoot().append($byId('l1'));
    });
    expect(sections()).toHaveLength(1);
    expect(shapeOf(sections()[0])).toEqual(['table', 'paragraph: ', 'list']);
    expect(wordsOf(block('t1'))).toBe('A');
  });
});
