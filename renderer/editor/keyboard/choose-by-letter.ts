import type { LexicalEditor } from 'lexical';
import { fieldDefinition } from '../../../shared/model';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { choicesOf } from '../rows/value-text';
import { $nodeById } from '../structure/id-registry';

/** Whether a key on a chip begins a date: a letter or a digit, on a value that is one. */
export function beginsDate(editor: LexicalEditor, { rowId, key }: { readonly rowId: string; readonly key: string }, event: KeyboardEvent): boolean {
  if (event.altKey || !editor.isEditable() || !/^[\p{L}\p{N}]$/u.test(event.key)) return false;
  return editor.getEditorState().read(() => {
    const rows = $nodeById(editor, rowId)?.getParent();
    return $isRowsNode(rows) && fieldDefinition(rows.getKind(), key)?.type === 'date';
  }, { editor });
}

/**
 * The value that a letter or digit on a chip chooses, as in a list of choices: the next one whose words begin with it, after the one that is set; undefined where none does.
 * Under another alphabet the key counts by its place on the keyboard.
 */
export function choiceByLetter(editor: LexicalEditor, { rowId, key }: { readonly rowId: string; readonly key: string }, event: KeyboardEvent): string | undefined {
  if (event.key.length !== 1 || event.altKey || event.key === ' ') return undefined;
  return editor.getEditorState().read(() => {
    const row = $nodeById(editor, rowId);
    const rows = row?.getParent();
    const field = $isRowsNode(rows) ? fieldDefinition(rows.getKind(), key) : undefined;
    if (!$isRowNode(row) || !$isRowsNode(rows) || field?.type !== 'enum') return undefined;
    const choices = choicesOf(field, rows.getSettings());
    const from = choices.findIndex(({ value }) => value === row.getValues()[key]) + 1;
    const inTurn = [...choices.slice(from), ...choices.slice(0, from)];
    const letters = [event.key.toLowerCase(), /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()];
    return letters.map((letter) => inTurn.find(({ label }) => letter !== undefined && label.toLowerCase().startsWith(letter))?.value).find((value) => value !== undefined);
  }, { editor });
}
