import { type LexicalEditor, mergeRegister } from 'lexical';
import { registerBlockCommands } from './block-commands';
import { registerInsertCommands } from './insert-commands';
import { registerPartyCommands } from './party-commands';
import { registerNotKnown } from './not-known';
import { registerRowCommands } from './row-commands';
import { registerRowConversions } from './row-conversions';
import { registerRowItemCommands } from './row-item-commands';
import { registerSectionCommands } from './section-commands';
import { registerTableCommands } from './table-commands';
import { registerTableRows } from './table-rows';
import { registerTextCommands } from './text-commands';

/** Registers the handlers of every command in commands.ts. */
export function registerCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerTextCommands(editor), registerBlockCommands(editor), registerInsertCommands(editor), registerTableCommands(editor),
    registerSectionCommands(editor), registerRowCommands(editor), registerPartyCommands(editor), registerRowItemCommands(editor), registerRowConversions(editor), registerTableRows(editor), registerNotKnown(editor),
  );
}
