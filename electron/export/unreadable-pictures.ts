import type { PrintBlock, PrintFigure } from '../../shared/export/print/print-document';
import type { Result } from '../../shared/model/result';
import type { CompiledPdf, PdfError } from './pdf-engine-contract';

/** The hashes of the pictures that the engine cannot set, found by setting each alone. Only asked after a failure, so its cost does not matter. */
export async function findUnreadablePictures(figures: readonly PrintFigure[], compile: (blocks: readonly PrintBlock[]) => Promise<Result<CompiledPdf, PdfError>>): Promise<ReadonlySet<string>> {
  const unreadable = new Set<string>();
  const seen = new Set<string>();
  for (const figure of figures) {
    if (seen.has(figure.media)) continue;
    seen.add(figure.media);
    const { caption: _, ...alone } = figure;
    const compiled = await compile([alone]);
    if (!compiled.ok) unreadable.add(figure.media);
  }
  return unreadable;
}
