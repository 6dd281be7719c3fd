import { APP_VERSION } from '../../shared/container/app-version';
import type { Command } from './command';
import { readCommandLine } from './command-line';
import { checkCommand } from './commands/check';
import { exportCommand } from './commands/export';
import { infoCommand } from './commands/info';
import { newCommand } from './commands/new';
import { templatesCommand } from './commands/templates';
import { EXIT, type ExitCode } from './exit-codes';
import { commandHelp, helpText } from './help-text';
import { nearestWord } from './nearest-word';
import type { Terminal } from './terminal';

const COMMANDS: readonly Command[] = [newCommand, exportCommand, checkCommand, infoCommand, templatesCommand];

/** Follows a command line, without the words for the program itself, and answers with the exit code. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.err(helpText(COMMANDS));
    return EXIT.wrongCommandLine;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal);
  if (name === '--version' || name === '-V') {
    terminal.out(`${APP_VERSION}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.find((entry) => entry.name === name);
  if (!command) return unknownCommand(name, terminal);
  const beforeFiles = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeFiles.includes('--help') || beforeFiles.includes('-h')) return help(name, terminal);
  const given = readCommandLine(rest, command.options);
  const outcome = given.ok ? await command.run(given.value, terminal) : given;
  if (outcome.ok) return outcome.value;
  terminal.err(`${outcome.error.message}\nbriefing ${command.name} --help tells more.\n`);
  return EXIT.wrongCommandLine;
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  const command = COMMANDS.find((entry) => entry.name === name);
  if (name !== undefined && !command) return unknownCommand(name, terminal);
  terminal.out(command ? commandHelp(command) : helpText(COMMANDS));
  return EXIT.ok;
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  const near = nearestWord(name, COMMANDS.map((command) => command.name));
  terminal.err(`There is no ${name.startsWith('-') ? 'option' : 'command'} ${name}${near === undefined ? '.' : `; did you mean ${near}?`}\nbriefing --help lists the commands.\n`);
  return EXIT.wrongCommandLine;
}
