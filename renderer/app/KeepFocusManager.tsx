import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's focus manager (tabster) alive for as long as the window stands. It is disposed with the last component that uses it; a dialog that is that
 * component would leave the whole window hidden from assistive technology when it closes.
 */
export function KeepFocusManager() {
  useFocusFinders();
  return null;
}
