import type { CommandLineError, Given } from './command-line';
import type { ExitCode } from './exit-codes';
import type { Result } from '../../shared/model/result';
import type { Terminal } from './terminal';

/** What a command does with a command line that fits its table. It answers with an exit code, or with what only it could find wrong. */
export type RunCommand = (given: Given, terminal: Terminal) => Promise<Result<ExitCode, CommandLineError>>;
