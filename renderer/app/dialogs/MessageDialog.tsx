import { AskDialog } from './AskDialog';

/** A message that is read and closed. */
export function MessageDialog({ title, text, onClose }: { readonly title: string; readonly text: string; readonly onClose: () => void }) {
  return (
    <AskDialog title={title} alert onClose={onClose}>
      {text}
    </AskDialog>
  );
}
