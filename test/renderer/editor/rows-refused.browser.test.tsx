// Ctrl+Shift+Enter where it cannot make rows: it changes nothing, and says why.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type EditorRequest, onEditorRequest } from '../../../renderer/editor/editor-requests';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, mount, selectFrom, settle } from './mounted-editor';

const made = () => briefing(
  section('risks', { id: 's1' }, { ...p('First'), id: 'p1' }, { type: 'pageBreak', id: 'b1' }, { ...p('Second'), id: 'p2' }, { ...risksBlock({ ...risk({ mayHappen: 'Event' }), id: 'w1' }), id: 'k1' }, { ...p('Third'), id: 'p3' }),
  section('timeline', { id: 's2' }, { ...p('Fourth'), id: 'p4' }),
);

async function refused(select: (canvas: HTMLElement) => void, keys = ''): Promise<string> {
  const { canvas, handle, sections } = await mount(made());
  const before = sections();
  const said: EditorRequest[] = [];
  onEditorRequest(handle.editor, (request) => said.push(request));
  select(canvas);
  await settle();
  if (keys) { await userEvent.keyboard(keys); await settle(); }
  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await settle();
  expect(sections()).toEqual(before);
  expect(said).toHaveLength(1);
  return said[0]?.type === 'notice' ? said[0].message : '';
}

describe('Ctrl+Shift+Enter says why it makes no rows', () => {
  it('of a selection over a page break, drawn or made with the keys', async () => {
    expect(await refused((canvas) => selectFrom(canvas, 'First', 'Second'))).toContain('page breaks');
    expect(await refused((canvas) => caretIn(canvas, 'First', 0), '{Shift>}{ArrowDown}{/Shift}')).toContain('page breaks');
    expect(await refused((canvas) => caretIn(canvas, 'Second', 0), '{Shift>}{ArrowUp}{/Shift}')).toContain('page breaks');
  });

  it('of a page break that is selected itself', async () => {
    expect(await refused((canvas) => caretIn(canvas, 'First'), '{ArrowDown}')).toContain('page breaks');
  });

  it('of a row and the paragraph beside it, in both directions', async () => {
    expect(await refused((canvas) => selectFrom(canvas, 'Second', 'Event'))).toContain('rows');
    expect(await refused((canvas) => selectFrom(canvas, 'Event', 'Third'))).not.toBe('');
    expect(await refused((canvas) => selectFrom(canvas, 'Second', 'Third'))).toContain('rows');
  });

  it('of several sections', async () => {
    expect(await refused((canvas) => selectFrom(canvas, 'Third', 'Fourth'))).toContain('several sections');
  });

  it('of whole rows, and of a field with one paragraph', async () => {
    expect(await refused((canvas) => caretIn(canvas, 'Event'), '{Control>}a{/Control}{Control>}a{/Control}')).toContain('rows already');
    expect(await refused((canvas) => caretIn(canvas, 'Event'))).toContain('no second paragraph');
  });
});
