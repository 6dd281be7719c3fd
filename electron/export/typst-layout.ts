import { z } from 'zod';
import type { CompiledPdf } from './pdf-engine-contract';

const layoutSchema = z.tuple([z.object({
  pages: z.number().int().min(1),
  headings: z.array(z.object({ anchor: z.string(), page: z.number().int().min(1) })),
  bottomLineLines: z.array(z.number().int().min(0)),
  strayNotes: z.array(z.number().int()),
})]);

/** Reads what the template's `<layout>` says; throws when the template and this code do not belong together. */
export function parseLayout(queried: unknown): Omit<CompiledPdf, 'pdf'> {
  const [layout] = layoutSchema.parse(queried);
  const headingPages: Record<string, number> = {};
  for (const { anchor, page } of layout.headings) if (anchor !== '') headingPages[anchor] = page;
  return {
    pages: layout.pages,
    headingPages,
    strayNotes: layout.strayNotes,
    ...(layout.bottomLineLines.length > 0 ? { bottomLineLines: layout.bottomLineLines.reduce((sum, lines) => sum + lines, 0) } : {}),
  };
}
