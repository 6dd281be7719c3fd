// Figures that were copied in another window: their images are asked for before anything is put in.
import { $addUpdateTag, $getSelection, $setSelection, HISTORY_PUSH_TAG, type LexicalEditor, PASTE_TAG } from 'lexical';
import type { MediaItem } from '../../../shared/model';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import type { Fragment } from './fragment';
import { $insertFragment } from './insert-fragment';

/** Asks the page for the images that a fragment needs and the briefing lacks, and puts the fragment in when the answer is there. False when it lacks none, or nobody is there to ask. */
export function $insertWhenAdopted(editor: LexicalEditor, fragment: Fragment): boolean {
  const { media } = $getBriefingData();
  const hashes = [...new Set(fragment.blocks.flatMap((block) => (block.type === 'figure' && !media.some(({ hash }) => hash === block.media) ? [block.media] : [])))];
  const place = $getSelection()?.clone() ?? null;
  return hashes.length > 0 && requestFromEditor(editor, { type: 'adoptMedia', hashes, goOn: (items) => editor.update(() => {
    $addUpdateTag(PASTE_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    if ($getSelection() === null) $setSelection(place);
    $list(items);
    $insertFragment(editor, fragment);
  }) });
}

/** In the same step of undo as what was pasted. */
function $list(items: readonly MediaItem[]): void {
  const { media } = $getBriefingData();
  const more = items.filter((item) => !media.some(({ hash }) => hash === item.hash));
  if (more.length > 0) $setBriefingData({ media: [...media, ...more] });
}
