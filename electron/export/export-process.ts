// The export process: a utility process that lays out and writes, so that neither the window nor the main process ever waits for it.
// It stays alive between jobs, because a warm layout takes a tenth of a cold one; the main process replaces it when it grows or hangs.
import { resourcesFolder } from '../resources-folder';
import { exportBriefing } from './export-briefing';
import { layoutAndCompile } from './export-pdf';
import { BUILT_IN_ENGINE, type JobReply, type JobRequest } from './job-messages';
import { createPdfEngine, type PdfEngine } from './pdf-engine';
import { briefingToPrint } from '../../shared/export/print/briefing-to-print';

type Job = Exclude<JobRequest, { type: 'cancel' }>;

const port = process.parentPort;
const cancelled = new Set<string>();
const queue: Job[] = [];
let working = false;
let engine: Promise<PdfEngine> | undefined;

port.on('message', ({ data }: { data: JobRequest }) => {
  if (data.type === 'cancel') cancelled.add(data.jobId);
  else queue.push(data);
  void work();
});
warmUp();

function warmUp(): void {
  engine = startEngine();
  engine.then(({ name }) => reply({ type: 'ready', pdfEngine: name }), (error: unknown) => reply({ type: 'ready', pdfEngine: `none (${messageOf(error)})` }));
}

function startEngine(): Promise<PdfEngine> {
  return createPdfEngine({ resourcesDir: resourcesFolder(), ...(process.argv.includes(BUILT_IN_ENGINE) ? { prefer: 'wasm' } : {}) });
}

async function work(): Promise<void> {
  if (working) return;
  working = true;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    try {
      await (job.type === 'export' ? runExport(job) : runLayout(job));
    } catch (error) {
      reply({ type: 'failed', jobId: job.jobId, message: `The pages could not be made: ${messageOf(error)}. Your briefing is unchanged; save it and try again.` });
    }
    cancelled.delete(job.jobId);
  }
  working = false;
}

async function runExport(job: Extract<Job, { type: 'export' }>): Promise<void> {
  const { jobId } = job;
  const outcome = await exportBriefing({
    ...job,
    engine: await pdfEngine(),
    onProgress: ({ step, done }) => reply({ type: 'progress', jobId, step, done }),
    isCancelled: () => cancelled.has(jobId),
  });
  if (outcome.ok) reply({ type: 'exported', jobId, files: outcome.value.files, warnings: outcome.value.warnings });
  else if (outcome.error.type === 'cancelled') reply({ type: 'cancelled', jobId });
  else reply({ type: 'failed', jobId, message: outcome.error.message });
}

async function runLayout(job: Extract<Job, { type: 'layOut' }>): Promise<void> {
  const { jobId } = job;
  if (cancelled.has(jobId)) {
    reply({ type: 'cancelled', jobId });
    return;
  }
  const document = briefingToPrint(job.briefing);
  const outcome = await layoutAndCompile(document, job.media, await pdfEngine());
  if (!outcome.ok) {
    reply({ type: 'failed', jobId, message: outcome.error.message });
    return;
  }
  const { pdf, pageMap, bottomLineLines, warnings } = outcome.value;
  reply({ type: 'laidOut', jobId, pdf, pages: pageMap.pages, headingPages: pageMap.headingPages, ...(bottomLineLines === undefined ? {} : { bottomLineLines }), warnings: [...document.warnings, ...warnings] });
}

const pdfEngine = (): Promise<PdfEngine> => (engine ??= startEngine());
const reply = (message: JobReply): void => port.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
