import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createBriefingEditor, dispatch, UNDO_COMMAND } from '../../../renderer/editor';
import { BriefingTab } from '../../../renderer/inspector/BriefingTab';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { briefing, p, printOutline, section } from '../../builders';
import { putDesk } from '../support/mount-app';

it('attachments are listed in the inspector, each with the tab under which it prints', async () => {
  putDesk();
  const handle = createBriefingEditor(briefing(section('background', p('Text'))));
  const user = userEvent.setup();
  render(<BriefingTab handle={handle} readOnly={false} />);
  await user.click(screen.getByRole('button', { name: 'Attachments' }));
  await user.click(screen.getByRole('button', { name: 'Add an attachment' }));
  const titles = () => screen.getAllByLabelText('Title');
  await user.type(titles()[0]!, 'Draft text');
  await user.type(screen.getByLabelText('Note'), 'as of round two');
  await user.click(screen.getByRole('button', { name: 'Add an attachment' }));
  expect(screen.getByText('Tab A').className).toContain('bd-entry-note');
  expect(screen.getByText('Not printed while it has no title.')).toBeTruthy();
  await user.type(titles()[1]!, 'Map');
  await user.click(screen.getByRole('button', { name: 'Move Map up' }));
  expect(handle.briefing().attachments).toMatchObject([{ title: 'Map' }, { title: 'Draft text', note: 'as of round two' }]);
  expect(printOutline(briefingToPrint(handle.briefing())).slice(-2)).toEqual(['body: **Tab A** – Map', 'body: **Tab B** – Draft text – as of round two']);
  dispatch(handle.editor, UNDO_COMMAND, undefined);
  expect(handle.briefing().attachments.map(({ title }) => title)).toEqual(['Draft text', 'Map']);
});
