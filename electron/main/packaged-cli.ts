import { app } from 'electron';
import { runProcess } from '../cli/run-process';
import { resourcesFolder } from '../resources-folder';

/** The switch that turns the app into the command line: `briefing-desk --cli export FILE --to pdf`. */
const SWITCH = '--cli';

// A bundle of its own, loaded by index.ts only when the switch is there: the window's start does not pay for it.
app.dock?.hide();
void runProcess(process.argv.slice(process.argv.indexOf(SWITCH) + 1), resourcesFolder()).then((code) => app.exit(code));
