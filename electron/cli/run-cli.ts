import { APP_VERSION } from '../../shared/container/app-version';
import type { RunCommand } from './command';
import { readCommandLine } from './command-line';
import { COMMAND_TABLE, type CommandName } from './command-table';
import { runCheck } from './commands/check';
import { runExport } from './commands/export';
import { runInfo } from './commands/info';
import { runNew } from './commands/new';
import { runTemplates } from './commands/templates';
import { EXIT, type ExitCode } from './exit-codes';
import { fitLines } from './fit-lines';
import { commandHelp, helpText } from './help-text';
import { nearestWord } from './nearest-word';
import { plain } from './sentence';
import type { Terminal } from './terminal';

const RUNS: Readonly<Record<CommandName, RunCommand>> = { new: runNew, export: runExport, check: runCheck, info: runInfo, templates: runTemplates };

/** Follows a command line, without the words for the program itself, and answers with the exit code. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.err(fitLines(helpText(), terminal.width));
    return EXIT.wrongCommandLine;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal);
  if (name === '--version' || name === '-V') {
    terminal.out(`${APP_VERSION}\n`);
    return EXIT.ok;
  }
  const command = COMMAND_TABLE.find((entry) => entry.name === name);
  if (!command) return unknownCommand(name, terminal);
  const beforeFiles = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeFiles.includes('--help') || beforeFiles.includes('-h')) return help(name, terminal);
  const given = readCommandLine(rest, command);
  const outcome = given.ok ? await RUNS[command.name](given.value, terminal) : given;
  if (outcome.ok) return outcome.value;
  terminal.err(`${plain(outcome.error.message)}\nbriefing ${command.name} --help tells more.\n`);
  return EXIT.wrongCommandLine;
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  const command = COMMAND_TABLE.find((entry) => entry.name === name);
  if (name !== undefined && !command) return unknownCommand(name, terminal);
  terminal.out(fitLines(command ? commandHelp(command) : helpText(), terminal.width));
  return EXIT.ok;
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  const near = nearestWord(name, COMMAND_TABLE.map((command) => command.name));
  terminal.err(`There is no ${name.startsWith('-') ? 'option' : 'command'} ${plain(name)}${near === undefined ? '.' : `; did you mean ${near}?`}\nbriefing --help lists the commands.\n`);
  return EXIT.wrongCommandLine;
}
