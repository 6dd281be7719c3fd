import type { Result } from '../../shared/model/result';
import type { CommandLineError, Given, OptionDefinition } from './command-line';
import type { ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

/** One command: what its help says, and what it does. It answers with an exit code, or with what is wrong with the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name: `FILE... --to docx,pdf --out DIR`. */
  readonly usage: string;
  readonly what: string;
  readonly options: readonly OptionDefinition[];
  readonly run: (given: Given, terminal: Terminal) => Promise<Result<ExitCode, CommandLineError>>;
}
