import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type BriefingLexicalEditor, revealBlock } from '../editor';

interface LinkedRowsProps {
  readonly editor: BriefingLexicalEditor;
  /** "Linked to", "Linked from". */
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  /** Takes a link away; absent where it is another row's. */
  readonly onRemove?: ((rowId: string) => void) | undefined;
}

/** Linked rows by name: each can be gone to, and unlinked where the link is this row's own. */
export function LinkedRows({ editor, label, rows, onRemove }: LinkedRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className="bd-linked" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <Button size="small" appearance="transparent" className="bd-card-link" aria-label={`Go to ${row.name}`} onClick={() => revealBlock(editor, row.id)}>{row.name}</Button>
          {onRemove && <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={`Remove the link to ${row.name}`} onClick={() => onRemove(row.id)} />}
        </li>
      ))}
    </ul>
  );
}
