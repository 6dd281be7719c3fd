import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DocxExportCancelled, exportDocx } from '../../shared/export/docx/export-docx';
import type { PageMap } from '../../shared/export/page-map';
import { briefingToPrint } from '../../shared/export/print/briefing-to-print';
import type { PrintDocument, PrintWarning } from '../../shared/export/print/print-document';
import type { EXPORT_STEPS, ExportFormat } from '../../shared/ipc/export-channels';
import type { Briefing } from '../../shared/model/briefing';
import { err, ok, type Result } from '../../shared/model/result';
import { NODE_PACKING } from '../files/node-packing';
import { NOT_THERE, nullOn } from '../files/system-error';
import { cancelled, type ExportError, filesExist, notWritten } from './export-error';
import { layoutAndCompile, type PdfExport } from './export-pdf';
import type { PdfEngine } from './pdf-engine';
import { PlacingError, putInPlaceTogether, removeWaiting, type WaitingFile, writeWaiting } from './write-together';

export type ExportStep = (typeof EXPORT_STEPS)[number];

export interface ExportRequest {
  readonly briefing: Briefing;
  /** Bytes of images by SHA-256. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly formats: readonly ExportFormat[];
  readonly outFolder: string;
  /** File name without extension. */
  readonly baseName: string;
  readonly overwrite: boolean;
  readonly engine: PdfEngine;
  /** `done` goes from 0 to 1 over the whole export. */
  readonly onProgress?: (progress: { readonly step: ExportStep; readonly done: number }) => void;
  readonly isCancelled?: () => boolean;
}

export interface WrittenFile {
  readonly path: string;
  readonly format: ExportFormat;
  readonly bytes: number;
  /** Pages of a PDF. */
  readonly pages?: number;
}

export interface ExportOutcome {
  readonly files: readonly WrittenFile[];
  /** What prints otherwise than written, each once. */
  readonly warnings: readonly PrintWarning[];
}

/**
 * Exports a briefing: one layout, from which the PDF comes and the page numbers of the DOCX. Files are written under temporary names and put
 * in place at the end, all or none. The command line and the app's export process both call this.
 */
export async function exportBriefing(request: ExportRequest): Promise<Result<ExportOutcome, ExportError>> {
  // The PDF first: its layout numbers the pages of the DOCX.
  const formats = (['pdf', 'docx'] as const).filter((format) => request.formats.includes(format));
  const targets = formats.map((format) => path.join(request.outFolder, `${request.baseName}.${format}`));
  const waiting: WaitingFile[] = [];
  let writing = targets[0] ?? request.outFolder;
  try {
    const there = request.overwrite ? [] : await existing(targets);
    if (there.length > 0) return err(filesExist(request.outFolder, there));
    await reach(request, 'preparing', 0);
    const document = briefingToPrint(request.briefing);
    await reach(request, 'layingOut', 0.05);
    const laidOut = await layoutAndCompile(document, request.media, request.engine);
    if (!laidOut.ok && formats.includes('pdf')) return err({ type: 'notLaidOut', message: laidOut.error.message, ...('blockId' in laidOut.error && laidOut.error.blockId !== undefined ? { blockId: laidOut.error.blockId } : {}) });
    const layout = laidOut.ok ? laidOut.value : undefined;
    const warnings: PrintWarning[] = [...document.warnings];
    const files: WrittenFile[] = [];
    for (const [index, format] of formats.entries()) {
      writing = targets[index]!;
      const made = format === 'pdf' ? await makePdf(request, layout!) : await makeDocx(request, document, layout?.pageMap);
      warnings.push(...made.warnings);
      waiting.push(await writeWaiting(writing, made.bytes));
      files.push({ path: writing, format, bytes: made.bytes.length, ...(made.pages === undefined ? {} : { pages: made.pages }) });
    }
    await reach(request, 'saving', 0.95);
    const late = request.overwrite ? [] : await existing(targets);
    if (late.length > 0) return err(filesExist(request.outFolder, late));
    await putInPlaceTogether(waiting.splice(0));
    request.onProgress?.({ step: 'saving', done: 1 });
    return ok({ files: files.sort((one, other) => request.formats.indexOf(one.format) - request.formats.indexOf(other.format)), warnings: eachOnce(warnings) });
  } catch (error) {
    if (error instanceof Cancelled || error instanceof DocxExportCancelled) return err(cancelled);
    return err(error instanceof PlacingError ? notWritten(error.cause, error.file) : notWritten(error, writing));
  } finally {
    await removeWaiting(waiting);
  }
}

/** Thrown when `isCancelled` said so. */
class Cancelled extends Error {}

/** Tells of a step, and lets messages in before asking whether to go on. */
async function reach(request: ExportRequest, step: ExportStep, done: number): Promise<void> {
  request.onProgress?.({ step, done });
  await nextTurn();
  if (request.isCancelled?.()) throw new Cancelled('cancelled');
}

interface Made {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PrintWarning[];
  readonly pages?: number;
}

/** The PDF itself came from the layout; its warnings count only where it is wanted. */
async function makePdf(request: ExportRequest, layout: PdfExport): Promise<Made> {
  await reach(request, 'writingPdf', 0.5);
  return { bytes: layout.pdf, warnings: layout.warnings, pages: layout.pageMap.pages };
}

/** Without a layout nothing tells how many pages there are, so the contents list is left out. */
async function makeDocx(request: ExportRequest, document: PrintDocument, pageMap: PageMap | undefined): Promise<Made> {
  await reach(request, 'writingDocx', 0.55);
  const made = await exportDocx(document, pageMap, (hash) => request.media.get(hash), {
    ...NODE_PACKING,
    onProgress: (share) => request.onProgress?.({ step: 'writingDocx', done: 0.55 + 0.35 * share }),
    isCancelled: async () => { await nextTurn(); return request.isCancelled?.() ?? false; },
  });
  const listless: PrintWarning[] = pageMap === undefined && document.contents.fromPages > 0 ? [{ message: 'The pages could not be counted, so the Word file has no contents list; add one in Word under References.' }] : [];
  return { bytes: made.bytes, warnings: [...made.warnings, ...listless] };
}

async function existing(files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(files.map((file) => nullOn(NOT_THERE, lstat(file))));
  return files.filter((_, index) => found[index] !== null).map((file) => path.basename(file));
}

function eachOnce(warnings: readonly PrintWarning[]): PrintWarning[] {
  const seen = new Set<string>();
  return warnings.filter((warning) => { const key = `${warning.blockId ?? ''} ${warning.message}`; return !seen.has(key) && seen.add(key); });
}
