import type { LexicalEditor } from 'lexical';
import { fieldIn } from '../../../shared/export/print/row-kind-in';
import { type Choice, fieldDefinition } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
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

/** How long a letter waits for the next one of the same word, in milliseconds. */
const PAUSE = 1000;
/** From this length on, letters are a word and no longer choices one by one. */
const WORD = 3;

/** What has been typed on a chip without a pause, and what came of it. */
export interface TypedOnChip {
  readonly rowId: string;
  readonly key: string;
  /** The letters as typed, and by their place on the keyboard, which is what counts under another alphabet than that of the choices. */
  readonly letters: readonly [typed: string, byPlace: string];
  readonly at: number;
  /** The value before the first letter. */
  readonly before: string | undefined;
  /** The value that these letters ask for; undefined where they leave it alone. */
  readonly choice?: { readonly value: string | undefined };
  /** Whether they are a word that no choice begins with. */
  readonly refused: boolean;
}

/**
 * What a letter or digit on a chip chooses, as in a list of choices: the next one whose words begin with it, after the one that is set. The words are those that the page shows, or
 * the English ones for letters that begin none of them; the place of a key counts only where the page's words are the English ones. Letters without a pause between them add up; a word that no choice begins with was meant for a text, and the value is again what it was before it. Undefined for any other key.
 */
export function typedOnChip(editor: LexicalEditor, { rowId, key }: { readonly rowId: string; readonly key: string }, event: KeyboardEvent, last: TypedOnChip | undefined): TypedOnChip | undefined {
  if (event.key.length !== 1 || event.altKey) return undefined;
  const word = last !== undefined && last.rowId === rowId && last.key === key && event.timeStamp - last.at < PAUSE ? last : undefined;
  if (event.key === ' ' && (word === undefined || word.letters[0].length + 1 < WORD)) return undefined;
  return editor.getEditorState().read(() => {
    const row = $nodeById(editor, rowId);
    const rows = row?.getParent();
    const field = $isRowsNode(rows) ? fieldIn(rows.getKind(), key, $getBriefingData().metadata.language) : undefined;
    if (!$isRowNode(row) || !$isRowsNode(rows) || field?.type !== 'enum') return undefined;
    const choices = choicesOf(field, rows.getSettings());
    const english = choicesOf(fieldDefinition(rows.getKind(), key) ?? field, rows.getSettings());
    const isEnglish = choices.every(({ label }, index) => label === english[index]?.label);
    const set = row.getValues()[key];
    const at = choices.findIndex(({ value }) => value === set);
    const begun = (among: readonly Choice[], start: string, from: number): string | undefined => [...among.slice(from), ...among.slice(0, from)].find((choice) => called(choice).some((word) => word.toLowerCase().startsWith(start)))?.value;
    const pick = ([typed, byPlace]: readonly [string, string], from: number): string | undefined => begun(choices, typed, from) ?? begun(english, isEnglish ? byPlace : typed, from);
    const one: [string, string] = [event.key.toLowerCase(), /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? event.key.toLowerCase()];
    const letters: [string, string] = [(word?.letters[0] ?? '') + one[0], (word?.letters[1] ?? '') + one[1]];
    const before = word ? word.before : at < 0 ? undefined : choices[at]?.value;
    const again = new Set(letters[0]).size === 1; // the same letter again goes on to the next choice
    const value = (letters[0].length > 1 ? pick(letters, Math.max(0, at)) : undefined) ?? (again || letters[0].length < WORD ? pick(one, at + 1) : undefined);
    const refused = value === undefined && letters[0].length >= WORD;
    const typed = { rowId, key, letters, at: event.timeStamp, before, refused };
    return value !== undefined ? { ...typed, choice: { value } } : refused && word?.refused !== true && set !== before ? { ...typed, choice: { value: before } } : typed;
  }, { editor });
}

const called = ({ label, alsoCalled }: Choice): readonly string[] => (alsoCalled === undefined ? [label] : [label, alsoCalled]);
