import { useRef } from 'react';
import { hasCaret } from '../editor';
import { useSession } from './session-store';
import { useToasts } from './toasts';
import { ToastLine } from './ToastLine';
import { useFocusHeir } from './use-focus-heir';

/** The short messages at the foot of the window. */
export function ToastStack() {
  const toasts = useToasts((store) => store.toasts);
  const stack = useRef<HTMLDivElement>(null);
  // A message goes with the button that was pressed in it; the text is where one goes on.
  useFocusHeir(stack, () => {
    const { session } = useSession.getState();
    if (session && hasCaret(session.handle.editor)) session.handle.focus();
  });
  return <div ref={stack} className="bd-toasts" data-region="messages" role="region" aria-label="Messages" aria-live="polite">{toasts.map((toast) => <ToastLine key={toast.id} toast={toast} />)}</div>;
}
