import { $isElementNode, $isTextNode, type LexicalEditor, UNDO_COMMAND } from 'lexical';
import { describe, expect, it, vi } from 'vitest';
import { MOVE_SECTIONS_COMMAND } from '../../../renderer/editor/commands/commands';
import { updateBriefingData } from '../../../renderer/editor/data/briefing-data';
import { type BriefingChange, createSectionCache } from '../../../renderer/editor/data/section-cache';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { readOutline } from '../../../renderer/editor/view/outline';
import { heading, briefing, p, section } from '../../builders';
import { gestureBriefing } from './gesture-briefing';
import { $byId, change } from './headless-editor';

function typeInto(editor: LexicalEditor, id: string, text: string): void {
  change(editor, () => { const block = $byId(id); const node = $isElementNode(block) ? block.getFirstChild() : null; if ($isTextNode(node)) node.setTextContent(text); });
}

describe('createSectionCache', () => {
  it('converts only the section that changed', () => {
    const { editor } = createBriefingEditor(gestureBriefing());
    const cache = createSectionCache(editor);
    const before = cache.sections();
    typeInto(editor, 'p1', 'Changed');
    const after = cache.sections();
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[2]);
    expect(cache.sections()).toBe(after);
  });

  it('notices a change in a field of a row, in a heading, and by undo', () => {
    const { editor } = createBriefingEditor(gestureBriefing());
    const cache = createSectionCache(editor);
    const first = cache.sections();
    change(editor, () => { const row = $byId('w1'); if ($isElementNode(row)) row.getAllTextNodes()[0]?.setTextContent('Other cause'); });
    expect(cache.sections()[1]).not.toBe(first[1]);
    expect(JSON.stringify(cache.sections()[1])).toContain('Other cause');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(cache.sections()).toEqual(first);
    expect(cache.sections()[0]).toBe(first[0]);
  });

  it('follows the order of sections without converting them again', () => {
    const { editor } = createBriefingEditor(gestureBriefing());
    const cache = createSectionCache(editor);
    const before = cache.sections();
    editor.dispatchCommand(MOVE_SECTIONS_COMMAND, { sectionIds: ['s3'], to: { index: 0 } });
    expect(cache.sections().map((one) => one.id)).toEqual(['s3', 's1', 's2']);
    expect(before.map((one) => one.id)).toEqual(['s1', 's2', 's3']);
  });

  it('reports once, later, what changed since the last report', () => {
    vi.useFakeTimers();
    try {
      const { editor } = createBriefingEditor(gestureBriefing());
      const cache = createSectionCache(editor);
      const changes: BriefingChange[] = [];
      cache.onChange((change) => changes.push(change));
      typeInto(editor, 'p1', 'a');
      typeInto(editor, 'p1', 'ab');
      updateBriefingData(editor, { fieldValues: { place: 'Kyiv' } });
      expect(changes).toEqual([]);
      vi.advanceTimersByTime(2000);
      expect(changes).toEqual([{ sectionIds: ['s1'], dataChanged: true, orderChanged: false }]);
      vi.advanceTimersByTime(2000);
      expect(changes).toHaveLength(1);
      cache.dispose();
    } finally { vi.useRealTimers(); }
  });
});

describe('readOutline', () => {
  it('lists sections, their headings and rows', () => {
    const { editor } = createBriefingEditor(briefing(section('background', { id: 'b' }, { ...heading(2, 'Part'), id: 'h' }, p('x')), gestureBriefing().sections[1] ?? section('risks')));
    expect(readOutline(editor)).toEqual([
      { id: 'b', kind: 'background', heading: 'Background', marking: undefined, headings: [{ id: 'h', level: 2, text: 'Part' }], rowsCount: 0, isCounted: true },
      { id: 's2', kind: 'risks', heading: 'Risks', marking: undefined, headings: [], rowsCount: 2, isCounted: true },
    ]);
  });
});
