import { Spinner } from '@fluentui/react-components';
import type { LayoutState } from '../app/session-store';
import { useMedia } from '../app/use-media';
import { countWords } from '../app/words';
import { PdfPage } from '../preview/PdfPage';
import { usePdf } from '../preview/use-pdf';

/** Width on the screen, in CSS pixels: where the window has the room, wide enough to read the text. */
const WIDE = 540;
const NARROW = 250;

/** Page one as it will come out, and how many pages there are. */
export function PageOne({ sessionId, layout }: { readonly sessionId: string; readonly layout: LayoutState }) {
  const last = layout.type === 'none' ? undefined : layout.last;
  const pdf = usePdf(sessionId, last?.revision);
  const width = useMedia('(min-width: 1060px)') ? WIDE : NARROW;
  return (
    <figure className="bd-page-one">
      {pdf.type === 'open' ? <div className="bd-page-one-scroll" tabIndex={0} role="group" aria-label="Page 1, as it will come out"><PdfPage pdf={pdf.pdf} number={1} width={width} /></div> : (
        <div className="bd-page-one-empty" style={{ width }}>
          {layout.type === 'failed' ? layout.message : pdf.type === 'failed' ? pdf.message : <Spinner size="tiny" label="Laying out the pages" labelPosition="below" />}
        </div>
      )}
      <figcaption>{last ? `Page 1 of ${countWords(last.pages, 'page').replace(/ pages?$/, '')}` : 'Page 1'}</figcaption>
    </figure>
  );
}
