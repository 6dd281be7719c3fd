import { AskDialog } from './AskDialog';

/** A message that is read and closed, each line of it on its own. */
export function MessageDialog({ title, text, onClose }: { readonly title: string; readonly text: string; readonly onClose: () => void }) {
  return (
    <AskDialog title={title} alert onClose={onClose}>
      {text.split('\n').map((line, at) => <div key={at}>{line}</div>)}
    </AskDialog>
  );
}
