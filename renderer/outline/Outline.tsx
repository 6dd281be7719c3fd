import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useSettings } from '../app/settings-store';
import { focusPanel, setPanel } from '../app/panels';
import { useLatestActions } from '../app/use-latest-actions';
import { type BriefingEditorHandle, dispatch, DUPLICATE_SECTIONS_COMMAND, MOVE_SECTIONS_COMMAND, revealBlock, revealSection, useBriefingData, useOutline, useSelectionState } from '../editor';
import { useChecks } from '../checks/checks-store';
import { AddSectionMenu } from './AddSectionMenu';
import { deleteSections } from './delete-sections';
import { type OutlineActions, OutlineRow } from './OutlineRow';
import { moveSectionsToIndex } from './move-sections-to-index';
import { type OutlineItem, outlineItems } from './outline-items';
import { selectInOutline } from './select-in-outline';
import './outline.css';

interface OutlineProps {
  readonly handle: BriefingEditorHandle;
  readonly readOnly: boolean;
  readonly overlay: boolean;
  /** What sizes the panel. */
  readonly children?: ReactNode;
}

/** Sections and headings with their numbers and gaps: go there, rename, duplicate, move, delete; several sections at once. */
export function Outline({ handle, readOnly, overlay, children }: OutlineProps) {
  const { editor } = handle;
  const outline = useOutline(editor);
  const data = useBriefingData(editor);
  const here = useSelectionState(editor)?.sectionId;
  const gaps = useChecks((store) => store.gapsBySection);
  const width = useSettings((store) => store.settings.outlineWidth);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const numbered = data?.houseStyle.headingNumbers ?? true;
  const items = useMemo(() => outlineItems(outline, numbered), [outline, numbered]);
  const sectionIds = items.flatMap((item) => (item.type === 'section' ? [item.id] : []));
  const active = items.some((item) => item.id === current) ? current : here ?? items[0]?.id ?? null;
  const chosen = (id: string): readonly string[] => (selected.includes(id) ? sectionIds.filter((other) => selected.includes(other)) : [id]);
  const focusRow = (id: string) => { setCurrent(id); list.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`)?.focus(); };
  const keepFocus = (id: string) => requestAnimationFrame(() => focusRow(id));

  const reveal = (item: OutlineItem) => (item.type === 'section' ? revealSection(editor, item.id) : revealBlock(editor, item.id));
  const actions = useLatestActions<OutlineActions>({
    rename: (item) => setRenaming(item.id),
    endRename: (item) => { setRenaming(null); keepFocus(item.id); },
    focus: (item) => setCurrent(item.id),
    pick: (item, how) => {
      setCurrent(item.id);
      if (item.type === 'section') setSelected(how === 'only' ? [] : selectInOutline(sectionIds, selected.length === 0 && active ? [active] : selected, item.id, how));
      if (how === 'only') reveal(item);
    },
    drop: (item, ids, edge) => moveSectionsToIndex(editor, sectionIds, ids, item.sectionId, edge),
    chosen,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const at = items.findIndex((item) => item.id === active);
    const item = items[at];
    if (!item) return;
    const go = (to: number) => {
      const next = items[Math.max(0, Math.min(items.length - 1, to))];
      if (!next) return;
      if (event.shiftKey && next.type === 'section') setSelected(selectInOutline(sectionIds, [...new Set([...selected, item.sectionId])], next.id, 'range'));
      else if (!event.ctrlKey) setSelected([]);
      focusRow(next.id);
    };
    const handled = ((): boolean => {
      if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        if (!readOnly && item.type === 'section') { dispatch(editor, MOVE_SECTIONS_COMMAND, { sectionIds: chosen(item.id), to: event.key === 'ArrowUp' ? 'up' : 'down' }); keepFocus(item.id); }
        return true;
      }
      switch (event.key) {
        case 'ArrowDown': go(at + 1); return true;
        case 'ArrowUp': go(at - 1); return true;
        case 'Home': go(0); return true;
        case 'End': go(items.length - 1); return true;
        case 'Enter': reveal(item); return true;
        case ' ': if (item.type === 'section') setSelected(selectInOutline(sectionIds, selected, item.id, 'toggle')); return true;
        case 'F2': if (!readOnly && item.type === 'section') setRenaming(item.id); return true;
        case 'Delete': if (!readOnly && item.type === 'section') { deleteSections(editor, chosen(item.id)); setSelected([]); const next = items.filter((other) => other.type === 'section' && !chosen(item.id).includes(other.id)); const after = next.find((other) => items.indexOf(other) > at) ?? next[next.length - 1]; if (after) keepFocus(after.id); } return true;
        case 'd': case 'D': if (event.ctrlKey || event.metaKey) { if (!readOnly && item.type === 'section') { dispatch(editor, DUPLICATE_SECTIONS_COMMAND, { sectionIds: chosen(item.id) }); keepFocus(item.id); } return true; } return false;
        case 'a': if (event.ctrlKey || event.metaKey) { setSelected(sectionIds); return true; } return false;
        case 'Escape': if (selected.length > 0) { setSelected([]); return true; } return false;
        default: return false;
      }
    })();
    if (handled) { event.preventDefault(); event.stopPropagation(); }
  };

  return (
    <nav id="bd-outline" className="bd-outline" data-region="outline" data-overlay={overlay || undefined} aria-label="Outline" style={{ width }}>
      <div className="bd-outline-head">
        <h2>Outline</h2>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label="Close the outline" onClick={() => { setPanel('outline', false); focusPanel('text'); }} />
      </div>
      <div className="bd-outline-list" ref={list} role="tree" aria-label="Sections and headings" aria-multiselectable="true" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <OutlineRow
            key={item.id}
            item={item}
            editor={editor}
            readOnly={readOnly}
            here={item.type === 'section' && item.id === here}
            entry={item.id === active}
            selected={selected.includes(item.id)}
            gaps={item.type === 'section' ? gaps.get(item.id) ?? 0 : 0}
            renaming={renaming === item.id}
            actions={actions}
          />
        ))}
      </div>
      {items.length === 0 && <p className="bd-empty">No sections yet. Add one below.</p>}
      {!readOnly && <AddSectionMenu editor={editor} afterSectionId={here} />}
      {children}
    </nav>
  );
}
