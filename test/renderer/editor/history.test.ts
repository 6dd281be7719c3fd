import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { updateBriefingData } from '../../../renderer/editor/data/briefing-data';
import { readBriefingData } from '../../../renderer/editor/data/root-data';
import { ADD_ROW_COMMAND, CLEAR_ROW_HISTORY_COMMAND, DUPLICATE_ROWS_COMMAND, DUPLICATE_SECTIONS_COMMAND, SET_BRIEFING_LANGUAGE_COMMAND, SET_ROW_VALUE_COMMAND } from '../../../renderer/editor/commands/commands';
import { $briefingSectionsFromRoot } from '../../../renderer/editor/convert/sections-from-root';
import { MAX_UNDO_STEPS } from '../../../renderer/editor/briefing-extension';
import type { Row } from '../../../shared/model';
import { briefing, p, progressBlock, section, timelineBlock, timelineEvent, topic } from '../../builders';
import { readSelectionState } from '../../../renderer/editor/view/selection-state';
import { $byId, change } from './headless-editor';

const open = () => createBriefingEditor(briefing(section('background', { ...p('One'), id: 'p1' })));

/** Types at the end of the first paragraph, as a step of its own. */
function type(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const paragraph = $getRoot().getFirstDescendant()?.getParent();
    const last = $isElementNode(paragraph) ? paragraph.getLastChild() : null;
    if ($isTextNode(last)) last.setTextContent(last.getTextContent() + text);
  }, { discrete: true, tag: 'history-push' });
}

const textOf = (editor: LexicalEditor): string => editor.read(() => $getRoot().getFirstDescendant()?.getTextContent() ?? '');
const setSubject = (editor: LexicalEditor, subject: string, mergeKey?: string): void => updateBriefingData(editor, { metadata: { ...readBriefingData(editor).metadata, subject } }, mergeKey === undefined ? {} : { mergeKey });
const subjectOf = (editor: LexicalEditor): string => readBriefingData(editor).metadata.subject;

describe('redo', () => {
  const twoParagraphs = () => createBriefingEditor(briefing(section('background', { ...p('One'), id: 'p1' }, { ...p('Two'), id: 'p2' }))).editor;
  const clickAtEndOf = (editor: LexicalEditor, id: string): void => change(editor, () => { const node = $byId(id); if ($isElementNode(node)) node.selectEnd(); });
  const insert = (editor: LexicalEditor, text: string): void => editor.update(() => $getSelection()?.insertText(text), { discrete: true, tag: 'history-push' });
  const caret = (editor: LexicalEditor): unknown => editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? [selection.anchor.getNode().getTextContent(), selection.anchor.offset] : undefined;
  });
  const undo = (editor: LexicalEditor) => editor.dispatchCommand(UNDO_COMMAND, undefined);
  const redo = (editor: LexicalEditor) => editor.dispatchCommand(REDO_COMMAND, undefined);

  it('puts the caret behind what it brings back, not where was clicked in between', () => {
    const editor = twoParagraphs();
    clickAtEndOf(editor, 'p1');
    insert(editor, ' more');
    clickAtEndOf(editor, 'p2');
    for (let time = 0; time < 2; time++) {
      undo(editor);
      expect(caret(editor)).toEqual(['One', 3]);
      clickAtEndOf(editor, 'p2');
      redo(editor);
      expect(caret(editor)).toEqual(['One more', 8]);
      clickAtEndOf(editor, 'p2');
    }
  });

  it('goes from change to change', () => {
    const editor = twoParagraphs();
    clickAtEndOf(editor, 'p1');
    insert(editor, ' more');
    clickAtEndOf(editor, 'p2');
    insert(editor, ' again');
    clickAtEndOf(editor, 'p1');
    undo(editor);
    undo(editor);
    redo(editor);
    expect(caret(editor)).toEqual(['One more', 8]);
    redo(editor);
    expect(caret(editor)).toEqual(['Two again', 9]);
  });
});

describe('updateBriefingData', () => {
  it('shares one history with the text: type, change the subject, type, undo three times', () => {
    const { editor } = open();
    type(editor, ' two');
    setSubject(editor, 'Talks');
    type(editor, ' three');
    const seen = [[textOf(editor), subjectOf(editor)]];
    for (let step = 0; step < 3; step++) { editor.dispatchCommand(UNDO_COMMAND, undefined); seen.push([textOf(editor), subjectOf(editor)]); }
    expect(seen).toEqual([['One two three', 'Talks'], ['One two', 'Talks'], ['One two', ''], ['One', '']]);
    for (let step = 0; step < 3; step++) editor.dispatchCommand(REDO_COMMAND, undefined);
    expect([textOf(editor), subjectOf(editor)]).toEqual(['One two three', 'Talks']);
  });

  it('makes one step of quick changes to one field', () => {
    const { editor } = open();
    for (const subject of ['T', 'Ta', 'Tal']) setSubject(editor, subject, 'subject');
    setSubject(editor, 'Other', 'reference');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(subjectOf(editor)).toBe('Tal');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(subjectOf(editor)).toBe('');
  });

  it('starts a new step when the text changed in between', () => {
    const { editor } = open();
    setSubject(editor, 'T', 'subject');
    type(editor, ' two');
    setSubject(editor, 'Ta', 'subject');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect([textOf(editor), subjectOf(editor)]).toEqual(['One two', 'T']);
  });

  it('cannot undo the briefing that was loaded', () => {
    const { editor } = open();
    expect(readSelectionState(editor).canUndo).toBe(false);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(textOf(editor)).toBe('One');
  });
});

describe('the undo history', () => {
  it('covers rows and their values', () => {
    const handle = createBriefingEditor(briefing(section('risks', { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [{ id: 'w1', texts: {}, values: {}, lists: {} }] })));
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'w1', key: 'likelihood', value: 'high' });
    change(handle.editor, () => undefined);
    handle.editor.dispatchCommand(ADD_ROW_COMMAND, { blockId: 'k1' });
    const rows = () => { const block = handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' ? block.rows.map((row) => row.values) : []; };
    expect(rows()).toEqual([{ likelihood: 'high' }, {}]);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()).toEqual([{ likelihood: 'high' }]);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()).toEqual([{}]);
  });

  it('holds a bounded number of steps', () => {
    const { editor } = open();
    for (let step = 0; step < MAX_UNDO_STEPS + 20; step++) type(editor, '.');
    let undone = 0;
    while (readSelectionState(editor).canUndo) { editor.dispatchCommand(UNDO_COMMAND, undefined); undone++; }
    expect(undone).toBe(MAX_UNDO_STEPS);
    expect(textOf(editor)).toBe(`One${'.'.repeat(20)}`);
  });
});

describe('what the app keeps of a row', () => {
  function open(days: readonly string[]) {
    let at = 0;
    const row = topic({ topic: 'Monitoring', status: 'underDiscussion' });
    const handle = createBriefingEditor(briefing(section('progress', progressBlock(row))), { today: () => days[Math.min(at, days.length - 1)] ?? '' });
    const set = (key: string, value: string | undefined): void => { handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: row.id, key, value }); change(handle.editor, () => undefined); };
    const rows = (): readonly Row[] => handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows : []));
    return { ...handle, row, set, rows, tomorrow: () => { at++; } };
  }
  const NARROWED = [{ values: { status: 'underDiscussion' } }, { on: '2026-11-12', values: { status: 'narrowed' } }];

  it('comes and goes with the change, as one step of the history', () => {
    const { editor, set, rows } = open(['2026-11-12']);
    set('status', 'narrowed');
    expect(rows()[0]).toMatchObject({ values: { status: 'narrowed' }, history: NARROWED });
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()[0]?.values).toEqual({ status: 'underDiscussion' });
    expect(rows()[0]).not.toHaveProperty('history');
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(rows()[0]?.history).toEqual(NARROWED);
  });

  it('is one entry a day, and none for fields that are not tracked', () => {
    const { set, rows, tomorrow } = open(['2026-11-12', '2026-11-13']);
    set('status', 'reportedAgreed');
    set('textState', 'clean');
    set('status', 'narrowed');
    expect(rows()[0]?.history).toEqual(NARROWED);
    tomorrow();
    set('textState', 'none');
    expect(rows()[0]?.history).toEqual(NARROWED);
    set('status', undefined);
    expect(rows()[0]?.history).toEqual([...NARROWED, { on: '2026-11-13', values: {} }]);
  });

  it('is not kept where nobody says which day it is', () => {
    const row = topic({ status: 'underDiscussion' });
    const handle = createBriefingEditor(briefing(section('progress', progressBlock(row))));
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: row.id, key: 'status', value: 'narrowed' });
    expect(JSON.stringify(handle.briefing().sections)).not.toContain('history');
  });

  it('stays with the original when a row or a section is duplicated', () => {
    const { editor, set, rows, row, briefing: now } = open(['2026-11-12']);
    set('status', 'narrowed');
    editor.dispatchCommand(DUPLICATE_ROWS_COMMAND, { rowIds: [row.id] });
    change(editor, () => undefined);
    editor.dispatchCommand(DUPLICATE_SECTIONS_COMMAND, { sectionIds: [now().sections[0]?.id ?? ''] });
    change(editor, () => undefined);
    expect(rows().map((one) => [one.values['status'], one.history])).toEqual([['narrowed', NARROWED], ['narrowed', undefined], ['narrowed', undefined], ['narrowed', undefined]]);
  });
});

describe('a date that the writer moves', () => {
  function open(days: readonly string[]) {
    let at = 0;
    const row = timelineEvent({ what: 'Second round', when: '2026-04-01' });
    const handle = createBriefingEditor(briefing(section('timeline', timelineBlock(row))), { today: () => days[Math.min(at, days.length - 1)] ?? '' });
    const rows = (): readonly Row[] => handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows : []));
    const move = (value: string | undefined, rowId = row.id): void => { handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId, key: 'when', value }); change(handle.editor, () => undefined); };
    return { ...handle, row, rows, move, tomorrow: () => { at++; } };
  }

  it('says what it slipped from; undo takes the date, the slip and the history back in one step', () => {
    const { editor, rows, move } = open(['2026-11-12']);
    move('2026-05');
    const slipped = { values: { when: '2026-05', slippedFrom: '2026-04-01' }, history: [{ values: { when: '2026-04-01' } }, { on: '2026-11-12', values: { when: '2026-05' } }] };
    expect(rows()[0]).toMatchObject(slipped);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()[0]?.values).toEqual({ when: '2026-04-01' });
    expect(rows()[0]).not.toHaveProperty('history');
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(rows()[0]).toMatchObject(slipped);
    move('2026-03-31');
    expect(rows()[0]?.values).toEqual({ when: '2026-03-31' });
  });

  it('did not slip any more when its history is forgotten: undo brings both back', () => {
    const { editor, row, rows, move } = open(['2026-11-12']);
    move('2026-05');
    editor.dispatchCommand(CLEAR_ROW_HISTORY_COMMAND, { rowId: row.id });
    expect(rows()[0]?.values).toEqual({ when: '2026-05' });
    expect(rows()[0]).not.toHaveProperty('history');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()[0]).toMatchObject({ values: { slippedFrom: '2026-04-01' }, history: [{}, {}] });
  });

  it('is only corrected in a copy made today, and slips from there on another day', () => {
    const { editor, row, rows, move, tomorrow } = open(['2026-11-12', '2026-11-13']);
    editor.dispatchCommand(DUPLICATE_ROWS_COMMAND, { rowIds: [row.id] });
    change(editor, () => undefined);
    const copy = rows()[1]?.id ?? '';
    move('2026-06-01', copy);
    expect(rows()[1]).toMatchObject({ values: { when: '2026-06-01' }, history: [{ on: '2026-11-12', values: { when: '2026-06-01' } }] });
    expect(rows()[1]?.values).not.toHaveProperty('slippedFrom');
    expect(rows()[0]).not.toHaveProperty('history');
    tomorrow();
    move('2026-07-01', copy);
    expect(rows()[1]?.values).toEqual({ when: '2026-07-01', slippedFrom: '2026-06-01' });
  });

  it('was in the briefing before it was opened, though nobody knows since when', () => {
    const { editor, rows, row, move, tomorrow } = open(['2026-11-12', '2026-11-13']);
    change(editor, () => undefined);
    editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: row.id, key: 'status', value: 'planned' });
    expect(rows()[0]).not.toHaveProperty('history');
    tomorrow();
    move('2026-05');
    expect(rows()[0]?.history?.[0]).toEqual({ values: { when: '2026-04-01' } });
  });
});

describe('SET_BRIEFING_LANGUAGE_COMMAND', () => {
  it('changes the language and the headings as one step', () => {
    const content = briefing(section('risks', { id: 's1', heading: 'Risks' }, p('x')), section('nextSteps', { id: 's2', heading: 'What we do' }, p('y')));
    const { editor } = createBriefingEditor(content);
    const now = (): unknown => [readBriefingData(editor).metadata.language, ...editor.read(() => $briefingSectionsFromRoot()).map(({ heading }) => heading)];
    editor.dispatchCommand(SET_BRIEFING_LANGUAGE_COMMAND, { language: 'uk-UA', headings: [{ sectionId: 's1', heading: 'Ризики' }] });
    expect(now()).toEqual(['uk-UA', 'Ризики', 'What we do']);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(now()).toEqual(['en-GB', 'Risks', 'What we do']);
  });
});
