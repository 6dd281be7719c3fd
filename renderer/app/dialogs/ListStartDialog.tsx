import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { firstNumber, itemNumber, LAST_START } from '../../../shared/model/list-numbering';
import { type BriefingLexicalEditor, dispatch, readSelectionState, SET_LIST_NUMBERS_COMMAND } from '../../editor';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

/** Asks for the number of a list's first item, and shows how it then stands before it. */
export function ListStartDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [numbers] = useState(() => readSelectionState(editor).listNumbers);
  const [typed, setTyped] = useState(String(numbers?.start ?? 1));
  const value = /^\s*\d{1,5}\s*$/.test(typed) ? Number(typed) : undefined;
  const lowest = numbers ? firstNumber(0, numbers) : 0;
  const start = value !== undefined && value >= lowest && value <= LAST_START ? value : undefined;
  const leave = () => { onClose(); backToText(editor); };
  const set = () => {
    if (start === undefined) return;
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { start });
    leave();
  };
  const shown = start === undefined || !numbers ? undefined : `The first item is ${itemNumber(start, numbers)}`;
  return (
    <AskDialog title="Start the list at" submit={{ label: 'Set', run: set, disabled: start === undefined }} onClose={leave}>
      <Field label="Number of the first item" {...(start === undefined ? { validationState: 'error' as const, validationMessage: `Type a whole number from ${lowest} to ${LAST_START}.` } : { hint: shown ?? '' })}>
        <Input autoFocus onFocus={(event) => event.currentTarget.select()} inputMode="numeric" value={typed} maxLength={8} onChange={(_event, data) => setTyped(data.value)} />
      </Field>
    </AskDialog>
  );
}
