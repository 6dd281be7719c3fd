// The command line: `briefing COMMAND`. Plain Node; no window, no Electron.
import { resourcesFolder } from '../resources-folder';
import { startProgram } from '../start-program';
import { rehearse } from './rehearse';
import { runProcess } from './run-process';

startProgram({ run: async (words) => { process.exitCode = await runProcess(words, resourcesFolder()); }, rehearse });
