import fc from 'fast-check';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { DELETE_BLOCK_COMMAND, DELETE_ROWS_COMMAND, DELETE_SECTIONS_COMMAND, MOVE_ROWS_COMMAND, MOVE_SECTIONS_COMMAND, TO_PROSE_COMMAND } from '../../../renderer/editor/commands/commands';
import { $insertFragment } from '../../../renderer/editor/clipboard/insert-fragment';
import { parseFragment } from '../../../renderer/editor/clipboard/fragment';
import { type BriefingEditorHandle, createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { onEditorRequest } from '../../../renderer/editor/editor-requests';
import { type Briefing, linksOf } from '../../../shared/model';
import { briefing, option, p, risk, rowsBlock, section } from '../../builders';
import { change } from './headless-editor';

const RISKS = 3;

/** Two options, each linked to each of three risks and to each other. */
function linked(): Briefing {
  const risks = Array.from({ length: RISKS }, (_, index) => ({ ...risk({ mayHappen: `Risk ${index}` }), id: `risk${index}` }));
  const links = risks.map((one) => one.id);
  return briefing(
    section('enforcementOptions', { ...rowsBlock('enforcementOptions', [{ ...option({ option: 'Force', links: [...links, 'o1'] }), id: 'o0' }, { ...option({ option: 'Mission', links: [...links, 'o0'] }), id: 'o1' }]), id: 'options' }),
    section('risks', p('Before'), { ...rowsBlock('risks', risks), id: 'risks' }),
  );
}
function open() {
  const handle = createBriefingEditor(linked());
  const notices: string[] = [];
  onEditorRequest(handle.editor, (request) => { if (request.type === 'notice') notices.push(request.message); });
  return { handle, notices };
}
const linksIn = ({ briefing: now }: BriefingEditorHandle): readonly string[] => now().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows.flatMap((row) => linksOf(block.kind, row.values)) : []));
const rowIds = ({ briefing: now }: BriefingEditorHandle): readonly string[] => now().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows.map((row) => row.id) : []));
const dangling = (handle: BriefingEditorHandle): readonly string[] => linksIn(handle).filter((id) => !rowIds(handle).includes(id));

describe('links to a row that goes away', () => {
  it('go with it and come back with it, as one step, and the page is told', () => {
    const { handle, notices } = open();
    handle.editor.dispatchCommand(DELETE_ROWS_COMMAND, { rowIds: ['risk1'] });
    expect(linksIn(handle)).toEqual(['risk0', 'risk2', 'o1', 'risk0', 'risk2', 'o0']);
    expect(notices).toEqual(['2 links to what was deleted went with it. Undo brings all back.']);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(linksIn(handle)).toEqual(['risk0', 'risk1', 'risk2', 'o1', 'risk0', 'risk1', 'risk2', 'o0']);
    handle.editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(linksIn(handle)).toEqual(['risk0', 'risk2', 'o1', 'risk0', 'risk2', 'o0']);
  });

  it('stay when the row only moves, also with its section', () => {
    const { handle, notices } = open();
    handle.editor.dispatchCommand(MOVE_ROWS_COMMAND, { rowIds: ['risk0'], to: 'down' });
    handle.editor.dispatchCommand(MOVE_SECTIONS_COMMAND, { sectionIds: [handle.briefing().sections[1]?.id ?? ''], to: 'up' });
    expect(linksIn(handle)).toHaveLength(8);
    expect(notices).toEqual([]);
  });

  it.each<[string, (handle: BriefingEditorHandle) => void]>([
    ['its section', (handle) => handle.editor.dispatchCommand(DELETE_SECTIONS_COMMAND, { sectionIds: [handle.briefing().sections[1]?.id ?? ''] })],
    ['its block', (handle) => handle.editor.dispatchCommand(DELETE_BLOCK_COMMAND, { blockId: 'risks' })],
    ['turning it into prose', (handle) => handle.editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'risks' })],
  ])('go with %s too', (_name, act) => {
    const { handle } = open();
    act(handle);
    expect(linksIn(handle)).toEqual(['o1', 'o0']);
  });

  it('never lead nowhere, whatever is deleted, undone and done again', () => {
    const step = fc.oneof(fc.constantFrom('risk0', 'risk1', 'risk2', 'o0', 'o1'), fc.constantFrom('undo', 'redo', 'prose'));
    fc.assert(fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const { handle } = open();
      for (const what of steps) {
        if (what === 'undo') handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
        else if (what === 'redo') handle.editor.dispatchCommand(REDO_COMMAND, undefined);
        else if (what === 'prose') handle.editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'options' });
        else handle.editor.dispatchCommand(DELETE_ROWS_COMMAND, { rowIds: [what] });
        change(handle.editor, () => undefined);
        expect(dangling(handle)).toEqual([]);
      }
    }), { numRuns: 60 });
  });

  it('stay out when rows of another briefing are pasted, but for those among themselves', () => {
    const { handle } = open();
    const foreign = rowsBlock('risks', [{ ...risk({ mayHappen: 'New', links: ['elsewhere', 'n2', 'o0'] }), id: 'n1' }, { ...risk({ mayHappen: 'Newer' }), id: 'n2' }]);
    const fragment = parseFragment(JSON.stringify({ shape: 'blocks', blocks: [foreign], sources: [] }));
    change(handle.editor, () => { if (fragment) $insertFragment(handle.editor, fragment); });
    const pasted = handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' && block.kind === 'risks' ? block.rows : [])).filter((row) => !row.id.startsWith('risk'));
    expect(pasted.map((row) => row.values)).toEqual([{ links: [pasted[1]?.id, 'o0'] }, {}]);
    expect(dangling(handle)).toEqual([]);
  });
});
