import { err, ok, type Result } from '../../shared/model/result';
import { type Group, GROUPS } from './bench-row';

/** What the command line of the bench asks for. */
export interface BenchOptions {
  readonly groups: readonly Group[];
  /** Fewer runs and keys: a look, not a measurement. */
  readonly quick: boolean;
  /** Where to write the rows as JSON. */
  readonly json?: string;
  /** Whether to write the table into docs/bench.md. */
  readonly write: boolean;
}

export const BENCH_HELP = `npm run bench -- [--quick] [--only GROUP,...] [--json FILE] [--write]

Measures the app beside its peers in one run and prints medians and ratios.
  --only GROUP,...  one or more of: ${GROUPS.join(', ')}
  --quick           fewer runs and keys
  --json FILE       write the rows to FILE as JSON
  --write           write the table into docs/bench.md, with date, machine and versions
`;

/** Why a command line is not understood, in a sentence for the reader. */
export interface OptionsError {
  readonly type: 'notUnderstood';
  readonly message: string;
}

/** Reads the words after `npm run bench --`. */
export function parseOptions(words: readonly string[]): Result<BenchOptions, OptionsError> {
  let options: BenchOptions = { groups: GROUPS, quick: false, write: false };
  for (let at = 0; at < words.length; at += 1) {
    const [word, glued] = splitOption(words[at]!);
    const value = (): string | undefined => glued ?? words[++at];
    if (word === '--quick') options = { ...options, quick: true };
    else if (word === '--write') options = { ...options, write: true };
    else if (word === '--json') {
      const json = value();
      if (json === undefined || json === '') return notUnderstood('Say which file --json writes to.');
      options = { ...options, json };
    } else if (word === '--only') {
      const names = (value() ?? '').split(',').filter((name) => name !== '');
      const unknown = names.find((name) => !isGroup(name));
      if (unknown !== undefined || names.length === 0) return notUnderstood(`--only takes one or more of ${GROUPS.join(', ')}${unknown === undefined ? '' : `, not "${unknown}"`}.`);
      options = { ...options, groups: names.filter(isGroup) };
    } else return notUnderstood(`The bench does not know ${word}. ${BENCH_HELP}`);
  }
  if (options.write && (options.quick || options.groups !== GROUPS)) return notUnderstood('--write needs a full run: leave out --quick and --only.');
  return ok(options);
}

const notUnderstood = (message: string): Result<never, OptionsError> => err({ type: 'notUnderstood', message });
const isGroup = (name: string): name is Group => (GROUPS as readonly string[]).includes(name);

function splitOption(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, undefined];
}
