import { $createParagraphNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $fill, $inlinesToNodes } from '../convert/inlines-to-nodes';
import type { Fragment } from './fragment';
import { paragraphsOf, withSigns } from './reduce-blocks';
import { $withRowsAsProse } from './rows-as-prose';

/** Puts the text of a fragment into a field of the card; where Enter makes no paragraph, none comes by paste either. */
export function $insertIntoField(editor: LexicalEditor, fragment: Fragment): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const paragraphs = withSigns($withRowsAsProse(editor, fragment.blocks)).flatMap(paragraphsOf);
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only) { const nodes = $inlinesToNodes(only.content); if (nodes.length > 0) selection.insertNodes(nodes); }
  else if (paragraphs.length > 0) selection.insertNodes(paragraphs.map((paragraph) => $fill($createParagraphNode(), paragraph.content)));
}
