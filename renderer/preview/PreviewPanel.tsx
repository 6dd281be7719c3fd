import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { OpenSession } from '../app/session-store';
import { countWords } from '../app/words';
import { PdfPage } from './PdfPage';
import { useLayOut } from './use-lay-out';
import { usePdf } from './use-pdf';
import './preview.css';

/** The true pages, as PDF and Word will have them; laid out again when the text has settled. */
export function PreviewPanel({ session }: { readonly session: OpenSession }) {
  const [layout, again] = useLayOut(session);
  const last = layout.type === 'none' ? undefined : layout.last;
  const pdf = usePdf(session.opened.sessionId, last?.revision);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => { if (entry) setWidth(Math.floor(entry.contentRect.width)); });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="bd-preview">
      <div className="bd-preview-head">
        <span role="status">{layout.type === 'running' || layout.type === 'none' ? 'Laying out…' : last ? countWords(last.pages, 'page') : ''}</span>
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={again}>Lay out again</Button>
      </div>
      {layout.type === 'failed' && <MessageBar intent="error" layout="multiline"><MessageBarBody>{layout.message}</MessageBarBody></MessageBar>}
      {pdf.type === 'failed' && <MessageBar intent="error" layout="multiline"><MessageBarBody>{pdf.message}</MessageBarBody></MessageBar>}
      <div ref={box} className="bd-preview-pages" tabIndex={0} role="group" aria-label="Pages">
        {pdf.type === 'open' && width > 0 && Array.from({ length: pdf.pdf.pages }, (_none, at) => <PdfPage key={at} pdf={pdf.pdf} number={at + 1} width={Math.min(width, 794)} />)}
        {pdf.type === 'opening' && layout.type !== 'failed' && <Spinner size="small" label="Laying out the pages" labelPosition="below" />}
      </div>
    </div>
  );
}
