import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { type BriefingLexicalEditor, SET_ROWS_SETTINGS_COMMAND } from '../../../renderer/editor';
import { RowsSettingsForm } from '../../../renderer/inspector/RowsSettingsForm';
import type { RowsBlock } from '../../../shared/model/rows';
import { progressBlock, risk, rowsBlock } from '../../builders';

afterEach(cleanup);

function show(block: RowsBlock) {
  const sent: unknown[] = [];
  const editor = { dispatchCommand: (command: unknown, payload: unknown) => { sent.push(command === SET_ROWS_SETTINGS_COMMAND ? payload : command); return true; } } as unknown as BriefingLexicalEditor;
  render(<FluentProvider theme={webLightTheme}><RowsSettingsForm editor={editor} block={block} readOnly={false} /></FluentProvider>);
  return sent;
}
const SWITCH = 'Print the risk register as an annex';

it('switches the risk register on and off, for risks only', async () => {
  const off = rowsBlock('risks', [risk({ mayHappen: 'x' })]);
  const sent = show(off);
  await userEvent.click(screen.getByRole('switch', { name: SWITCH }));
  expect(sent).toEqual([{ blockId: off.id, settings: { register: true } }]);
});

it('shows that the register is on', async () => {
  const on = rowsBlock('risks', [risk({ mayHappen: 'x' })], { register: true });
  const sent = show(on);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: SWITCH }).checked).toBe(true);
  await userEvent.click(screen.getByRole('switch', { name: SWITCH }));
  expect(sent).toEqual([{ blockId: on.id, settings: { register: undefined } }]);
});

it('offers no register of topics', () => {
  show(progressBlock());
  expect(screen.queryByRole('switch', { name: /as an annex/ })).toBeNull();
});
