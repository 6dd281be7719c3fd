import { err, ok, type Result } from '../../shared/model/result';
import type { CommandDefinition, OptionDefinition } from './command-table';
import { nearestWord } from './nearest-word';

/** Why a command line cannot be followed. */
export interface CommandLineError { readonly type: 'wrongCommandLine'; readonly message: string }
export const wrongCommandLine = (message: string): CommandLineError => ({ type: 'wrongCommandLine', message });

/** What a command was given; every value fits its option. */
export interface Given {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the words after a command: `--name VALUE`, `--name=VALUE`, flags, and everything else as files; after `--` all are files. */
export function readCommandLine(words: readonly string[], command: CommandDefinition): Result<Given, CommandLineError> {
  const { options } = command;
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '--') { files.push(...words.slice(at + 1)); break; }
    if (!word.startsWith('-') || word === '-') { files.push(word); continue; }
    const equals = word.indexOf('=');
    const name = (equals === -1 ? word : word.slice(0, equals)).replace(/^--?/, '');
    const option = word.startsWith('--') ? options.find((entry) => entry.name === name) : undefined;
    if (!option) return err(wrongCommandLine(unknown(equals === -1 ? word : word.slice(0, equals), name, options)));
    if (values.has(name) || flags.has(name)) return err(wrongCommandLine(`The option --${name} is given twice.`));
    if (option.value === undefined) {
      if (equals !== -1) return err(wrongCommandLine(`The option --${name} takes no value.`));
      flags.add(name);
      continue;
    }
    const value = equals === -1 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || (equals === -1 && /^--[a-z]/.test(value))) return err(wrongCommandLine(`The option --${name} needs a value: --${name} ${option.value.word}.`));
    values.set(name, value);
  }
  const given: Given = { files, flags, values };
  const fault = firstFault(given, command);
  return fault === undefined ? ok(given) : err(wrongCommandLine(fault));
}

/** What the table says against a command line whose words could be read. */
function firstFault({ files, values }: Given, { name, files: wanted, options }: CommandDefinition): string | undefined {
  if (wanted !== 'some' && files.length > 0) return `"${name}" takes ${wanted.none}; "${files[0]}" is one too many.`;
  if (wanted === 'some' && files.length === 0) return `"${name}" needs a file: briefing ${name} FILE.`;
  if (files.includes('')) return `One of the files has no name; "${name}" needs the name of a file.`;
  const missing = options.find((option) => option.required && !values.has(option.name));
  if (missing) return `The option --${missing.name} ${missing.value?.word ?? ''} is missing.`;
  return options.flatMap((option) => (values.has(option.name) ? [option.value?.fault(values.get(option.name)!, option.name)] : [])).find((fault) => fault !== undefined);
}

function unknown(word: string, name: string, options: readonly OptionDefinition[]): string {
  const near = nearestWord(name, options.map((option) => option.name));
  if (near !== undefined) return `There is no option ${word}; did you mean --${near}?`;
  return /\.\w+$/.test(word) ? `There is no option ${word}; a file of that name is written ./${word}.` : `There is no option ${word}.`;
}
