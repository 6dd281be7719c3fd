import { useEffect, useRef, useState } from 'react';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { WarningRegular } from '@fluentui/react-icons';
import { countWords } from '../app/words';
import { type BriefingLexicalEditor, dispatch, SET_SECTION_COMMAND } from '../editor';
import type { OutlineItem } from './outline-items';
import { OutlineRowMenu } from './OutlineRowMenu';
import { RenameField } from './RenameField';

interface OutlineRowProps {
  readonly item: OutlineItem;
  readonly editor: BriefingLexicalEditor;
  readonly readOnly: boolean;
  /** The caret is in this section. */
  readonly here: boolean;
  /** Tab comes to this row. */
  readonly entry: boolean;
  readonly selected: boolean;
  /** What is acted on together with this row. */
  readonly selectedIds: readonly string[];
  readonly gaps: number;
  readonly renaming: boolean;
  readonly onRename: () => void;
  readonly onRenameEnd: () => void;
  readonly onFocus: () => void;
  readonly onPick: (how: 'only' | 'toggle' | 'range') => void;
  readonly onDropSections: (sectionIds: readonly string[], edge: 'top' | 'bottom') => void;
}

/** One line of the outline: number, heading, gaps; dragged to another place or opened to its menu. */
export function OutlineRow({ item, editor, readOnly, here, entry, selected, selectedIds, gaps, renaming, onRename, onRenameEnd, onFocus, onPick, onDropSections }: OutlineRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  const [dragged, setDragged] = useState(false);
  const isSection = item.type === 'section';
  const latest = useRef({ selectedIds, onDropSections });
  latest.current = { selectedIds, onDropSections };
  useEffect(() => {
    const element = row.current;
    if (!element || !isSection || readOnly) return;
    const edgeAt = (y: number): 'top' | 'bottom' => { const { top, height } = element.getBoundingClientRect(); return y < top + height / 2 ? 'top' : 'bottom'; };
    return combine(
      draggable({ element, getInitialData: () => ({ type: 'sections', ids: latest.current.selectedIds }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['type'] === 'sections',
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => { setEdge(null); latest.current.onDropSections(source.data['ids'] as readonly string[], edgeAt(location.current.input.clientY)); },
      }),
    );
  }, [isSection, readOnly]);
  const rename = (heading: string | null) => {
    if (heading !== null && heading.trim() !== item.text) dispatch(editor, SET_SECTION_COMMAND, { sectionId: item.sectionId, heading: heading.trim() });
    onRenameEnd();
  };
  const text = item.text === '' ? (isSection ? 'Section without a heading' : 'Heading without text') : item.text;
  return (
    <div
      ref={row}
      className="bd-outline-row"
      role="treeitem"
      aria-level={item.level + 1}
      aria-selected={selected}
      aria-current={here ? 'location' : undefined}
      aria-label={[item.number, text, ...(item.marking === undefined ? [] : [item.marking]), ...(gaps > 0 ? [countWords(gaps, 'gap')] : [])].filter((part) => part !== '').join(' ')}
      data-outline={item.id}
      data-level={item.level}
      data-edge={edge ?? undefined}
      data-dragged={dragged || undefined}
      data-empty={item.text === '' || undefined}
      {...(entry ? { 'data-region-entry': '' } : {})}
      tabIndex={entry ? 0 : -1}
      title={text}
      onFocus={(event) => { if (event.target === event.currentTarget) onFocus(); }}
      onClick={(event) => onPick(event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')}
      onDoubleClick={() => { if (isSection && !readOnly) onRename(); }}
    >
      {renaming ? <RenameField heading={item.text} onDone={rename} /> : (
        <>
          <span className="bd-outline-number">{item.number}</span>
          {' '}
          <span className="bd-outline-text">{text}</span>
          {' '}
          {item.marking !== undefined && <span className="bd-outline-marking">{item.marking}</span>}
          {gaps > 0 && <span className="bd-outline-gaps" title={countWords(gaps, 'gap')}><WarningRegular aria-hidden />{gaps}</span>}
          {isSection && !readOnly && <OutlineRowMenu editor={editor} item={item} sectionIds={selectedIds} onRename={onRename} />}
        </>
      )}
    </div>
  );
}
