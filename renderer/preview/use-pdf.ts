import { useEffect, useState } from 'react';
import { openPdf, type OpenPdf } from '../pdf-pages/open-pdf';

/** The PDF of a layout, once its code and bytes are there. */
export type PdfState = { readonly type: 'opening' } | { readonly type: 'open'; readonly pdf: OpenPdf } | { readonly type: 'failed'; readonly message: string };

/** Opens the PDF of a layout and closes the one before when the new one is there, so that the pages do not flicker. */
export function usePdf(sessionId: string, revision: number | undefined): PdfState {
  const [state, setState] = useState<PdfState>({ type: 'opening' });
  useEffect(() => {
    if (revision === undefined) return;
    let gone = false;
    openPdf(`/preview/${sessionId}/${revision}.pdf`).then(
      (pdf) => { if (gone) void pdf.close(); else setState({ type: 'open', pdf }); },
      (error: unknown) => { if (!gone) setState({ type: 'failed', message: error instanceof Error ? error.message : String(error) }); },
    );
    return () => { gone = true; };
  }, [sessionId, revision]);
  const pdf = state.type === 'open' ? state.pdf : null;
  useEffect(() => () => { void pdf?.close(); }, [pdf]);
  return state;
}
