import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
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
  const caret = useSelectionState(editor);
  const here = caret?.sectionId;
  const gaps = useChecks((store) => store.gapsBySection);
  const width = useSettings((store) => store.settings.outlineWidth);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const numbered = data?.houseStyle.headingNumbers ?? true;
  const items = useMemo(() => outlineItems(outline, numbered), [outline, numbered]);
  const sectionIds = items.flatMap((item) => (item.type === 'section' ? [item.id] : []));
  const at = caret?.headingId ?? here;
  const place = items.some((item) => item.id === at) ? at : here;
  const active = items.some((item) => item.id === current) ? current : place ?? items[0]?.id ?? null;
  const chosen = (id: string): readonly string[] => (selected.includes(id) ? sectionIds.filter((other) => selected.includes(other)) : [id]);
  const focusRow = (id: string) => { setCurrent(id); list.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`)?.focus(); };
  const keepFocus = (id: string) => requestAnimationFrame(() => focusRow(id));
  /** Deletes sections with the focus going to the next that stays, if any does. */
  const remove = (ids: readonly string[]) => {
    const last = Math.max(...ids.map((id) => sectionIds.indexOf(id)));
    const staying = [...sectionIds.slice(last + 1), ...sectionIds.slice(0, last + 1).reverse()].find((id) => !ids.includes(id));
    deleteSections(editor, ids);
    setSelected([]);
    if (staying !== undefined) keepFocus(staying);
  };

  const reveal = (item: OutlineItem) => (item.type === 'section' ? revealSection(editor, item.id) : revealBlock(editor, item.id));
  const actions = useLatestActions<OutlineActions>({
    rename: (item) => setRenaming(item.id),
    endRename: (item) => { setRenaming(null); keepFocus(item.id); },
    focus: (item) => setCurrent(item.id),
    pick: (item, how) => {
      setCurrent(how === 'only' ? null : item.id);
      // Where the caret is, and not where the focus is: the press of the button has moved it to this very row.
      if (item.type === 'section') setSelected(how === 'only' ? [] : selectInOutline(sectionIds, selected.length === 0 && here !== undefined ? [here] : selected, item.id, how));
      if (how === 'only') reveal(item);
    },
    drop: (item, ids, edge) => moveSectionsToIndex(editor, sectionIds, ids, item.sectionId, edge),
    chosen,
    remove,
  });

  /** Once the focus is elsewhere in the window, the outline stands where the caret stands; a menu of it lies outside of every region. */
  const followCaret = ({ relatedTarget, currentTarget }: FocusEvent<HTMLDivElement>) => {
    if (relatedTarget instanceof Element && relatedTarget.closest('[data-region]') !== null && !currentTarget.contains(relatedTarget)) setCurrent(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const index = items.findIndex((item) => item.id === active);
    const item = items[index];
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
        case 'ArrowDown': go(index + 1); return true;
        case 'ArrowUp': go(index - 1); return true;
        case 'Home': go(0); return true;
        case 'End': go(items.length - 1); return true;
        case 'Enter': reveal(item); return true;
        case ' ': if (item.type === 'section') setSelected(selectInOutline(sectionIds, selected, item.id, 'toggle')); return true;
        case 'F2': if (!readOnly && item.type === 'section') setRenaming(item.id); return true;
        case 'Delete': if (!readOnly && (item.type === 'section' || selected.length > 0)) remove(item.type === 'section' ? chosen(item.id) : selected); return true;
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
      <div className="bd-outline-list" ref={list} role="tree" aria-label="Sections and headings" aria-multiselectable="true" onKeyDown={onKeyDown} onBlur={followCaret}>
        {items.map((item) => (
          <OutlineRow
            key={item.id}
            item={item}
            editor={editor}
            readOnly={readOnly}
            here={item.id === place}
            entry={item.id === active}
            selected={selected.includes(item.id)}
            gaps={item.type === 'section' ? gaps.get(item.id) ?? 0 : 0}
            renaming={renaming === item.id}
            actions={actions}
          />
        ))}
      </div>
      {items.length === 0 && <p className="bd-empty">{readOnly ? 'This briefing has no sections.' : 'No sections yet. Add one below.'}</p>}
      {!readOnly && <AddSectionMenu editor={editor} afterSectionId={here} />}
      {children}
    </nav>
  );
}
