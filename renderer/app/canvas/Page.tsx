import { type CSSProperties, useEffect, useRef } from 'react';
import type { Opened } from '../../../shared/ipc/briefing-channels';
import { BriefingEditor, type BriefingEditorHandle, revealSection, useBriefingData } from '../../editor';
import type { OpenSession } from '../session-store';
import { Banner } from './Banner';
import { MemoBlock } from './MemoBlock';
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

/** The page on which the briefing is written: banner, memo block, the text, banner; in the house style's faces and measure. */
export function Page({ opened, session, created, zoom, onReady, onDirty }: PageProps) {
  const editor = session?.handle.editor;
  const data = useBriefingData(editor) ?? opened.briefing;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!session) return;
    const [first] = opened.briefing.sections;
    if (created && first) revealSection(session.handle.editor, first.id);
    else session.handle.focus();
    scroller.current?.scrollTo({ top: 0 });
  }, [session]);
  return (
    <div className="bd-scroller" ref={scroller}>
      <div className="bd-page" lang={data.metadata.language} style={paperStyle(data.houseStyle, zoom) as CSSProperties}>
        <Banner marking={data.metadata.marking} place="top" />
        {editor && <MemoBlock editor={editor} readOnly={opened.readOnly} />}
        <div className="bd-page-text" data-region-entry="" tabIndex={-1} onFocus={(event) => { if (event.target === event.currentTarget) session?.handle.focus(); }}>
          <BriefingEditor briefing={opened.briefing} mediaUrl={mediaUrl} readOnly={opened.readOnly} onReady={onReady} onDirty={onDirty} label="Text of the briefing" />
        </div>
        <Banner marking={data.metadata.marking} place="bottom" />
      </div>
    </div>
  );
}
