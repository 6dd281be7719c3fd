import { Button, Toolbar, ToolbarToggleButton } from '@fluentui/react-components';
import { HighlightRegular, LinkRegular, TextBoldRegular, TextFootnoteRegular, TextItalicRegular, TextUnderlineRegular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Mark } from '../../shared/model/inline';
import { type BriefingLexicalEditor, dispatch, INSERT_FOOTNOTE_COMMAND, selectionRect, TOGGLE_MARK_COMMAND, useSelectionState } from '../editor';
import { useDialogs } from './dialogs-store';

const MARKS: readonly { readonly mark: Mark; readonly label: string; readonly icon: React.ReactElement }[] = [
  { mark: 'bold', label: 'Bold', icon: <TextBoldRegular /> }, { mark: 'italic', label: 'Italic', icon: <TextItalicRegular /> }, { mark: 'underline', label: 'Underline', icon: <TextUnderlineRegular /> }, { mark: 'highlight', label: 'Highlight', icon: <HighlightRegular /> },
];
const GAP = 8;

/** A small bar above text that was selected with the pointer: marks, link, note. It never takes the focus. */
export function SelectionBar({ editor }: { readonly editor: BriefingLexicalEditor }) {
  const selection = useSelectionState(editor);
  const [shown, setShown] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const hasText = selection?.hasText ?? false;
  // Only after a selection made with the pointer, so that it does not flicker while Shift and arrows are used.
  useEffect(() => {
    const onUp = (event: PointerEvent) => { if (event.target instanceof Node && editor.getRootElement()?.contains(event.target)) requestAnimationFrame(() => setShown(true)); };
    const onDown = (event: PointerEvent) => { if (!(event.target instanceof Node && bar.current?.contains(event.target))) setShown(false); };
    const hide = () => setShown(false);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', hide);
    document.addEventListener('scroll', hide, true);
    return () => { document.removeEventListener('pointerup', onUp); document.removeEventListener('pointerdown', onDown); document.removeEventListener('keydown', hide); document.removeEventListener('scroll', hide, true); };
  }, [editor]);
  const visible = shown && hasText && selection?.figure === undefined;
  useLayoutEffect(() => {
    const rect = visible ? selectionRect(editor) : undefined;
    if (!bar.current || !rect) return;
    const { width, height } = bar.current.getBoundingClientRect();
    const above = rect.top - height - GAP;
    bar.current.style.left = `${Math.max(GAP, Math.min(window.innerWidth - width - GAP, rect.left + rect.width / 2 - width / 2))}px`;
    bar.current.style.top = `${above > 90 ? above : rect.bottom + GAP}px`;
  }, [visible, editor]);
  if (!visible) return null;
  return (
    <div className="bd-selection-bar" ref={bar} onMouseDown={(event) => event.preventDefault()}>
      <Toolbar size="small" aria-label="Selected text" checkedValues={{ marks: [...(selection?.marks ?? [])] }}>
        {MARKS.map(({ mark, label, icon }) => <ToolbarToggleButton key={mark} name="marks" value={mark} icon={icon} aria-label={label} title={label} onClick={() => dispatch(editor, TOGGLE_MARK_COMMAND, mark)} />)}
        <Button size="small" appearance="subtle" icon={<LinkRegular />} aria-label="Link" title="Link" onClick={() => useDialogs.getState().open({ type: 'link' })} />
        <Button size="small" appearance="subtle" icon={<TextFootnoteRegular />} aria-label="Footnote" title="Footnote" onClick={() => dispatch(editor, INSERT_FOOTNOTE_COMMAND)} />
      </Toolbar>
    </div>
  );
}
