// The card shows the field that is written in the table: both are editors of one page, and only one of them has the caret.
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RichText } from '../../../shared/model';
import { dispatch, SET_ROW_TEXT_COMMAND } from '../../../renderer/editor';
import { RichTextField } from '../../../renderer/editor/RichTextField';
import { fieldOf, gestureBriefing, rowsIn } from './gesture-briefing';
import { caretIn, mount, settle } from './mounted-editor';

it('a field of the card that was written in leaves the caret in the table while it shows what is typed there', async () => {
  const { canvas, handle, sections } = await mount(gestureBriefing());
  const { sections: _sections, ...data } = gestureBriefing();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const render = (value: RichText): void => root.render(<RichTextField value={value} kind="line" label="Owner" data={data} onChange={(text) => { dispatch(handle.editor, SET_ROW_TEXT_COMMAND, { rowId: 'w1', key: 'owner', text }); show(); }} />);
  const show = (): void => render(rowsIn(sections())[0]?.texts.owner ?? []);
  const shown = () => place.querySelector('.bd-field')?.textContent;
  show();
  await expect.poll(shown).toBe('Owner one');
  await userEvent.click(place.querySelector('.bd-field') as Element);
  await userEvent.keyboard('{End} card');
  await expect.poll(() => fieldOf(rowsIn(sections())[0], 'owner')).toBe('Owner one card');
  caretIn(canvas, 'Owner one card');
  await settle();
  let written = 'Owner one card';
  for (const letter of ' XYZ') {
    await userEvent.keyboard(letter);
    await settle();
    written += letter;
    expect(fieldOf(rowsIn(sections())[0], 'owner')).toBe(written);
    show();
    await expect.poll(shown).toBe(written);
    await settle();
  }
  expect(document.activeElement).toBe(canvas);
  root.unmount();
  place.remove();
});
