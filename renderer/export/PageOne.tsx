import { Spinner } from '@fluentui/react-components';
import type { LayoutState } from '../app/session-store';
import { countWords } from '../app/words';
import { PdfPage } from '../preview/PdfPage';
import { usePdf } from '../preview/use-pdf';

/** Page one as it will come out, and how many pages there are. */
export function PageOne({ sessionId, layout }: { readonly sessionId: string; readonly layout: LayoutState }) {
  const last = layout.type === 'none' ? undefined : layout.last;
  const pdf = usePdf(sessionId, last?.revision);
  return (
    <figure className="bd-page-one">
      {pdf.type === 'open' ? <PdfPage pdf={pdf.pdf} number={1} width={250} /> : (
        <div className="bd-page-one-empty">
          {layout.type === 'failed' ? layout.message : pdf.type === 'failed' ? pdf.message : <Spinner size="tiny" label="Laying out the pages" labelPosition="below" />}
        </div>
      )}
      <figcaption>{last ? `Page 1 of ${countWords(last.pages, 'page').replace(/ pages?$/, '')}` : 'Page 1'}</figcaption>
    </figure>
  );
}
