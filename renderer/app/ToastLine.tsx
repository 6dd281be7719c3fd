import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { dismissToast, type ToastMessage } from './toasts';

const SHOWN_MS = 8000;

/** One short message, with what can be done about it. Stays while it is pointed at or has the focus. */
export function ToastLine({ toast }: { readonly toast: ToastMessage }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const act = () => { toast.action?.run(); dismissToast(toast.id); };
  return (
    <div className="bd-toast" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{toast.text}</span>
      {toast.action && <Button size="small" onClick={act}>{toast.action.label}</Button>}
      <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
