import path from 'node:path';
import { err, ok } from '../../../shared/model/result';
import { instantiateBriefing } from '../../../shared/templates';
import { createSession, saveSessionAs } from '../../files/open-briefing';
import type { SaveError } from '../../files/save-error';
import type { RunCommand } from '../command';
import { wrongCommandLine } from '../command-line';
import { EXIT } from '../exit-codes';
import { nearestWord } from '../nearest-word';
import { sentence } from '../sentence';
import { builtInTemplates } from '../templates';

/** Makes a briefing from a template and saves it. */
export const runNew: RunCommand = async ({ flags, values }, terminal) => {
  const library = await builtInTemplates(terminal);
  if (library === undefined) return ok(EXIT.cannotRead);
  const id = values.get('template')!;
  const template = library.briefings.find((entry) => entry.id === id);
  if (!template) {
    for (const problem of library.problems) terminal.err(sentence(problem));
    const ids = library.briefings.map((entry) => entry.id);
    const near = nearestWord(id, ids);
    return err(wrongCommandLine(`There is no template "${id}"; ${near === undefined ? `choose one of ${ids.join(', ')}.` : `did you mean ${near}?`}`));
  }
  if (!endsInAName(values.get('out')!)) return err(wrongCommandLine(`"${values.get('out')}" is a folder; name the file in it: --out FILE.`));
  const out = withExtension(values.get('out')!);
  const target = path.resolve(terminal.cwd, out);
  const decideBy = values.get('decide-by');
  const from = values.get('from');
  const briefing = instantiateBriefing(template, library.sections, {
    subject: values.get('subject') ?? '', to: values.get('to') ?? '', language: values.get('language') ?? 'en-GB', date: values.get('date') ?? terminal.today,
    ...(decideBy === undefined ? {} : { decideBy }), ...(from === undefined ? {} : { from }),
  });
  const saved = await saveSessionAs(createSession(briefing), target, { backupsFolder: null, ...(flags.has('overwrite') ? {} : { onlyNew: true }) });
  if (!saved.ok) {
    terminal.err(sentence(whyNotSaved(saved.error, out)));
    return ok(EXIT.cannotWrite);
  }
  terminal.out(`${out}\n`);
  return ok(EXIT.ok);
};

function whyNotSaved({ type, message }: SaveError, out: string): string {
  if (type === 'folderMissing') return `The folder of ${out} does not exist; make it first, or choose another.`;
  return type === 'changedOutside' ? `${out} is there already; choose another name, or add --overwrite.` : message;
}

/** `.`, `..`, `papers/` and a bare `.briefing` name no file. */
const endsInAName = (file: string): boolean => !/[/\\]$/.test(file) && !/^\.{0,2}(\.briefing)?$/i.test(path.basename(file));
const withExtension = (file: string): string => (/\.briefing$/i.test(file) ? file : `${file}.briefing`);
