import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF that is open for drawing. Close it when it is no longer shown, or its memory stays. */
export interface OpenPdf {
  readonly pages: number;
  /** A page's size in points; `number` counts from 1. */
  pageSize(number: number): Promise<{ width: number; height: number }>;
  /** Draws a page so that one point is `scale` device pixels, and returns its words for assistive technology. */
  drawPage(number: number, canvas: HTMLCanvasElement, scale: number): Promise<{ text: string }>;
  close(): Promise<void>;
}

/** Opens the PDF at an address of ours. The drawing code is loaded at the first use, not at the start of the app. */
export async function openPdf(address: string): Promise<OpenPdf> {
  const [{ getDocument, GlobalWorkerOptions }, { default: workerAddress }, response] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`The pages are no longer there (${response.status}).`);
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({ data: new Uint8Array(await response.arrayBuffer()), isEvalSupported: false, disableFontFace: false, useSystemFonts: false, useWasm: false } as Parameters<typeof getDocument>[0]);
  return fromProxy(await task.promise);
}

function fromProxy(proxy: PDFDocumentProxy): OpenPdf {
  return {
    pages: proxy.numPages,
    pageSize: async (number) => {
      const { width, height } = (await proxy.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    drawPage: async (number, canvas, scale) => {
      const page = await proxy.getPage(number);
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const context = canvas.getContext('2d', { alpha: false });
      if (context === null) throw new Error('This page could not be drawn.');
      await page.render({ canvasContext: context, viewport, background: '#ffffff' }).promise;
      const content = await page.getTextContent();
      return { text: content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') };
    },
    close: async () => {
      await proxy.loadingTask.destroy();
    },
  };
}
