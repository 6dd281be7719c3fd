import { $copyNode, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { $blockToNode } from '../../../renderer/editor/convert/blocks-to-nodes';
import { $getId } from '../../../renderer/editor/nodes/node-state';
import { $nodeById } from '../../../renderer/editor/structure/id-registry';
import { gestureBriefing } from './gesture-briefing';
import { $byId, change } from './headless-editor';

const idsIn = (value: unknown): string[] => JSON.stringify(value).match(/"id":"[^"]*"/g) ?? [];

describe('ids', () => {
  it('are given to copies and to nodes that come with an id in use', () => {
    const handle = createBriefingEditor(gestureBriefing());
    change(handle.editor, () => {
      const paragraph = $byId('p1');
      paragraph.insertAfter($copyNode(paragraph));
      paragraph.insertAfter($blockToNode({ type: 'paragraph', id: 'p1', content: [] }));
    });
    const ids = idsIn(handle.briefing().sections);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '"id":"p1"')).toHaveLength(1);
  });

  it('stay unique when undo brings back what was deleted and its id was used again', () => {
    const handle = createBriefingEditor(gestureBriefing());
    change(handle.editor, () => $byId('p2').remove());
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    change(handle.editor, () => { $byId('p1').insertAfter($blockToNode({ type: 'paragraph', id: 'p2', content: [{ type: 'text', text: 'again' }] })); });
    const ids = idsIn(handle.briefing().sections);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are found again after an undo', () => {
    const { editor } = createBriefingEditor(gestureBriefing());
    change(editor, () => $byId('p2').remove());
    expect(editor.read(() => $nodeById(editor, 'p2'))).toBeNull();
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(editor.read(() => { const node = $nodeById(editor, 'p2'); return node && $getId(node); })).toBe('p2');
  });
});
