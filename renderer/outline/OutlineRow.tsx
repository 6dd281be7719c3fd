import { memo, useEffect, useRef, useState } from 'react';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { WarningRegular } from '@fluentui/react-icons';
import { countWords } from '../app/words';
import { type BriefingLexicalEditor, dispatch, SET_SECTION_COMMAND } from '../editor';
import type { OutlineItem } from './outline-items';
import { OutlineRowMenu } from './OutlineRowMenu';
import { RenameField } from './RenameField';

/** What a line of the outline asks of the list around it; the functions stay the same from render to render. */
export interface OutlineActions extends Readonly<Record<string, (...args: never[]) => unknown>> {
  readonly rename: (item: OutlineItem) => void;
  readonly endRename: (item: OutlineItem) => void;
  readonly focus: (item: OutlineItem) => void;
  readonly pick: (item: OutlineItem, how: 'only' | 'toggle' | 'range') => void;
  readonly drop: (item: OutlineItem, sectionIds: readonly string[], edge: 'top' | 'bottom') => void;
  readonly remove: (sectionIds: readonly string[]) => void;
  /** The sections that are acted on together with this one. */
  readonly chosen: (sectionId: string) => readonly string[];
}

interface OutlineRowProps {
  readonly item: OutlineItem;
  readonly editor: BriefingLexicalEditor;
  readonly readOnly: boolean;
  /** The caret is here: in this heading's part, or in the section before its first heading. */
  readonly here: boolean;
  /** Tab comes to this row. */
  readonly entry: boolean;
  readonly selected: boolean;
  readonly gaps: number;
  readonly renaming: boolean;
  readonly actions: OutlineActions;
}

/** One line of the outline: number, heading, gaps; dragged to another place or opened to its menu. A line that would look the same is not drawn again. */
export const OutlineRow = memo(OutlineLine, (before, now) => (Object.keys(now) as (keyof OutlineRowProps)[]).every((key) => (key === 'item' ? sameItem(before.item, now.item) : before[key] === now[key])));

const sameItem = (before: OutlineItem, now: OutlineItem): boolean => (Object.keys(now) as (keyof OutlineItem)[]).every((key) => before[key] === now[key]);

function OutlineLine({ item, editor, readOnly, here, entry, selected, gaps, renaming, actions }: OutlineRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  const [dragged, setDragged] = useState(false);
  const isSection = item.type === 'section';
  const latest = useRef(item);
  latest.current = item;
  useEffect(() => {
    const element = row.current;
    if (!element || !isSection || readOnly) return;
    const edgeAt = (y: number): 'top' | 'bottom' => { const { top, height } = element.getBoundingClientRect(); return y < top + height / 2 ? 'top' : 'bottom'; };
    return combine(
      draggable({ element, getInitialData: () => ({ type: 'sections', ids: actions.chosen(latest.current.sectionId) }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['type'] === 'sections',
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => { setEdge(null); actions.drop(latest.current, source.data['ids'] as readonly string[], edgeAt(location.current.input.clientY)); },
      }),
    );
  }, [isSection, readOnly, actions]);
  const rename = (heading: string | null) => {
    if (heading !== null && heading.trim() !== item.text) dispatch(editor, SET_SECTION_COMMAND, { sectionId: item.sectionId, heading: heading.trim() });
    actions.endRename(item);
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
      onFocus={(event) => { if (event.target === event.currentTarget) actions.focus(item); }}
      onClick={(event) => actions.pick(item, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')}
      onDoubleClick={() => { if (isSection && !readOnly) actions.rename(item); }}
    >
      {renaming ? <RenameField heading={item.text} onDone={rename} /> : (
        <>
          <span className="bd-outline-number">{item.number}</span>
          {' '}
          <span className="bd-outline-text">{text}</span>
          {' '}
          {item.marking !== undefined && <span className="bd-outline-marking">{item.marking}</span>}
          {gaps > 0 && <span className="bd-outline-gaps" title={countWords(gaps, 'gap')}><WarningRegular aria-hidden />{gaps}</span>}
          {isSection && !readOnly && <OutlineRowMenu editor={editor} item={item} actions={actions} />}
        </>
      )}
    </div>
  );
}
