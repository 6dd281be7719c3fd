import { EXIT, type ExitCode, worse } from './exit-codes';
import { runCli } from './run-cli';
import { processTerminal, type Terminal } from './terminal';

/**
 * Follows the command line of this process and answers with its exit code, once everything is written. A reader such as `head` that
 * closes the pipe early is no fault; any other failure of the standard output is one sentence and the exit code of what cannot be written.
 */
export async function runProcess(words: readonly string[], resourcesDir: string): Promise<ExitCode> {
  const terminal = processTerminal(resourcesDir);
  let code: ExitCode;
  try {
    code = terminal.cwd === '' ? folderGone(terminal) : await runCli(words, terminal);
  } catch (error) {
    terminal.err(`This is a fault of Briefing Desk; please report it with these lines.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    code = EXIT.fault;
  }
  const failed = await terminal.output.flush();
  if (failed !== undefined && failed.code !== 'EPIPE') {
    terminal.err(`Not everything could be written to the standard output (${reasonOf(failed)}); send it to another file or disk. Files that the command made are whole.\n`);
    code = worse(code, EXIT.cannotWrite);
  }
  await terminal.errors.flush();
  return code;
}

function folderGone({ err }: Terminal): ExitCode {
  err('The folder that this was started in is no longer there; change to another one first.\n');
  return EXIT.cannotRead;
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': case 'EFBIG': return 'no space is left';
    case 'EIO': return 'the disk failed';
    default: return code ?? message;
  }
}
