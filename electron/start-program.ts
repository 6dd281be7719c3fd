import { startupSnapshot } from 'node:v8';

export interface Program {
  /** Does the work, with the words behind the program's name. */
  readonly run: (words: readonly string[]) => Promise<void>;
  /** Comes by the same code without anything that cannot be kept in a snapshot: native code, threads, the streams of the process. */
  readonly rehearse: (words: readonly string[]) => Promise<void>;
}

/**
 * Runs a program. While a start-up snapshot of it is made (scripts/start-up-snapshot.mjs) it is rehearsed instead, so that its code is kept as well, and runs in
 * every process that starts from the snapshot. What is read while modules are loaded is then that of the build: read the host, the environment and the time in functions.
 */
export function startProgram({ run, rehearse }: Program): void {
  if (!startupSnapshot.isBuildingSnapshot()) {
    void run(process.argv.slice(2));
    return;
  }
  startupSnapshot.setDeserializeMainFunction(() => { void run(process.argv.slice(2)); });
  void rehearse(process.argv.slice(2));
}
