import { create } from 'zustand';

/** A short message at the foot of the window, with at most one thing to do about it. */
export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  readonly toasts: readonly ToastMessage[];
}

let lastId = 0;
/** The messages that are shown now. */
export const useToasts = create<Toasts>(() => ({ toasts: [] }));

/** Shows a short message, in the place of an older one that says the same; it goes by itself after a while, unless the pointer or the focus is on it. Returns its number. */
export function announce(text: string, action?: ToastMessage['action']): number {
  const toast: ToastMessage = { id: ++lastId, text, ...(action ? { action } : {}) };
  useToasts.setState((store) => ({ toasts: [...store.toasts.filter((other) => other.text !== text).slice(-2), toast] }));
  return toast.id;
}

/** Takes a message away. */
export const dismissToast = (id: number): void => useToasts.setState((store) => ({ toasts: store.toasts.filter((toast) => toast.id !== id) }));
