// Channels about what comes out: export jobs, printing, preview.
import { z } from 'zod';
import { sessionIdSchema } from './briefing-channels';

export const EXPORT_FORMATS = ['docx', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** The steps of an export job, in order; the renderer has the words. */
export const EXPORT_STEPS = ['preparing', 'layingOut', 'writingPdf', 'writingDocx', 'saving'] as const;

const warningSchema = z.object({ message: z.string(), blockId: z.string().optional() });
/** A file that an export wrote; the id is the handle for opening it. */
const exportedFileSchema = z.object({ fileId: z.string(), name: z.string(), folder: z.string(), format: z.enum(EXPORT_FORMATS), bytes: z.number(), pages: z.number().optional() });

export const exportChannels = {
  /** Where the next export goes and under what name: beside the briefing, or the folder used last. */
  'export:defaults': { args: z.tuple([sessionIdSchema]), result: z.object({ folder: z.string(), baseName: z.string() }) },
  /** Asks for a folder; the choice is kept in the main process. */
  'export:chooseFolder': { args: z.tuple([sessionIdSchema]), result: z.object({ folder: z.string() }).nullable() },
  'export:start': {
    args: z.tuple([sessionIdSchema, z.object({ formats: z.array(z.enum(EXPORT_FORMATS)).min(1), baseName: z.string().min(1).max(200), overwrite: z.boolean() })]),
    result: z.discriminatedUnion('type', [
      z.object({ type: z.literal('started'), jobId: z.string() }),
      /** These files are there already; start again with `overwrite` or another name. */
      z.object({ type: z.literal('exists'), names: z.array(z.string()) }),
      z.object({ type: z.literal('failed'), message: z.string() }),
    ]),
  },
  'export:cancel': { args: z.tuple([z.string()]), result: z.null() },
  'export:openFile': { args: z.tuple([z.string()]), result: z.object({ message: z.string().optional() }) },
  'export:showInFolder': { args: z.tuple([z.string()]), result: z.object({ message: z.string().optional() }) },
  'export:copyPath': { args: z.tuple([z.string()]), result: z.null() },
  /** Lays the briefing out and answers with its page count; the pages are then at `app://desk/preview/<sessionId>/<revision>.pdf`. */
  'preview:layOut': { args: z.tuple([sessionIdSchema]), result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('ready'), revision: z.number(), pages: z.number(), headingPages: z.record(z.string(), z.number()), bottomLineLines: z.number().optional(), warnings: z.array(warningSchema) }),
    z.object({ type: z.literal('failed'), message: z.string() }),
  ]) },
  /** Prints the pages of the PDF with the system's print dialog. */
  'print:start': { args: z.tuple([sessionIdSchema]), result: z.discriminatedUnion('type', [z.object({ type: z.literal('done') }), z.object({ type: z.literal('cancelled') }), z.object({ type: z.literal('failed'), message: z.string() })]) },
} as const;

export const exportEvents = {
  'export:progress': z.object({ jobId: z.string(), step: z.enum(EXPORT_STEPS), /** 0 - 1 over the whole job. */ done: z.number().min(0).max(1) }),
  'export:finished': z.discriminatedUnion('type', [
    z.object({ type: z.literal('done'), jobId: z.string(), files: z.array(exportedFileSchema), warnings: z.array(warningSchema), milliseconds: z.number() }),
    z.object({ type: z.literal('cancelled'), jobId: z.string() }),
    z.object({ type: z.literal('failed'), jobId: z.string(), message: z.string() }),
  ]),
} as const;

export type ExportedFile = z.infer<typeof exportedFileSchema>;
export type ExportFinished = z.infer<(typeof exportEvents)['export:finished']>;
