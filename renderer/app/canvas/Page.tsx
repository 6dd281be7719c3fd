import { type CSSProperties, useEffect, useRef } from 'react';
import type { Opened } from '../../../shared/ipc/briefing-channels';
import { BriefingEditor, type BriefingEditorHandle, caretIntoSection, selectionRect, useBriefingData } from '../../editor';
import { useDialogs } from '../dialogs-store';
import { isoDay } from '../parse-day';
import type { OpenSession } from '../session-store';
import { Banner } from './Banner';
import { MemoBlock } from './MemoBlock';
import { NoSections } from './NoSections';
import { paperStyle } from './paper-style';

interface PageProps {
  readonly opened: Opened;
  readonly session: OpenSession | null;
  readonly created: boolean;
  readonly zoom: number;
  readonly onReady: (handle: BriefingEditorHandle) => void;
  readonly onDirty: () => void;
}

const mediaUrl = (hash: string): string => `/media/${hash}`;

const today = (): string => isoDay(new Date());

/** The page on which the briefing is written: banner, memo block, the text, banner; in the house style's faces and measure. */
export function Page({ opened, session, created, zoom, onReady, onDirty }: PageProps) {
  const editor = session?.handle.editor;
  const data = useBriefingData(editor) ?? opened.briefing;
  const scroller = useRef<HTMLDivElement>(null);
  const entered = useRef<OpenSession>(null);
  const isBelowDialog = useDialogs((store) => store.dialog !== null);
  useEffect(() => {
    // Below a dialog the text waits with the caret: taking it would hide the dialog from assistive technology.
    if (!session || isBelowDialog || entered.current === session) return;
    entered.current = session;
    const { editor: text } = session.handle;
    const [first] = opened.briefing.sections;
    if (first) caretIntoSection(text, first.id);
    else session.handle.focus();
    // The page is shown from its top; what was made a moment ago also has to show its caret. Lexical scrolls on its own in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const box = scroller.current;
        if (!box) return;
        box.scrollTop = 0;
        const caret = selectionRect(text);
        if (created && caret && caret.bottom > box.getBoundingClientRect().bottom - 40) box.scrollTop = caret.bottom - box.getBoundingClientRect().top - box.clientHeight / 2;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [session, isBelowDialog]);
  return (
    <div className="bd-scroller" ref={scroller}>
      <div className="bd-page" lang={data.metadata.language} style={paperStyle(data.houseStyle, zoom) as CSSProperties}>
        <Banner marking={data.metadata.marking} place="top" />
        {editor && <MemoBlock editor={editor} readOnly={opened.readOnly} />}
        <div className="bd-page-text" data-region-entry="" tabIndex={-1} onFocus={(event) => { if (event.target === event.currentTarget) session?.handle.focus(); }}>
          <BriefingEditor briefing={opened.briefing} mediaUrl={mediaUrl} readOnly={opened.readOnly} today={today} onReady={onReady} onDirty={onDirty} label="Text of the briefing" />
          {editor && <NoSections editor={editor} readOnly={opened.readOnly} />}
        </div>
        <Banner marking={data.metadata.marking} place="bottom" />
      </div>
    </div>
  );
}
