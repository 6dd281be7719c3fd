// Options weighed in numbers beside the text: by keyboard, and one undo step for each change.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { createBriefingEditor, REMOVE_PARTY_COMMAND, UNDO_COMMAND, useSections } from '../../../renderer/editor';
import { RowsSettingsForm } from '../../../renderer/inspector/RowsSettingsForm';
import type { RowsBlock } from '../../../shared/model/rows';
import { briefing, option, p, rowsBlock, section, threeParties } from '../../builders';

afterEach(cleanup);

const SWITCH = 'Weigh the criteria in numbers (never printed)';
const FORCE = option({ option: 'A force of the willing', speed: 'weak', costLevel: 'high', 'acceptability.kyiv': 'strong' });
const WATCH = option({ option: 'Observers', speed: 'strong' });

async function show(settings: RowsBlock['settings'], rows = [FORCE, WATCH, option({})], language = 'en-GB') {
  const handle = createBriefingEditor(briefing({ metadata: { language }, parties: threeParties() }, section('enforcementOptions', p('Text'), rowsBlock('enforcementOptions', rows, settings))));
  const { editor } = handle;
  const block = (): RowsBlock => handle.briefing().sections.flatMap((one) => one.blocks).find((one) => one.type === 'rows')!;
  function Form() {
    const found = useSections(editor).flatMap((one) => one.blocks).find((one) => one.type === 'rows');
    return found ? <RowsSettingsForm editor={editor} block={found} readOnly={false} /> : null;
  }
  const { container } = render(<FluentProvider theme={webLightTheme}><Form /></FluentProvider>);
  await screen.findByRole('switch', { name: SWITCH });
  return { editor, container, weights: () => block().settings.weights };
}
const table = () => screen.getByRole('table');
const lineOf = (name: RegExp) => within(within(table()).getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell').map((cell) => cell.textContent);
const spin = (name: string) => screen.getByRole('spinbutton', { name });

it('is off until it is asked for, and forgets its weights when it is switched off', async () => {
  const { weights } = await show({});
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: SWITCH }));
  expect(weights()).toEqual({});
  await waitFor(() => expect(table()).toBeDefined());
  await userEvent.click(screen.getByRole('switch', { name: SWITCH }));
  expect(weights()).toBeUndefined();
});

it('shows each word with its number and says how much of each option is rated', async () => {
  await show({ weights: { speed: 3 } });
  expect(within(table()).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Weight', 'A force of the willing', 'Observers']);
  expect(lineOf(/^Speed/)).toEqual(['Weak 1', 'Strong 3']);
  expect(lineOf(/^Acceptability: Kyiv/)).toEqual(['Strong 3', 'Not rated']);
  expect(lineOf(/^Weighted total/)).toEqual(['7 of 15 3 of 9 criteria rated', '9 of 9 1 of 9 criteria rated']);
  expect(screen.getByText(/never printed or exported/)).toBeDefined();
  expect(within(table()).queryByText(/best|worst|winner|rank/i)).toBeNull();
});

it('takes a weight by arrow keys and as a number that is typed, within bounds; an empty field is the usual weight again', async () => {
  const { editor, weights } = await show({ weights: {} });
  const { keyboard } = userEvent;
  spin('Weight of Speed').focus();
  await keyboard('{ArrowUp}{ArrowUp}');
  expect(weights()).toEqual({ speed: 3 });
  await waitFor(() => expect(lineOf(/^Weighted total/)[1]).toMatch(/^9 of 9 /));
  await userEvent.clear(spin('Weight of Acceptability: Moscow'));
  await userEvent.type(spin('Weight of Acceptability: Moscow'), '7{Enter}');
  expect(weights()).toEqual({ speed: 3, 'acceptability.moscow': 5 });
  await userEvent.clear(spin('Weight of Speed'));
  await userEvent.tab();
  expect(weights()).toEqual({ 'acceptability.moscow': 5 });
  const undone = [{ speed: 3, 'acceptability.moscow': 5 }, { speed: 3 }, { speed: 2 }, {}];
  for (const before of undone) { editor.dispatchCommand(UNDO_COMMAND, undefined); expect(weights()).toEqual(before); }
  await waitFor(() => expect(spin('Weight of Speed')).toHaveProperty('value', '1'));
});

it('forgets what a party that is removed weighed, in one step with the party', async () => {
  const { editor, weights } = await show({ weights: { 'acceptability.moscow': 4, 'acceptability.kyiv': 2, speed: 2 } });
  editor.dispatchCommand(REMOVE_PARTY_COMMAND, { partyId: 'moscow' });
  expect(weights()).toEqual({ 'acceptability.kyiv': 2, speed: 2 });
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(weights()).toEqual({ 'acceptability.moscow': 4, 'acceptability.kyiv': 2, speed: 2 });
});

it('gives every control a name', async () => {
  const { container } = await show({ weights: {} });
  expect(screen.getAllByRole('spinbutton').map((one) => one.getAttribute('aria-label'))).toEqual(['Effectiveness', 'Feasibility', 'Acceptability: Kyiv', 'Acceptability: Moscow', 'Acceptability: Washington', 'Speed', 'Cost level', 'Escalation risk', 'Reversibility'].map((name) => `Weight of ${name}`));
  const { violations } = await axe.run(container, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
});

it('calls criteria and words as the briefing does', async () => {
  await show({ weights: {} }, undefined, 'uk-UA');
  expect(lineOf(/^Швидкість/)).toEqual(['Слабко 1', 'Добре 3']);
  expect(spin('Weight of Прийнятність: Kyiv')).toBeDefined();
});

it('says so where there are no options yet', async () => {
  await show({ weights: {} }, [option({})]);
  expect(screen.getByText('There are no options yet.')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});
