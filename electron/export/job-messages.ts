// What the main process and the export process say to each other. Plain data; bytes travel as copies.
import type { Briefing } from '../../shared/model/briefing';
import type { ExportFormat } from '../../shared/ipc/export-channels';

/** The argument with which the export process takes the built-in PDF engine, where it would take the native one. */
export const BUILT_IN_ENGINE = '--built-in-engine';

/** What a job works on: the briefing and the bytes of its media by hash. */
export interface JobInput {
  readonly briefing: Briefing;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** From the main process. One job at a time is worked on; the others wait. */
export type JobRequest =
  | ({ readonly type: 'export'; readonly jobId: string; readonly formats: readonly ExportFormat[]; readonly outFolder: string; readonly baseName: string; readonly overwrite: boolean } & JobInput)
  | ({ readonly type: 'layOut'; readonly jobId: string } & JobInput)
  | { readonly type: 'cancel'; readonly jobId: string };

export interface JobWarning {
  readonly message: string;
  readonly blockId?: string;
}

/** To the main process. Every job ends with exactly one of `exported`, `laidOut`, `cancelled` or `failed`. */
export type JobReply =
  | { readonly type: 'ready'; readonly pdfEngine: string }
  | { readonly type: 'progress'; readonly jobId: string; readonly step: 'preparing' | 'layingOut' | 'writingPdf' | 'writingDocx' | 'saving'; readonly done: number }
  | { readonly type: 'exported'; readonly jobId: string; readonly files: readonly { readonly path: string; readonly format: ExportFormat; readonly bytes: number; readonly pages?: number }[]; readonly warnings: readonly JobWarning[] }
  | { readonly type: 'laidOut'; readonly jobId: string; readonly pdf: Uint8Array; readonly pages: number; readonly headingPages: Readonly<Record<string, number>>; readonly bottomLineLines?: number; readonly warnings: readonly JobWarning[] }
  | { readonly type: 'cancelled'; readonly jobId: string }
  | { readonly type: 'failed'; readonly jobId: string; readonly message: string };
