import { stat } from 'node:fs/promises';
import path from 'node:path';
import { languageSchema } from '../../../shared/model/inline';
import { daySchema } from '../../../shared/model/metadata';
import { err, ok } from '../../../shared/model/result';
import { instantiateBriefing } from '../../../shared/templates';
import { createSession, saveSessionAs } from '../../files/open-briefing';
import { NOT_THERE, nullOn } from '../../files/system-error';
import type { Command } from '../command';
import { wrongCommandLine } from '../command-line';
import { EXIT } from '../exit-codes';
import { nearestWord } from '../nearest-word';
import { builtInTemplates } from '../templates';

/** Makes a briefing from a template and saves it. */
export const newCommand: Command = {
  name: 'new',
  usage: '--template ID --out FILE [options]',
  what: 'Make a briefing from a template.',
  options: [
    { name: 'template', value: 'ID', what: 'one of those that "briefing templates" lists', required: true },
    { name: 'out', value: 'FILE', what: 'the file to write; .briefing is added where it is missing', required: true },
    { name: 'subject', value: 'TEXT', what: 'what it is about' },
    { name: 'to', value: 'TEXT', what: 'who reads it' },
    { name: 'from', value: 'TEXT', what: 'who writes it' },
    { name: 'decide-by', value: 'DAY', what: 'when the decision is needed, such as 2026-03-20' },
    { name: 'date', value: 'DAY', what: 'the date of the briefing; today unless given' },
    { name: 'language', value: 'TAG', what: 'its language, such as en-GB (the default), uk-UA or ru-RU' },
    { name: 'overwrite', what: 'replace a file that is there already' },
  ],
  run: async ({ files, flags, values }, terminal) => {
    if (files.length > 0) return err(wrongCommandLine(`"new" takes no file but --out; "${files[0]}" is one too many.`));
    const library = await builtInTemplates(terminal);
    if (library.briefings.length === 0) {
      terminal.err(`The templates were not found in ${terminal.resourcesDir}. Install the app again.\n`);
      return ok(EXIT.cannotRead);
    }
    const id = values.get('template')!;
    const template = library.briefings.find((entry) => entry.id === id);
    if (!template) {
      const ids = library.briefings.map((entry) => entry.id);
      const near = nearestWord(id, ids);
      return err(wrongCommandLine(`There is no template "${id}"; ${near === undefined ? `choose one of ${ids.join(', ')}.` : `did you mean ${near}?`}`));
    }
    const wrongDay = ['decide-by', 'date'].find((name) => values.has(name) && !daySchema.safeParse(values.get(name)).success);
    if (wrongDay !== undefined) return err(wrongCommandLine(`"${values.get(wrongDay)}" is not a day; write --${wrongDay} as in 2026-03-20.`));
    const language = values.get('language') ?? 'en-GB';
    if (!languageSchema.safeParse(language).success) return err(wrongCommandLine(`"${language}" is not a language tag; write it as in en-GB or uk-UA.`));
    const tooLong = ['subject', 'to', 'from'].find((name) => (values.get(name) ?? '').length > MOST_CHARACTERS);
    if (tooLong !== undefined) return err(wrongCommandLine(`--${tooLong} is longer than ${MOST_CHARACTERS} characters.`));

    const out = withExtension(values.get('out')!);
    const target = path.resolve(terminal.cwd, out);
    if (!flags.has('overwrite') && (await nullOn([...NOT_THERE, 'ENAMETOOLONG'], stat(target))) !== null) {
      terminal.err(`${out} is there already; choose another name, or add --overwrite.\n`);
      return ok(EXIT.cannotWrite);
    }
    const decideBy = values.get('decide-by');
    const from = values.get('from');
    const briefing = instantiateBriefing(template, library.sections, {
      subject: values.get('subject') ?? '', to: values.get('to') ?? '', language, date: values.get('date') ?? terminal.today,
      ...(decideBy === undefined ? {} : { decideBy }), ...(from === undefined ? {} : { from }),
    });
    const saved = await saveSessionAs(createSession(briefing), target, { backupsFolder: null });
    if (!saved.ok) {
      terminal.err(saved.error.type === 'folderMissing' ? `The folder of ${out} does not exist; make it first, or choose another.\n` : `${saved.error.message}\n`);
      return ok(EXIT.cannotWrite);
    }
    terminal.out(`${out}\n`);
    return ok(EXIT.ok);
  },
};

const MOST_CHARACTERS = 1000;
const withExtension = (file: string): string => (/\.briefing$/i.test(file) ? file : `${file}.briefing`);
