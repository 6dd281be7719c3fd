// The sections as plain data, converted again only where something changed, and never while a key is being handled.
import { $getNodeByKey, $getRoot, HISTORIC_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import type { BriefingSection } from '../../../shared/model';
import { sameData } from '../../../shared/model/same-data';
import { $sectionFromNode } from '../convert/sections-from-root';
import { $isSectionNode } from '../nodes/SectionNode';
import { $getBriefingData, type BriefingData } from './root-data';
import { whenIdle } from './when-idle';

/** What changed since the last report: the ids of changed, new and removed sections, and whether data or order changed. */
export interface BriefingChange {
  readonly sectionIds: readonly string[];
  readonly dataChanged: boolean;
  readonly orderChanged: boolean;
}

export interface SectionCache {
  /** All sections now; converts those that changed since the last call. Unchanged sections are the same objects as before. */
  readonly sections: () => readonly BriefingSection[];
  /** The sections as of the last report to listeners; costs nothing. */
  readonly reported: () => readonly BriefingSection[];
  /** Hears of changes when the editor is idle. */
  readonly onChange: (listener: (change: BriefingChange) => void) => () => void;
  readonly dispose: () => void;
}

/** Watches an editor. */
export function createSectionCache(editor: LexicalEditor): SectionCache {
  const converted = new Map<NodeKey, BriefingSection>();
  const listeners = new Set<(change: BriefingChange) => void>();
  const dirty = new Set<NodeKey>();
  // Undo sets a whole state and does not say what is dirty in it.
  let allDirty = true;
  let orderMayDiffer = true;
  let list: readonly BriefingSection[] = [];
  let reported: { readonly sections: readonly BriefingSection[]; readonly data: BriefingData } | undefined;

  const sections = (): readonly BriefingSection[] => {
    // A read waits for updates under way, whose listeners below say what they made dirty.
    editor.read(() => undefined);
    if (!allDirty && !orderMayDiffer && dirty.size === 0) return list;
    editor.read(() => {
      const keys = $getRoot().getChildren().filter($isSectionNode).map((node) => {
        const key = node.getKey();
        if (allDirty || dirty.has(key) || !converted.has(key)) converted.set(key, keepIfSame(converted.get(key), $sectionFromNode(node)));
        return key;
      });
      const present = new Set(keys);
      for (const key of converted.keys()) if (!present.has(key)) converted.delete(key);
      const next = keys.flatMap((key) => converted.get(key) ?? []);
      if (next.length !== list.length || next.some((section, at) => section !== list[at])) list = next;
    });
    allDirty = false;
    orderMayDiffer = false;
    dirty.clear();
    return list;
  };

  const report = whenIdle(() => {
    const now = { sections: sections(), data: editor.getEditorState().read($getBriefingData) };
    const before = reported;
    reported = now;
    if (!before || (before.sections === now.sections && before.data === now.data)) return;
    const change = changeBetween(before.sections, now.sections, before.data !== now.data);
    for (const listener of listeners) listener(change);
  });

  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, tags }) => {
    if (tags.has(HISTORIC_TAG)) allDirty = true;
    else if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    else editorState.read(() => {
      for (const key of dirtyElements.keys()) {
        if (key === 'root') orderMayDiffer = true;
        else if ($isSectionNode($getNodeByKey(key))) dirty.add(key);
      }
    });
    report.schedule();
  });
  reported = { sections: sections(), data: editor.getEditorState().read($getBriefingData) };

  return {
    sections,
    reported: () => reported?.sections ?? [],
    onChange: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    dispose: () => { stop(); report.cancel(); listeners.clear(); },
  };
}

/** Keeps the object of before when nothing in it changed, so that what depends on it can tell. */
const keepIfSame = (before: BriefingSection | undefined, now: BriefingSection): BriefingSection => (before && sameData(before, now) ? before : now);

function changeBetween(before: readonly BriefingSection[], now: readonly BriefingSection[], dataChanged: boolean): BriefingChange {
  const old = new Map(before.map((section) => [section.id, section]));
  const changed = now.filter((section) => old.get(section.id) !== section).map((section) => section.id);
  const ids = new Set(now.map((section) => section.id));
  const removed = before.filter((section) => !ids.has(section.id)).map((section) => section.id);
  return { sectionIds: [...changed, ...removed], dataChanged, orderChanged: before.map((section) => section.id).join() !== now.map((section) => section.id).join() };
}

const caches = new WeakMap<LexicalEditor, SectionCache>();

/** The cache that everything around one editor shares. */
export function sectionCacheOf(editor: LexicalEditor): SectionCache {
  const present = caches.get(editor);
  if (present) return present;
  const cache = createSectionCache(editor);
  caches.set(editor, cache);
  return cache;
}
