import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type BriefingLexicalEditor, dispatch, focusEditor, readSelectionState, SET_LINK_COMMAND } from '../../editor';
import { completeAddress } from '../complete-address';
import { desk } from '../desk';

/** Asks for the address of a link; an address without http is completed. */
export function LinkDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [before] = useState(() => readSelectionState(editor).link ?? '');
  const [address, setAddress] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const leave = () => { onClose(); requestAnimationFrame(() => focusEditor(editor)); };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const url = completeAddress(address);
    if (url === undefined) { setFault('Type a web address or a mail address, such as https://example.org or name@example.org.'); return; }
    dispatch(editor, SET_LINK_COMMAND, url);
    leave();
  };
  const remove = () => { dispatch(editor, SET_LINK_COMMAND, undefined); leave(); };
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) leave(); }}>
      <DialogSurface className="bd-dialog-small">
        <form onSubmit={set}>
          <DialogBody>
            <DialogTitle>{before === '' ? 'Insert a link' : 'Change the link'}</DialogTitle>
            <DialogContent className="bd-form">
              <Field label="Address" {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}>
                <Input autoFocus value={address} maxLength={2000} onChange={(_event, data) => { setAddress(data.value); setFault(null); }} />
              </Field>
            </DialogContent>
            <DialogActions fluid>
              {before !== '' && <Button type="button" onClick={() => void desk.invoke('link:open', before)}>Open</Button>}
              {before !== '' && <Button type="button" onClick={remove}>Remove link</Button>}
              <Button type="submit" appearance="primary" disabled={address.trim() === ''}>{before === '' ? 'Insert' : 'Change'}</Button>
              <Button type="button" onClick={leave}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
