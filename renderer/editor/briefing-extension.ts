// The editor as Lexical extensions: what comes from Lexical, and what is ours.
import { HistoryExtension } from '@lexical/history';
import { DOMRenderExtension } from '@lexical/html';
import { LinkExtension } from '@lexical/link';
import { CheckListExtension, ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { type AnyLexicalExtension, configExtension, defineExtension, type LexicalEditor, mergeRegister } from 'lexical';
import { urlSchema } from '../../shared/model';
import { registerCommands } from './commands/register-commands';
import { registerDataMerging } from './data/briefing-data';
import { setToday, type Today } from './data/today';
import { registerRedoWhereChanged } from './data/redo-where-changed';
import { registerUndoFromOutside } from './data/undo-from-outside';
import { registerKeyboard } from './keyboard/register-keyboard';
import { BRIEFING_NODES } from './nodes';
import { registerIdIndex } from './structure/id-registry';
import { registerDatesOfNewRows } from './structure/dates-of-new-rows';
import { registerCitationOrder } from './data/citation-order';
import { registerLostLinks } from './structure/lost-links';
import { registerStructure } from './structure/transforms';
import { registerStructureGuards } from './structure/register-guards';
import { BRIEFING_THEME } from './theme';
import { type MediaUrl, setMediaUrl } from './view/media-url';
import { DOM_OVERRIDES } from './view/dom-overrides';
import { registerView } from './view/register-view';
import { CLIPBOARD_EXTENSIONS } from './clipboard/clipboard-extensions';

/** Most steps that can be undone; without a bound, 10,000 steps hold more than a gigabyte. */
export const MAX_UNDO_STEPS = 1000;

export interface BriefingExtensionOptions {
  /** Fills the editor when it is made; it is empty without. */
  readonly $initialContent?: () => void;
  readonly mediaUrl?: MediaUrl;
  readonly readOnly?: boolean;
  /** Says the day on which a status, a score or a date is changed; no history is kept without. */
  readonly today?: Today;
}

/** The extension of a briefing's editor. */
export function briefingExtension({ $initialContent, mediaUrl, readOnly = false, today }: BriefingExtensionOptions): AnyLexicalExtension {
  return defineExtension({
    name: 'briefing-desk/briefing',
    namespace: 'briefing-desk',
    theme: BRIEFING_THEME,
    editable: !readOnly,
    $initialEditorState: $initialContent ?? null,
    nodes: () => [...BRIEFING_NODES],
    dependencies: [
      RichTextExtension,
      ListExtension,
      CheckListExtension,
      configExtension(LinkExtension, { validateUrl: (url: string) => urlSchema.safeParse(url).success, attributes: {} }),
      configExtension(TableExtension, { hasCellBackgroundColor: false, hasNestedTables: false }),
      configExtension(HistoryExtension, { delay: 500, maxDepth: MAX_UNDO_STEPS, disabled: false }),
      configExtension(DOMRenderExtension, { overrides: DOM_OVERRIDES }),
      ...CLIPBOARD_EXTENSIONS,
    ],
    onError: (error: Error) => { throw error; },
    register: (editor: LexicalEditor) => {
      if (mediaUrl) setMediaUrl(editor, mediaUrl);
      if (today) setToday(editor, today);
      return mergeRegister(registerIdIndex(editor), registerStructure(editor), registerLostLinks(editor), registerCitationOrder(editor), registerDatesOfNewRows(editor), registerDataMerging(editor), registerRedoWhereChanged(editor), registerUndoFromOutside(editor), registerCommands(editor), registerStructureGuards(editor), registerKeyboard(editor), registerView(editor));
    },
  });
}
