// The command line: `briefing COMMAND`. Plain Node; no window, no Electron.
import { resourcesFolder } from '../resources-folder';
import { runProcess } from './run-process';

void runProcess(process.argv.slice(2), resourcesFolder()).then((code) => { process.exitCode = code; });
