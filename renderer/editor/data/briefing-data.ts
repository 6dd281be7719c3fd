// Everything of a briefing but its sections, kept in the state of the root node, so that one undo history covers it.
import { $addUpdateTag, $getRoot, $getState, $setState, createState, HISTORIC_TAG, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { type Briefing, createBriefing } from '../../../shared/model';
import { $refreshWhatShowsData } from './refresh-shown-data';

/** A briefing without its sections. */
export type BriefingData = Omit<Briefing, 'sections'>;

const { sections: _none, ...NOTHING_YET } = createBriefing('blank', { ids: () => 'none' });
const dataState = createState('briefing', { parse: (value): BriefingData => (typeof value === 'object' && value !== null ? value as BriefingData : NOTHING_YET), isEqual: (a, b) => a === b });

/** The briefing's data; inside an update or a read. */
export const $getBriefingData = (): BriefingData => $getState($getRoot(), dataState);

/** Changes parts of the briefing's data; inside an update. Rows, fields and citations that show a changed part follow. */
export function $setBriefingData(patch: Partial<BriefingData>): void {
  const before = $getBriefingData();
  const after = { ...before, ...patch };
  $setState($getRoot(), dataState, after);
  $refreshWhatShowsData(before, after);
}

/** The briefing's data now, with what an update that is under way has changed. */
export const readBriefingData = (editor: LexicalEditor): BriefingData => editor.read('pending', $getBriefingData);

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

