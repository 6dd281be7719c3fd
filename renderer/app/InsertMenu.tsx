import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type BriefingLexicalEditor, dismissInsertMenu, type EditorRequest, onEditorRequest, selectionRect, useBriefingData } from '../editor';
import { filterInsertEntries, type InsertEntry, insertEntries } from './insert-entries';
import { useInsertOrder } from './insert-order';

const GAP = 6;
const GROUP_WORDS = { text: 'Text', rows: 'Typed rows', more: 'Insert', words: 'Likelihood' } as const;

/** The menu that `/` opens at the caret. The editor keeps the focus and hands over the arrow keys; what is used most stands first. */
export function InsertMenu({ editor }: { readonly editor: BriefingLexicalEditor }) {
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const used = useInsertOrder((store) => store.used);
  const box = useRef<HTMLDivElement>(null);
  const scale = useBriefingData(editor)?.metadata.likelihoodScale;
  const entries = useMemo(() => (query === null ? [] : filterInsertEntries(insertEntries(scale), query, used)), [query, used, scale]);
  const choose = (entry: InsertEntry) => {
    useInsertOrder.getState().count(entry.id);
    setQuery(null);
    // The key arrives inside an update of the editor; what the entry changes has to wait for its end.
    queueMicrotask(() => entry.run(editor));
  };
  const latest = useRef({ entries, at, choose });
  latest.current = { entries, at, choose };
  useEffect(() => onEditorRequest(editor, (request: EditorRequest) => {
    if (request.type === 'insertMenu') { setQuery(request.query); setAt(0); }
    if (request.type === 'insertMenuClosed') setQuery(null);
    if (request.type !== 'insertMenuKey') return;
    const { entries: shown, at: index, choose: take } = latest.current;
    if (request.key === 'ArrowDown') setAt(shown.length === 0 ? 0 : (index + 1) % shown.length);
    if (request.key === 'ArrowUp') setAt(shown.length === 0 ? 0 : (index + shown.length - 1) % shown.length);
    if (request.key === 'Escape') setQuery(null);
    const chosen = shown[index];
    if (request.key === 'Enter' && chosen) take(chosen);
  }), [editor]);
  const open = query !== null;
  // A slash that names nothing is text: the keys go back to the text at once.
  useEffect(() => { if (open && entries.length === 0) dismissInsertMenu(editor); }, [open, entries, editor]);
  useLayoutEffect(() => {
    const rect = open ? selectionRect(editor) : undefined;
    if (!box.current || !rect) return;
    const { width, height } = box.current.getBoundingClientRect();
    const below = rect.bottom + GAP;
    box.current.style.left = `${Math.max(GAP, Math.min(window.innerWidth - width - GAP, rect.left))}px`;
    box.current.style.top = `${below + height < window.innerHeight ? below : Math.max(GAP, rect.top - height - GAP)}px`;
  }, [open, entries.length, editor]);
  useEffect(() => { box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [at, entries]);
  useEffect(() => {
    if (!open) return;
    const root = editor.getRootElement();
    root?.setAttribute('aria-controls', 'bd-insert-menu');
    return () => { root?.removeAttribute('aria-controls'); root?.removeAttribute('aria-activedescendant'); };
  }, [open, editor]);
  useEffect(() => { const chosen = entries[at]; if (open && chosen) editor.getRootElement()?.setAttribute('aria-activedescendant', `bd-insert-${chosen.id}`); }, [open, at, entries, editor]);
  if (!open) return null;
  return (
    <div id="bd-insert-menu" ref={box} className="bd-insert-menu" role="listbox" aria-label="Insert" onMouseDown={(event) => event.preventDefault()}>
      {entries.map((entry, index) => (
        <div key={entry.id} id={`bd-insert-${entry.id}`} role="option" aria-selected={index === at} className="bd-insert-item" onMouseMove={() => setAt(index)} onClick={() => choose(entry)}>
          <span>{entry.label}</span>
          <span className="bd-insert-group">{entry.detail ?? GROUP_WORDS[entry.group]}</span>
        </div>
      ))}
    </div>
  );
}
