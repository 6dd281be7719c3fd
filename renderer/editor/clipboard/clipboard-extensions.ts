import type { AnyLexicalExtensionArgument } from 'lexical';

/** How the clipboard is read and written in the canvas. */
export const CLIPBOARD_EXTENSIONS: readonly AnyLexicalExtensionArgument[] = [];
/** The same in a field of the card, which takes text only. */
export const FIELD_CLIPBOARD_EXTENSIONS: readonly AnyLexicalExtensionArgument[] = [];
