import { COMMAND_TABLE, type CommandDefinition, usageOf } from './command-table';

/** The help of the whole command line. */
export function helpText(): string {
  const width = Math.max(...COMMAND_TABLE.map((command) => command.name.length));
  return `Briefing Desk on the command line.

Usage
  briefing COMMAND [options]

Commands
${COMMAND_TABLE.map((command) => `  ${command.name.padEnd(width)}  ${command.what}\n`).join('')}
  briefing COMMAND --help tells more about one; briefing --version tells the version.

Exit codes
  0    done
  1    check --fail-on gaps found gaps
  2    the command line is wrong
  3    a file is missing, not a briefing, damaged, or of a newer version; a template cannot be used
  4    a file, a folder or the standard output cannot be written
  70   a fault of the program
  130  stopped with Ctrl+C
`;
}

/** The help of one command. */
export function commandHelp(command: CommandDefinition): string {
  const names = command.options.map((option) => `--${option.name}${option.value === undefined ? '' : ` ${option.value.word}`}`);
  const width = Math.max(0, ...names.map((name) => name.length));
  return `${command.what}

Usage
  ${usageOf(command)}

Options
${command.options.map((option, index) => `  ${names[index]!.padEnd(width)}  ${option.what}${option.required ? ' (needed)' : ''}\n`).join('')}`;
}
