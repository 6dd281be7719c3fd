import { utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { JobInput, JobReply, JobRequest } from '../export/job-messages';
import { sweepTempFiles } from '../files/temp-names';
import type { ExportFormat } from '../../shared/ipc/export-channels';

type Ending = Extract<JobReply, { type: 'exported' | 'laidOut' | 'cancelled' | 'failed' }>;
type Progress = Extract<JobReply, { type: 'progress' }>;
interface PendingJob {
  /** The process that does it. */
  readonly process: UtilityProcess;
  /** Where it writes, if it writes files. */
  readonly outFolder: string | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly end: (ending: Ending) => void;
}

/** How long a job may go on after it was told to stop, before its process is ended. */
const CANCEL_GRACE_MS = 2000;

const jobs = new Map<string, PendingJob>();
let child: UtilityProcess | undefined;
let pdfEngineName = 'starting';

/** Which PDF engine the export process runs: `native`, `wasm`, or why none. */
export const pdfEngine = (): string => pdfEngineName;

/** Starts the export process ahead of its first job, so that the first layout is warm. */
export function warmExportProcess(): void {
  child ??= startProcess();
}

/** A job that has begun: its id, and how it ended. */
export interface RunningJob<T extends Ending> {
  readonly jobId: string;
  readonly ended: Promise<T | Extract<Ending, { type: 'cancelled' | 'failed' }>>;
}

/** Writes the briefing in these formats to a folder. */
export const startExportJob = (input: JobInput & { formats: readonly ExportFormat[]; outFolder: string; baseName: string; overwrite: boolean }, onProgress: (progress: Progress) => void): RunningJob<Extract<Ending, { type: 'exported' }>> =>
  start({ type: 'export', jobId: randomUUID(), ...input }, onProgress);

/** Lays the briefing out and returns its PDF. */
export const startLayoutJob = (input: JobInput): RunningJob<Extract<Ending, { type: 'laidOut' }>> => start({ type: 'layOut', jobId: randomUUID(), ...input });

/** Asks a job to stop; when it does not within two seconds its process is ended and the next job gets a new one. */
export function cancelJob(jobId: string): void {
  if (!jobs.has(jobId)) return;
  child?.postMessage({ type: 'cancel', jobId } satisfies JobRequest);
  setTimeout(() => {
    const job = jobs.get(jobId);
    if (job === undefined) return;
    jobs.delete(jobId);
    void endProcess(job).then(() => job.end({ type: 'cancelled', jobId }));
  }, CANCEL_GRACE_MS).unref();
}

/** Ends the process of a job that does not stop by itself, and removes what it had begun to write. A job that comes meanwhile gets another process. */
async function endProcess({ process: ending, outFolder }: PendingJob): Promise<void> {
  if (child === ending) child = undefined;
  await new Promise<void>((resolve) => {
    ending.once('exit', () => resolve());
    if (!ending.kill()) resolve();
  });
  if (outFolder !== undefined) await sweepTempFiles(outFolder);
}

function start<T extends Ending>(request: Exclude<JobRequest, { type: 'cancel' }>, onProgress?: (progress: Progress) => void): RunningJob<T> {
  const { jobId } = request;
  const process = (child ??= startProcess());
  const ended = new Promise<Ending>((resolve) => {
    jobs.set(jobId, { process, outFolder: request.type === 'export' ? request.outFolder : undefined, onProgress, end: resolve });
  });
  process.postMessage(request);
  return { jobId, ended: ended as RunningJob<T>['ended'] };
}

function startProcess(): UtilityProcess {
  const started = utilityProcess.fork(path.join(__dirname, 'export-process.cjs'), [], { serviceName: 'Briefing Desk export', stdio: 'inherit' });
  started.on('message', receive);
  started.once('exit', (code) => {
    if (child === started) child = undefined;
    for (const [jobId, job] of jobs) if (job.process === started) {
      jobs.delete(jobId);
      job.end({ type: 'failed', jobId, message: `The export process ended unexpectedly (code ${code}). Your briefing is unchanged; try again.` });
    }
  });
  return started;
}

function receive(message: JobReply): void {
  if (message.type === 'ready') {
    pdfEngineName = message.pdfEngine;
    return;
  }
  const job = jobs.get(message.jobId);
  if (message.type === 'progress') {
    job?.onProgress?.(message);
    return;
  }
  jobs.delete(message.jobId);
  job?.end(message);
}
