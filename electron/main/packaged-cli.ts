import { app } from 'electron';
import { runCli } from '../cli/run-cli';
import { processTerminal } from '../cli/terminal';
import { EXIT } from '../cli/exit-codes';
import { resourcesFolder } from '../resources-folder';

/** The switch that turns the app into the command line: `briefing-desk --cli export FILE --to pdf`. */
const SWITCH = '--cli';

// A bundle of its own, loaded by index.ts only when the switch is there: the window's start does not pay for it.
app.dock?.hide();
runCli(process.argv.slice(process.argv.indexOf(SWITCH) + 1), processTerminal(resourcesFolder())).then(
  (code) => app.exit(code),
  (error: unknown) => {
    process.stderr.write(`This is a fault of Briefing Desk; please report it with these lines.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(EXIT.fault);
  },
);
