// Every command and every option of the command line, in one place: reading a command line, checking it and the help all go by this table.
import { anyText, day, engineName, fileNamePattern, formatList, gapsOnly, languageTag, lineOfText, type OptionValue } from './option-values';

/** An option of a command; one without a value is a flag. */
export interface OptionDefinition {
  readonly name: string;
  readonly value?: OptionValue;
  readonly what: string;
  readonly required?: true;
}

/** A command as the help tells of it. */
export interface CommandDefinition {
  readonly name: string;
  readonly what: string;
  /** What a user may write in place of files, for a command that takes none. */
  readonly files: 'some' | { readonly none: string };
  readonly options: readonly OptionDefinition[];
}

const JSON_OPTION: OptionDefinition = { name: 'json', what: 'as JSON' };
const OVERWRITE_OPTION: OptionDefinition = { name: 'overwrite', what: 'replace files that are there already' };

export const COMMAND_TABLE = [
  {
    name: 'new', what: 'Make a briefing from a template.', files: { none: 'no file but --out' },
    options: [
      { name: 'template', value: anyText('ID'), what: 'one of those that "briefing templates" lists', required: true },
      { name: 'out', value: anyText('FILE'), what: 'the file to write; .briefing is added where it is missing', required: true },
      { name: 'subject', value: lineOfText, what: 'what it is about' },
      { name: 'to', value: lineOfText, what: 'who reads it' },
      { name: 'from', value: lineOfText, what: 'who writes it' },
      { name: 'decide-by', value: day, what: 'when the decision is needed, such as 2026-03-20' },
      { name: 'date', value: day, what: 'the date of the briefing; today unless given' },
      { name: 'language', value: languageTag, what: 'its language, such as en-GB (the default), uk-UA or ru-RU' },
      OVERWRITE_OPTION,
    ],
  },
  {
    name: 'export', what: 'Write briefings as DOCX and PDF.', files: 'some',
    options: [
      { name: 'to', value: formatList, what: 'docx, pdf, or both with a comma between', required: true },
      { name: 'out', value: anyText('DIR'), what: 'the folder to write to; it is made where it is missing', required: true },
      { name: 'name', value: fileNamePattern, what: 'how the files are named, such as {file} or "{reference} - {subject}" (the default, as in the window); also {date} and {title}' },
      { name: 'engine', value: engineName, what: 'what lays out the pages; the native one where it runs, unless given' },
      OVERWRITE_OPTION,
    ],
  },
  {
    name: 'check', what: 'Say what a reader would miss (gaps) and what is worth a second look (suggestions).', files: 'some',
    options: [JSON_OPTION, { name: 'fail-on', value: gapsOnly, what: 'end with 1 when there are gaps; suggestions never count' }],
  },
  { name: 'info', what: 'Say what is in a briefing.', files: 'some', options: [JSON_OPTION] },
  { name: 'templates', what: 'List the templates of briefings and of sections.', files: { none: 'no file' }, options: [JSON_OPTION] },
] as const satisfies readonly CommandDefinition[];

export type CommandName = (typeof COMMAND_TABLE)[number]['name'];

/** What stands after a command's name: `FILE... --to FORMATS --out DIR [options]`. */
export function usageOf({ name, files, options }: CommandDefinition): string {
  const needed = options.filter((option) => option.required).map((option) => ` --${option.name} ${option.value?.word ?? ''}`.trimEnd());
  const rest = options.filter((option) => !option.required).map((option) => ` [--${option.name}${option.value === undefined ? '' : ` ${option.value.word}`}]`);
  return `briefing ${name}${files === 'some' ? ' FILE...' : ''}${needed.join('')}${rest.length > 2 ? ' [options]' : rest.join('')}`;
}
