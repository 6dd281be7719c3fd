import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type BriefingLexicalEditor, dispatch, readSelectionState, SET_LINK_COMMAND } from '../../editor';
import { completeAddress } from '../complete-address';
import { desk } from '../desk';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

/** Asks for the address of a link; an address without http is completed. */
export function LinkDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [before] = useState(() => readSelectionState(editor).link ?? '');
  const [address, setAddress] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const leave = () => { onClose(); backToText(editor); };
  const set = () => {
    const url = completeAddress(address);
    if (url === undefined) { setFault('Type a web address or a mail address, such as https://example.org or name@example.org.'); return; }
    dispatch(editor, SET_LINK_COMMAND, url);
    leave();
  };
  const remove = () => { dispatch(editor, SET_LINK_COMMAND, undefined); leave(); };
  const ofThisLink = before === '' ? undefined : <><Button type="button" onClick={() => void desk.invoke('link:open', before)}>Open</Button><Button type="button" onClick={remove}>Remove link</Button></>;
  return (
    <AskDialog title={before === '' ? 'Insert a link' : 'Change the link'} submit={{ label: before === '' ? 'Insert' : 'Change', run: set, disabled: address.trim() === '' }} others={ofThisLink} onClose={leave}>
      <Field label="Address" {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}>
        <Input autoFocus value={address} maxLength={2000} onChange={(_event, data) => { setAddress(data.value); setFault(null); }} />
      </Field>
    </AskDialog>
  );
}
