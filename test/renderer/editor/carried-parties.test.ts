// Rows copied into another briefing keep what they say of each party, and where a red line is from.
import { $createNodeSelection, $setSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { fragmentToText, parseFragment } from '../../../renderer/editor/clipboard/fragment';
import { $insertFragment } from '../../../renderer/editor/clipboard/insert-fragment';
import { $fragmentOf } from '../../../renderer/editor/clipboard/selection-to-fragment';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import type { Briefing, Row } from '../../../shared/model';
import { briefing, issue, p, party, section, source, stickingPointsBlock } from '../../builders';
import { $byId, change } from './headless-editor';

const POINTS = { ...stickingPointsBlock(issue({
  issue: 'Access', 'position.k': 'Open', 'redLine.m': 'No escort', 'redLineSource.m': ['s1'], 'redLineDate.m': '2026-02', 'assessed.m': 'Would trade', landingZones: [{ what: 'Shared posts', couldLiveWithIt: ['k', 'm'], neverPutTo: ['m'] }],
})), id: 'points' };
const from = () => briefing({ parties: [party('k', 'Kyiv', 'ownSide'), party('m', 'Moscow'), party('w', 'Washington', 'partner')], sources: [source('s1', 'Speech'), source('s2', 'Not used')] }, section('stickingPoints', POINTS));

/** What the clipboard holds of the block of sticking points. */
function copied(): string {
  const { editor } = createBriefingEditor(from());
  let text = '';
  change(editor, () => {
    const selection = $createNodeSelection();
    selection.add($byId('points').getKey());
    $setSelection(selection);
    const fragment = $fragmentOf(selection);
    text = fragment ? fragmentToText(fragment) : '';
  });
  return text;
}

/** A briefing into which it is pasted, and the row that came. */
function pastedInto(made: Briefing) {
  const handle = createBriefingEditor(made);
  const fragment = parseFragment(copied());
  if (!fragment) throw new Error('nothing was copied');
  change(handle.editor, () => $insertFragment(handle.editor, fragment));
  const row = handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block): Row[] => (block.type === 'rows' ? block.rows : [])).at(-1);
  return { handle, row };
}

describe('rows copied into another briefing', () => {
  it('speak of its parties of the same names', () => {
    const { handle, row } = pastedInto(briefing({ parties: [party('p1', 'moscow '), party('p2', 'Kyiv', 'ownSide')] }, section('freeText', p('Here'))));
    expect(handle.briefing().parties.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(Object.keys(row?.texts ?? {}).sort()).toEqual(['assessed.p1', 'issue', 'position.p2', 'redLine.p1']);
    expect(row?.values).toEqual({ 'redLineSource.p1': ['s1'], 'redLineDate.p1': '2026-02' });
    expect(row?.lists['landingZones']?.map((item) => item.values)).toEqual([{ couldLiveWithIt: ['p2', 'p1'], neverPutTo: ['p1'] }]);
  });

  it('bring the parties that it does not have, those only that they speak of, and the sources that they name; one undo takes all back', () => {
    const { handle, row } = pastedInto(briefing(section('freeText', p('Here'))));
    const now = handle.briefing();
    expect(now.parties.map(({ name, role }) => [name, role])).toEqual([['Kyiv', 'ownSide'], ['Moscow', 'party']]);
    expect(now.sources.map(({ title }) => title)).toEqual(['Speech']);
    expect(Object.keys(row?.texts ?? {})).toContain(`position.${now.parties[0]?.id}`);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing()).toMatchObject({ parties: [], sources: [] });
  });

  it('stay as they are in the briefing that they were copied from', () => {
    const { handle, row } = pastedInto(from());
    expect(handle.briefing().parties.map(({ id }) => id)).toEqual(['k', 'm', 'w']);
    expect(Object.keys(row?.texts ?? {}).sort()).toEqual(['assessed.m', 'issue', 'position.k', 'redLine.m']);
  });
});
