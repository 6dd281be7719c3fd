// A paste on a value's chip sets the value that the words stand for, and writes nowhere else.
import type { LexicalEditor } from 'lexical';
import { fieldDefinition, type Row } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { $isRowsNode } from '../nodes/RowsNode';
import { matchValue } from '../rows/match-value';
import { choicesOf } from '../rows/value-text';
import { $nodeById } from '../structure/id-registry';
import { type FocusedChip, focusedChip, setAndStay } from './row-stops';

/** Registers it. While a chip has the focus, Chromium sends the event to the body of the page, not to the chip or the text around it. */
export function registerPasteOnValue(editor: LexicalEditor): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const chip = focusedChip(editor);
    if (!chip || !editor.isEditable()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const value = valueOf(editor, chip, event.clipboardData?.getData('text/plain') ?? '');
    if (value !== undefined) setAndStay(editor, chip, value);
    else requestFromEditor(editor, { type: 'notice', message: 'What was pasted is no value of this field. Its value is as it was.', untilNextChange: true });
  };
  return editor.registerRootListener((root, before) => {
    before?.ownerDocument.removeEventListener('paste', onPaste, true);
    root?.ownerDocument.addEventListener('paste', onPaste, true);
  });
}

/** The value that words stand for in the field of a chip, as in the cell of a pasted table; undefined when they are none, or none of the block's scale. */
function valueOf(editor: LexicalEditor, { rowId, key }: FocusedChip, words: string): Row['values'][string] | undefined {
  return editor.getEditorState().read(() => {
    const rows = $nodeById(editor, rowId)?.getParent();
    const field = $isRowsNode(rows) ? fieldDefinition(rows.getKind(), key) : undefined;
    if (!field || !$isRowsNode(rows) || words.trim() === '') return undefined;
    const value = matchValue(field, words, $getBriefingData().parties);
    return field.type !== 'enum' || choicesOf(field, rows.getSettings()).some((choice) => choice.value === value) ? value : undefined;
  }, { editor });
}
