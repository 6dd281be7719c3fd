// The templates that this installation has: the built-in ones, and the user's own in the app data folder.
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../files/system-error';
import { writeAtomically } from '../files/write-atomically';
import { loadUsableTemplates, parseTemplate, type TemplateFile, type TemplateLibrary } from '../../shared/templates/load-templates';
import type { SectionTemplate } from '../../shared/templates/template';

/** All templates at once, and one sentence for each file that could not be used, those of the installation first. */
export interface InstalledTemplates {
  readonly builtIn: TemplateLibrary;
  readonly own: readonly SectionTemplate[];
  readonly problems: readonly string[];
}

/** Reads the built-in templates of `resourcesDir` and the own ones of `ownDir`. What cannot be read or used, be it a file or the whole folder, is left out and reported; it never takes the others away. */
export async function readTemplates(resourcesDir: string, ownDir: string): Promise<InstalledTemplates> {
  const sections = await jsonFiles(path.join(resourcesDir, 'templates', 'sections'));
  const briefings = await jsonFiles(path.join(resourcesDir, 'templates', 'briefings'));
  const { library: builtIn, errors } = loadUsableTemplates([...sections.files, ...briefings.files]);
  const own = await readOwn(ownDir);
  return { builtIn, own: own.found.map(({ template }) => template), problems: [...sections.problems, ...briefings.problems, ...errors.map(({ message }) => message), ...own.problems] };
}

/** Writes an own section template, whole or not at all. Throws what the disk throws. */
export async function writeOwnTemplate(ownDir: string, template: SectionTemplate): Promise<void> {
  await mkdir(ownDir, { recursive: true });
  await writeAtomically(ownFile(ownDir, template.id), new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`));
}

/** The ids that a new own template cannot have, as its file would take the place of another one: also of one that cannot be used, which is somebody's work all the same. */
export async function idsOfOwnFiles(ownDir: string): Promise<string[]> {
  const names = await readdir(ownDir).catch(() => []);
  return names.filter(isJson).map((name) => name.slice(0, -'.json'.length).toLowerCase());
}

/** Deletes an own section template, whatever its file is called; it is no error when it is gone already. Throws what the disk throws. */
export async function deleteOwnTemplate(ownDir: string, id: string): Promise<void> {
  for (const { file, template } of (await readOwn(ownDir)).found) if (template.id === id) await rm(path.join(ownDir, file), { force: true });
}

/** The own templates with the names of their files; of several with one id the first. */
async function readOwn(ownDir: string): Promise<{ readonly found: readonly { readonly file: string; readonly template: SectionTemplate }[]; readonly problems: readonly string[] }> {
  const { files, problems } = await jsonFiles(ownDir);
  const found: { file: string; template: SectionTemplate }[] = [];
  const unused: string[] = [];
  for (const file of files) {
    const parsed = parseTemplate(file);
    if (!parsed.ok) { unused.push(parsed.error.message); continue; }
    const { type, template } = parsed.value;
    const same = found.find((other) => other.template.id === template.id);
    if (type === 'briefing') unused.push(`The template ${file.name} is a briefing template; own templates are sections.`);
    else if (same) unused.push(`The template ${file.name} has the id "${template.id}", which ${same.file} has already.`);
    else found.push({ file: file.name, template });
  }
  return { found, problems: [...problems, ...unused] };
}

function ownFile(ownDir: string, id: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) throw new Error(`not a template id: ${id}`);
  return path.join(ownDir, `${id}.json`);
}

const isJson = (name: string): boolean => name.endsWith('.json');

/** The JSON files of a folder in the order of their names, and a sentence for each that cannot be read, or for the folder. A folder that is not there has none. */
async function jsonFiles(folder: string): Promise<{ readonly files: readonly TemplateFile[]; readonly problems: readonly string[] }> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return { files: [], problems: codeOf(error) === 'ENOENT' ? [] : [`The folder ${folder} of templates could not be read (${codeOf(error)}).`] };
  }
  const files: TemplateFile[] = [];
  const problems: string[] = [];
  for (const name of names.filter(isJson).sort()) {
    try {
      if (!(await stat(path.join(folder, name))).isFile()) { problems.push(`The template ${name} could not be read: it is not a file.`); continue; }
      files.push({ name, text: await readFile(path.join(folder, name), 'utf8') });
    } catch (error) {
      problems.push(`The template ${name} could not be read (${codeOf(error)}).`);
    }
  }
  return { files, problems };
}

const codeOf = (error: unknown): string => errorCode(error) ?? 'unknown fault';
