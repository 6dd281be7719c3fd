import { app, utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { BUILT_IN_ENGINE, type JobInput, type JobReply, type JobRequest } from '../export/job-messages';
import { sweepTempFiles } from '../files/temp-names';
import type { ExportFormat } from '../../shared/ipc/export-channels';

type EngineChoice = 'best' | 'builtIn';
type Ending = Extract<JobReply, { type: 'exported' | 'laidOut' | 'cancelled' | 'failed' }>;
type Progress = Extract<JobReply, { type: 'progress' }>;
type WorkRequest = Exclude<JobRequest, { type: 'cancel' }>;
interface PendingJob {
  readonly request: WorkRequest;
  /** The process that does it. */
  process: UtilityProcess;
  /** Whether its files are being put in place: from there it is not begun anew. */
  saving: boolean;
  /** Whether it was begun anew once, because its process ended. */
  again: boolean;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly end: (ending: Ending) => void;
}

/** How long a job may go on after it was told to stop, before its process is ended. */
const CANCEL_GRACE_MS = 2000;
const OTHER_ENGINE = 'The faster PDF engine stopped at this briefing, so the built-in one made the PDF: the pages are whole, but the file is not marked as PDF/UA.';

const jobs = new Map<string, PendingJob>();
/** The running processes: one takes the PDF engine that is best on this computer, one always the built-in one. */
const children = new Map<EngineChoice, UtilityProcess>();
/** Ids of briefings at which the best engine ended its process: a fault in Typst's native code cannot be caught, in WebAssembly it can. */
const endedAt = new Set<string>();
let pdfEngineName = 'starting';
let quitting = false;
app.once('will-quit', () => { quitting = true; });

/** Which PDF engine the export process runs: `native`, `wasm`, or why none. */
export const pdfEngine = (): string => pdfEngineName;

/** Starts the export process ahead of its first job, so that the first layout is warm. */
export function warmExportProcess(): void {
  runningProcess('best');
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
  jobs.get(jobId)?.process.postMessage({ type: 'cancel', jobId } satisfies JobRequest);
  setTimeout(() => {
    const job = jobs.get(jobId);
    if (job === undefined) return;
    jobs.delete(jobId);
    void endProcess(job).then(() => job.end({ type: 'cancelled', jobId }));
  }, CANCEL_GRACE_MS).unref();
}

/** Ends the process of a job that does not stop by itself, and removes what it had begun to write. Jobs that waited for it, or come meanwhile, get another process. */
async function endProcess({ process: ending, request }: PendingJob): Promise<void> {
  const choice = forget(ending);
  await new Promise<void>((resolve) => {
    ending.once('exit', () => resolve());
    if (!ending.kill()) resolve();
  });
  await sweep(request);
  for (const job of jobs.values()) if (job.process === ending) beginAnew(job, choice ?? 'best');
}

function start<T extends Ending>(request: WorkRequest, onProgress?: (progress: Progress) => void): RunningJob<T> {
  const { jobId } = request;
  const process = runningProcess(endedAt.has(request.briefing.id) ? 'builtIn' : 'best');
  const ended = new Promise<Ending>((resolve) => {
    jobs.set(jobId, { request, process, saving: false, again: false, onProgress, end: resolve });
  });
  process.postMessage(request);
  return { jobId, ended: ended as RunningJob<T>['ended'] };
}

function beginAnew(job: PendingJob, choice: EngineChoice): void {
  job.process = runningProcess(choice);
  job.process.postMessage(job.request);
}

function runningProcess(choice: EngineChoice): UtilityProcess {
  const running = children.get(choice) ?? startProcess(choice);
  children.set(choice, running);
  return running;
}

function startProcess(choice: EngineChoice): UtilityProcess {
  const started = utilityProcess.fork(path.join(__dirname, 'export-process.cjs'), choice === 'builtIn' ? [BUILT_IN_ENGINE] : [], { serviceName: 'Briefing Desk export', stdio: 'inherit' });
  started.on('message', (message: JobReply) => receive(message, choice));
  // One that was ended on purpose is forgotten already.
  started.once('exit', (code) => { if (forget(started) !== undefined) void takeOver(started, choice, code); });
  return started;
}

/** Takes a process off the list, and tells which it was. */
function forget(process: UtilityProcess): EngineChoice | undefined {
  const [choice] = [...children].find(([, running]) => running === process) ?? [];
  if (choice !== undefined) children.delete(choice);
  return choice;
}

/** What becomes of the jobs of a process that ended by itself: the one that it worked on is begun anew with the built-in engine, once; those that waited, with the engine they had. */
async function takeOver(ended: UtilityProcess, choice: EngineChoice, code: number): Promise<void> {
  const [worked, ...waited] = [...jobs.values()].filter((job) => job.process === ended);
  if (worked === undefined || quitting) return;
  await sweep(worked.request);
  const { jobId, briefing } = worked.request;
  if (worked.saving || worked.again || choice === 'builtIn') {
    jobs.delete(jobId);
    worked.end({ type: 'failed', jobId, message: `The export process ended unexpectedly (code ${code}). Your briefing is unchanged; try again.` });
  } else if (jobs.has(jobId)) {
    endedAt.add(briefing.id);
    worked.again = true;
    beginAnew(worked, 'builtIn');
  }
  for (const job of waited) if (jobs.has(job.request.jobId)) beginAnew(job, endedAt.has(job.request.briefing.id) ? 'builtIn' : choice);
}

/** Removes what a job that goes no further had begun to write. */
const sweep = async (request: WorkRequest): Promise<void> => { if (request.type === 'export') await sweepTempFiles(request.outFolder); };

function receive(message: JobReply, choice: EngineChoice): void {
  if (message.type === 'ready') {
    if (choice === 'best') pdfEngineName = message.pdfEngine;
    return;
  }
  const job = jobs.get(message.jobId);
  if (message.type === 'progress') {
    if (job !== undefined) job.saving = message.step === 'saving';
    job?.onProgress?.(message);
    return;
  }
  jobs.delete(message.jobId);
  job?.end(message.type === 'exported' && choice === 'builtIn' && pdfEngineName !== 'wasm' && message.files.some(({ format }) => format === 'pdf') ? { ...message, warnings: [...message.warnings, { message: OTHER_ENGINE }] } : message);
}
