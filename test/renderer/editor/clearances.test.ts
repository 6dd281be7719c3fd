// A clearance is given for words: when they change afterwards, it says so.
import { $createNodeSelection, $getSelection, $isElementNode, $isRangeSelection, $setSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { fragmentToText, parseFragment } from '../../../renderer/editor/clipboard/fragment';
import { $insertFragment } from '../../../renderer/editor/clipboard/insert-fragment';
import { $fragmentOf } from '../../../renderer/editor/clipboard/selection-to-fragment';
import { CLEARANCE_HOLDS_COMMAND, DUPLICATE_ROWS_COMMAND, SET_ROW_VALUE_COMMAND } from '../../../renderer/editor/commands/commands';
import { type BriefingEditorHandle, createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { checkBriefing } from '../../../shared/checks';
import type { Row } from '../../../shared/model';
import { briefing, clearance, clearanceBlock, p, section } from '../../builders';
import { $byId, change } from './headless-editor';

const open = () => createBriefingEditor(briefing(section('background', { ...p('The line holds.'), id: 'text' }), section('clearance', { ...clearanceBlock({ ...clearance({ office: 'Legal', state: 'requested' }), id: 'legal' }), id: 'block' })));
const rows = (handle: BriefingEditorHandle): Row[] => handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows : []));
const said = (handle: BriefingEditorHandle): string[] => checkBriefing(handle.briefing()).findings.filter((finding) => finding.rule === 'changedSinceClearance').map((finding) => finding.message);
const answer = ({ editor }: BriefingEditorHandle, value: string | undefined) => editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'legal', key: 'state', value });
const type = ({ editor }: BriefingEditorHandle, text: string) => change(editor, () => {
  const paragraph = $byId('text');
  if ($isElementNode(paragraph)) paragraph.selectEnd();
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertText(text);
});

describe('a clearance that is given', () => {
  it('is flagged when the text changes, until the text is as it was or the clearance is said to hold', () => {
    const handle = open();
    answer(handle, 'cleared');
    expect(said(handle)).toEqual([]);
    type(handle, ' Not for long.');
    expect(said(handle)).toEqual(['The text changed since the clearance “Legal” was given. Ask again, or say that it still holds.']);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(said(handle)).toEqual([]);
    type(handle, ' Not for long.');
    handle.editor.dispatchCommand(CLEARANCE_HOLDS_COMMAND, { rowId: 'legal' });
    expect(said(handle)).toEqual([]);
  });

  it.each(['requested', 'noReply', 'information', undefined])('is not one that is %s', (value) => {
    const handle = open();
    answer(handle, 'cleared');
    answer(handle, value);
    type(handle, ' Not for long.');
    expect(said(handle)).toEqual([]);
    expect(rows(handle)[0]).not.toHaveProperty('clearedText');
  });

  it('is for the same words in a copy of it', () => {
    const handle = open();
    answer(handle, 'objects');
    handle.editor.dispatchCommand(DUPLICATE_ROWS_COMMAND, { rowIds: ['legal'] });
    expect(rows(handle).map((row) => row.clearedText)).toEqual([rows(handle)[0]?.clearedText, rows(handle)[0]?.clearedText]);
    expect(said(handle)).toEqual([]);
    type(handle, ' Not for long.');
    expect(said(handle)).toHaveLength(2);
  });

  it.each([['a row', 'legal'], ['a block', 'block']])('is flagged as given for other words when it is pasted into another briefing as %s, and not in its own', (_what, id) => {
    const from = open();
    answer(from, 'cleared');
    let text = '';
    change(from.editor, () => {
      const selection = $createNodeSelection();
      selection.add($byId(id).getKey());
      $setSelection(selection);
      const fragment = $fragmentOf(selection);
      text = fragment ? fragmentToText(fragment) : '';
    });
    expect(text).toContain('clearedText');
    const pastedInto = (handle: BriefingEditorHandle): Row[] => {
      change(handle.editor, () => {
        const paragraph = $byId('text');
        if ($isElementNode(paragraph)) paragraph.selectEnd();
        $insertFragment(handle.editor, parseFragment(text)!);
      });
      return rows(handle);
    };
    const other = createBriefingEditor(briefing(section('background', { ...p('Other words.'), id: 'text' })));
    expect(pastedInto(other)).toMatchObject([{ values: { state: 'cleared' }, clearedText: rows(from)[0]?.clearedText }]);
    expect(said(other)).toEqual(['The text changed since the clearance “Legal” was given. Ask again, or say that it still holds.']);
    expect(pastedInto(from)).toHaveLength(2);
    expect(said(from)).toEqual([]);
  });
});
