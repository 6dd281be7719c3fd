// How the clipboard is read and written: our own format, HTML and plain text; every paste goes through the model.
import { ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import { $getEditor, $isRangeSelection, $setSelection, $getSelection, type AnyLexicalExtensionArgument, type BaseSelection, COMMAND_PRIORITY_HIGH, configExtension, defineExtension, type LexicalEditor } from 'lexical';
import { createId } from '../../../shared/model';
import { $inOrderOfNumbers } from '../data/citation-numbers';
import { $getBriefingData, type BriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { blocksToHtml, inlinesToHtml } from './blocks-to-html';
import { blocksToText } from './blocks-to-text';
import { registerDroppedText } from './drop-text';
import { FRAGMENT_TYPE, type Fragment, fragmentOfLines, fragmentOfText, fragmentToText, parseFragment, type TextFragment } from './fragment';
import type { PastedImage } from './html-context';
import { htmlToBlocks } from './html-to-blocks';
import { $emptyFieldAtCaret } from './insert-fragment';
import { sanitizeHtml } from './sanitize-html';
import { withLists } from './lists-of-lines';
import { $insertText, registerPasteAsTyped } from './paste-lists';
import { $fragmentOf } from './selection-to-fragment';
import { $insertIntoField } from './insert-into-field';

const copy = configExtension(GetClipboardDataExtension, { $exportMimeType: {
  'application/x-lexical-editor': [() => null],
  [FRAGMENT_TYPE]: [(selection: BaseSelection | null) => { const fragment = $fragmentOf(selection); return fragment ? fragmentToText(fragment) : null; }],
  'text/html': [(selection) => { const fragment = $fragmentOf(selection); return fragment ? htmlOf(fragment) : null; }],
  'text/plain': [(selection) => { const fragment = $fragmentOf(selection); return fragment ? blocksToText(fragment.blocks, $numberedData()) : null; }],
} });

function htmlOf(fragment: Fragment): string {
  const [first] = fragment.blocks;
  return fragment.shape === 'inline' && first?.type === 'paragraph' ? inlinesToHtml(first.content, $numberedData()) : blocksToHtml(fragment.blocks, $numberedData());
}

/** The data of the briefing with its sources in the order of their numbers on the pages. */
function $numberedData(): BriefingData {
  const data = $getBriefingData();
  return { ...data, sources: [...$inOrderOfNumbers(data.sources)] };
}

type Insert = (editor: LexicalEditor, fragment: TextFragment) => void;

const paste = ($insert: Insert) => configExtension(ClipboardImportExtension, {
  priority: { [FRAGMENT_TYPE]: 1 },
  $importMimeType: {
    'application/x-lexical-editor': [() => false],
    [FRAGMENT_TYPE]: [(data: string, selection: BaseSelection) => { const fragment = parseFragment(data); if (fragment) $at(selection, fragment, $insert); return fragment !== undefined; }],
    'text/html': [(data, selection) => {
      const { blocks, images } = htmlToBlocks(sanitizeHtml(data));
      if (blocks.length === 0 && images.length === 0) return false;
      const [only] = blocks;
      const lists = withLists(blocks, createId);
      if (blocks.length > 0) $at(selection, { shape: blocks.length === 1 && only?.type === 'paragraph' ? 'inline' : 'blocks', blocks, sources: [], ...(lists ? { lists } : {}) }, $insert);
      const editor = $getEditor();
      for (const image of images) requestFromEditor(editor, { type: 'pasteImage', bytes: bytesOf(image), mediaType: image.mediaType, name: undefined });
      return true;
    }],
    // One line with tabs is a row only where rows are wanted: in an empty field of one.
    'text/plain': [(data, selection) => { $at(selection, fragmentOfText(data, createId, $emptyFieldAtCaret() ? 1 : 2), $insert); return true; }],
    'text/uri-list': [(data, selection) => { $at(selection, fragmentOfLines([data.trim()], createId), $insert); return true; }],
  },
});

function $at(selection: BaseSelection, fragment: TextFragment, $insert: Insert): void {
  if (selection !== $getSelection() && $isRangeSelection(selection)) $setSelection(selection);
  $insert($getEditor(), fragment);
}

const bytesOf = (image: PastedImage): Uint8Array => Uint8Array.from(atob(image.base64), (letter) => letter.charCodeAt(0));

/** Image files that are pasted or dropped go to the page, which stores them. */
const files = defineExtension({
  name: 'briefing-desk/files',
  register: (editor: LexicalEditor) => editor.registerCommand(DRAG_DROP_PASTE, (dropped) => {
    for (const file of dropped) {
      if (file.type.startsWith('image/')) void file.arrayBuffer().then((buffer) => requestFromEditor(editor, { type: 'pasteImage', bytes: new Uint8Array(buffer), mediaType: file.type, name: file.name || undefined }));
      else requestFromEditor(editor, { type: 'notice', message: `“${file.name}” is not an image and was not inserted. Add it as an attachment.` });
    }
    return true;
  }, COMMAND_PRIORITY_HIGH),
});

const drops = defineExtension({ name: 'briefing-desk/drops', register: registerDroppedText });
const asTyped = defineExtension({ name: 'briefing-desk/paste-as-typed', register: registerPasteAsTyped });

/** How the clipboard is read and written in the canvas, and what is dragged to it. */
export const CLIPBOARD_EXTENSIONS: readonly AnyLexicalExtensionArgument[] = [copy, paste($insertText), files, drops, asTyped];
/** The same in a field of the card, which takes text only. */
export const FIELD_CLIPBOARD_EXTENSIONS: readonly AnyLexicalExtensionArgument[] = [copy, paste($insertIntoField)];
