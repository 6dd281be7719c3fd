import { err, ok, type Result } from '../../shared/model/result';
import { nearestWord } from './nearest-word';

/** An option of a command; `value` names what follows it in the help, a flag has none. */
export interface OptionDefinition {
  readonly name: string;
  readonly value?: string;
  readonly what: string;
  readonly required?: true;
}

/** Why a command line cannot be followed. */
export interface CommandLineError { readonly type: 'wrongCommandLine'; readonly message: string }
export const wrongCommandLine = (message: string): CommandLineError => ({ type: 'wrongCommandLine', message });

/** What a command was given. */
export interface Given {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the words after a command: `--name VALUE`, `--name=VALUE`, flags, and everything else as files; after `--` all are files. */
export function readCommandLine(words: readonly string[], options: readonly OptionDefinition[]): Result<Given, CommandLineError> {
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
    if (value === undefined || (equals === -1 && /^--[a-z]/.test(value))) return err(wrongCommandLine(`The option --${name} needs a value: --${name} ${option.value}.`));
    values.set(name, value);
  }
  const missing = options.find((option) => option.required && !values.has(option.name));
  if (missing) return err(wrongCommandLine(`The option --${missing.name} ${missing.value} is missing.`));
  return ok({ files, flags, values });
}

function unknown(word: string, name: string, options: readonly OptionDefinition[]): string {
  const near = nearestWord(name, options.map((option) => option.name));
  return `There is no option ${word}${near === undefined ? '' : `; did you mean --${near}`}${near === undefined ? '.' : '?'}`;
}
