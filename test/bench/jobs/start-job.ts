// What starts a job: the program beside it, with its kept code, as `briefing` starts the command line.
import { runProgram } from '../../../electron/run-program';

runProgram(__filename.replace(/\.cjs$/, '-program.cjs'));
