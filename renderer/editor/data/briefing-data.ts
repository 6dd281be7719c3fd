// Changing everything of a briefing but its sections, in the same undo history as the text.
import { $addUpdateTag, $getRoot, $setState, HISTORIC_TAG, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { $refreshWhatShowsData } from './refresh-shown-data';
import { $getBriefingData, type BriefingData, dataState } from './root-data';

/** Changes parts of the briefing's data; inside an update. Rows, fields and citations that show a changed part follow. */
export function $setBriefingData(patch: Partial<BriefingData>): void {
  const before = $getBriefingData();
  const after = { ...before, ...patch };
  $setState($getRoot(), dataState, after);
  $refreshWhatShowsData(before, after);
}

/**
 * Changes parts of the briefing's data as one step of the undo history. Calls with the same `mergeKey` within a second of each other
 * are one step, as for typing in a form field. The caret stays where it is.
 */
export function updateBriefingData(editor: LexicalEditor, patch: Partial<BriefingData>, options: { readonly mergeKey?: string } = {}): void {
  const now = performance.now();
  const last = lastChange.get(editor);
  const joins = options.mergeKey !== undefined && last?.key === options.mergeKey && now - last.at < 1000 && last.stillLast;
  const change = { key: options.mergeKey, at: now, stillLast: true };
  editor.update(() => {
    $addUpdateTag(joins ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    $setBriefingData(patch);
  }, { discrete: true });
  lastChange.set(editor, change);
}

interface LastChange { readonly key: string | undefined; readonly at: number; stillLast: boolean }
const lastChange = new WeakMap<LexicalEditor, LastChange>();

/** Ends the merging of form changes as soon as anything else changes the text. */
export function registerDataMerging(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    const last = lastChange.get(editor);
    if (last && (dirtyLeaves.size > 0 || dirtyElements.size > 0 || tags.has(HISTORIC_TAG))) last.stillLast = false;
  });
}

