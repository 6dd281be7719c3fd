import { describeVersion, openVersion, restoreVersion } from './earlier-versions';
import { readFingerprint } from './fingerprint';
import { openBriefingFile, salvageBriefingFile } from './open-file';

/** What is done with whole files and takes long where they are large: reading, hashing, putting back. Arguments and results are plain data, which can travel to another thread. */
export const FILE_JOBS = { open: openBriefingFile, salvage: salvageBriefingFile, fingerprint: readFingerprint, openVersion, describeVersion, restoreVersion };

/** A job by its name. */
export type FileJobName = keyof typeof FILE_JOBS;
/** The arguments of a job. */
export type FileJobArgs<N extends FileJobName> = Parameters<(typeof FILE_JOBS)[N]>;

/** Who does such jobs: this thread, or one that is there for it. */
export type FileWorker = <N extends FileJobName>(name: N, ...args: FileJobArgs<N>) => ReturnType<(typeof FILE_JOBS)[N]>;

/** Makes a worker of a function that hands arguments and results on without looking at them. */
export const fileWorkerBy = (work: (name: FileJobName, args: readonly unknown[]) => Promise<unknown>): FileWorker => ((name: FileJobName, ...args: readonly unknown[]) => work(name, args)) as FileWorker;

/** Does a job in this thread, by its name. */
export const doFileJob = (name: FileJobName, args: readonly unknown[]): Promise<unknown> => (FILE_JOBS[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);

/** The worker that is this thread. */
export const workHere: FileWorker = fileWorkerBy(doFileJob);
