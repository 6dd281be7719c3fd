import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, type DialogSurfaceProps, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';

interface AskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What is asked, or said. */
  readonly children: ReactNode;
  /** What the first button does, and Enter in a field; without it the dialog is only read and closed. */
  readonly submit?: { readonly label: string; readonly run: () => void; readonly disabled?: boolean; readonly autoFocus?: boolean };
  /** More ways to answer, beside the first. */
  readonly others?: ReactNode;
  /** Why the last answer could not be carried out. */
  readonly failure?: string | null;
  /** A question that a click beside it does not answer. */
  readonly alert?: boolean;
  readonly wide?: boolean;
  /** The name of content that is long to read: the keyboard can then scroll it. */
  readonly scrolls?: string;
  /** For a dialog that takes what is dropped or pasted on it. */
  readonly surface?: Pick<DialogSurfaceProps, 'onPaste' | 'onDragOver' | 'onDrop'>;
}

/** The frame of every dialog that asks or says something: title, content, the answers in one order, Esc to leave. */
export function AskDialog({ title, onClose, children, submit, others, failure, alert = false, wide = false, scrolls, surface }: AskDialogProps) {
  // What had the focus went away with an answer: without another the keyboard would be outside of the dialog, and Esc would do nothing.
  // Looked at a frame later: a field that answers as it is left is drawn while the focus is on its way to the next one.
  useEffect(() => {
    const look = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const frame = [...document.querySelectorAll<HTMLElement>('.fui-DialogSurface')].at(-1);
      (frame?.querySelector<HTMLElement>('.bd-form button:not(:disabled)') ?? frame)?.focus();
    });
    return () => cancelAnimationFrame(look);
  });
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className="bd-form" {...(scrolls === undefined ? {} : { tabIndex: 0, role: 'group', 'aria-label': scrolls })}>
        {failure && <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure}</MessageBarBody></MessageBar>}
        {children}
      </DialogContent>
      <DialogActions fluid={others !== undefined && others !== false}>
        {submit && <Button type="submit" appearance="primary" disabled={submit.disabled ?? false} autoFocus={submit.autoFocus ?? false}>{submit.label}</Button>}
        {others}
        {submit ? <Button type="button" onClick={onClose}>Cancel</Button> : <Button type="button" appearance="primary" autoFocus onClick={onClose}>Close</Button>}
      </DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open modalType={alert ? 'alert' : 'modal'} onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={wide ? 'bd-dialog-wide' : 'bd-dialog-small'} {...surface}>
        {submit ? <form onKeyDown={submitOnEnter} onSubmit={(event) => { event.preventDefault(); submit.run(); }}>{body}</form> : body}
      </DialogSurface>
    </Dialog>
  );
}

/** A list of choices takes Enter for itself and does nothing with it; here it means: go on. */
function submitOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
