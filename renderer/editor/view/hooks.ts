// The editor's state as React hooks. Each takes the editor, or undefined while there is none yet.
import type { LexicalEditor } from 'lexical';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { BriefingSection, Row, RowKind, RowsSettings } from '../../../shared/model';
import { $nodeToRow } from '../convert/rows';
import { $getBriefingData, type BriefingData, readBriefingData } from '../data/root-data';
import { sectionCacheOf } from '../data/section-cache';
import { whenIdle } from '../data/when-idle';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $getId } from '../nodes/node-state';
import { $nodeById } from '../structure/id-registry';
import { type EditorSelectionState, readSelectionState } from './selection-state';
import { type OutlineEntry, readOutline } from './outline';

type Editor = LexicalEditor | null | undefined;

/** Everything of the briefing but its sections. */
export function useBriefingData(editor: Editor): BriefingData | undefined {
  const subscribe = useCallback((tell: () => void) => {
    let last = editor && readBriefingData(editor);
    return editor?.registerUpdateListener(({ editorState }) => { const data = editorState.read($getBriefingData); if (data !== last) { last = data; tell(); } }) ?? nothing;
  }, [editor]);
  return useSyncExternalStore(subscribe, () => (editor ? readBriefingData(editor) : undefined));
}

/** The state of the selection, once a frame. */
export function useSelectionState(editor: Editor): EditorSelectionState | undefined {
  const source = useMemo(() => (editor ? watch(editor, () => readSelectionState(editor), 'frame') : undefined), [editor]);
  return useSyncExternalStore(source?.subscribe ?? never, source?.read ?? none);
}

/** The outline, a moment after typing. */
export function useOutline(editor: Editor): readonly OutlineEntry[] {
  const source = useMemo(() => (editor ? watch(editor, () => readOutline(editor), 'idle') : undefined), [editor]);
  return useSyncExternalStore<readonly OutlineEntry[] | undefined>(source?.subscribe ?? never, source?.read ?? none) ?? NO_ENTRIES;
}

/** The sections as plain data, a moment after typing. */
export function useSections(editor: Editor): readonly BriefingSection[] {
  const cache = editor ? sectionCacheOf(editor) : undefined;
  return useSyncExternalStore(cache?.onChange ?? never, () => cache?.reported() ?? NO_SECTIONS);
}

/** A row as plain data with its kind, for the card; undefined when there is none of that id. */
export function useRow(editor: Editor, rowId: string | undefined): RowView | undefined {
  const source = useMemo(() => (editor && rowId !== undefined ? watch(editor, () => readRow(editor, rowId), 'frame') : undefined), [editor, rowId]);
  return useSyncExternalStore<RowView | undefined>(source?.subscribe ?? never, source?.read ?? none);
}

export interface RowView { readonly blockId: string; readonly kind: RowKind; readonly settings: RowsSettings; readonly row: Row; readonly index: number; readonly count: number }

/** A row as it is now; undefined when there is none of that id. */
export function readRow(editor: LexicalEditor, rowId: string): RowView | undefined {
  return editor.getEditorState().read(() => {
    const row = $nodeById(editor, rowId);
    const rows = row?.getParent();
    if (!$isRowNode(row) || !$isRowsNode(rows)) return undefined;
    return { blockId: $getId(rows), kind: rows.getKind(), settings: rows.getSettings(), row: $nodeToRow(row), index: row.getIndexWithinParent(), count: rows.getChildrenSize() };
  }, { editor });
}

interface Source<T> { readonly subscribe: (tell: () => void) => () => void; readonly read: () => T }

/** Reads a value again after updates, once a frame or when idle, and tells only when it is another. */
function watch<T>(editor: LexicalEditor, read: () => T, pace: 'frame' | 'idle'): Source<T> {
  let value = read();
  return {
    read: () => value,
    subscribe: (tell) => {
      const look = (): void => { const next = read(); if (JSON.stringify(next) !== JSON.stringify(value)) { value = next; tell(); } };
      const idle = whenIdle(look);
      let frame: number | undefined;
      const onFrame = (): void => { frame = undefined; look(); };
      look();
      const stop = editor.registerUpdateListener(() => { if (pace === 'idle') idle.schedule(); else frame ??= requestAnimationFrame(onFrame); });
      return () => { stop(); idle.cancel(); if (frame !== undefined) cancelAnimationFrame(frame); };
    },
  };
}

const NO_ENTRIES: readonly OutlineEntry[] = [];
const NO_SECTIONS: readonly BriefingSection[] = [];
const nothing = (): void => undefined;
const never = (): (() => void) => nothing;
const none = (): undefined => undefined;
