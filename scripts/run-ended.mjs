// How a run of the command line's program ended, when it could not say so itself.
import { constants } from 'node:os';

/** Exit codes of an abort where there are no signals: of Windows, and of a shell in between. */
const ABORTED = [3221226505, 134];
/** A fault of the program, as sysexits.h and electron/cli/exit-codes.ts number it. */
const FAULT = 70;

/** The exit code of a run (the result of spawnSync, with the words of its command line), and a sentence where the program ended without one: the native code of an engine cannot be caught. */
export function runEnded(run, words) {
  const { status, signal } = run;
  if (run.error !== undefined) return { code: FAULT, sentence: `The program could not be started: ${run.error.message}.` };
  if (signal === 'SIGABRT' || ABORTED.includes(status)) {
    const other = words[0] === 'export' && !words.some((word, index) => word === '--engine=wasm' || (word === 'wasm' && words[index - 1] === '--engine'));
    return { code: FAULT, sentence: `The program stopped at a fault in ${words[0] === 'export' ? 'the PDF engine' : 'its native code'}. Briefings are unchanged.${other ? ' Run the command again with --engine wasm: that engine goes on where this one stops.' : ''} Please report it with the lines above.` };
  }
  if (signal !== null) return { code: 128 + (constants.signals[signal] ?? 0), sentence: '' };
  return { code: status ?? FAULT, sentence: '' };
}
