// What `briefing` starts: the command line's program, with the code that the build has kept of it.
import path from 'node:path';
import { runProgram } from '../run-program';

runProgram(path.join(__dirname, 'cli-program.cjs'));
