import type { AnyLexicalExtensionArgument } from 'lexical';

/** How the clipboard is read and written. */
export const CLIPBOARD_EXTENSIONS: readonly AnyLexicalExtensionArgument[] = [];
