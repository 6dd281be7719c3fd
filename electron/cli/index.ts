// The command line: `briefing COMMAND`. Plain Node; no window, no Electron.
import { resourcesFolder } from '../resources-folder';
import { EXIT } from './exit-codes';
import { runCli } from './run-cli';
import { processTerminal } from './terminal';

// A reader such as `head` may close the pipe before everything is written; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });

runCli(process.argv.slice(2), processTerminal(resourcesFolder())).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    process.stderr.write(`This is a fault of Briefing Desk; please report it with these lines.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.fault;
  },
);
