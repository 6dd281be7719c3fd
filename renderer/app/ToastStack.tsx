import { useToasts } from './toasts';
import { ToastLine } from './ToastLine';

/** The short messages at the foot of the window. */
export function ToastStack() {
  const toasts = useToasts((store) => store.toasts);
  return <div className="bd-toasts" role="region" aria-label="Messages" aria-live="polite">{toasts.map((toast) => <ToastLine key={toast.id} toast={toast} />)}</div>;
}
