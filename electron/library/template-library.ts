// The templates that this installation has: the built-in ones, and the user's own in the app data folder.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../files/write-atomically';
import { loadUsableTemplates, parseTemplate, type TemplateFile, type TemplateLibrary } from '../../shared/templates/load-templates';
import type { SectionTemplate } from '../../shared/templates/template';

/** All templates at once, and one sentence for each file that could not be used, those of the installation first. */
export interface InstalledTemplates {
  readonly builtIn: TemplateLibrary;
  readonly own: readonly SectionTemplate[];
  readonly problems: readonly string[];
}

/** Reads the built-in templates of `resourcesDir` and the own ones of `ownDir`. A broken file is left out and reported. */
export async function readTemplates(resourcesDir: string, ownDir: string): Promise<InstalledTemplates> {
  const files = [...(await jsonFiles(path.join(resourcesDir, 'templates', 'sections'))), ...(await jsonFiles(path.join(resourcesDir, 'templates', 'briefings')))];
  const { library: builtIn, errors } = loadUsableTemplates(files);
  const own: SectionTemplate[] = [];
  const problems = errors.map(({ message }) => message);
  for (const file of await jsonFiles(ownDir)) {
    const parsed = parseTemplate(file);
    if (!parsed.ok) problems.push(parsed.error.message);
    else if (parsed.value.type === 'section') own.push(parsed.value.template);
    else problems.push(`The template ${file.name} is a briefing template; own templates are sections.`);
  }
  return { builtIn, own, problems };
}

/** Writes an own section template, whole or not at all. Throws what the disk throws. */
export async function writeOwnTemplate(ownDir: string, template: SectionTemplate): Promise<void> {
  await mkdir(ownDir, { recursive: true });
  await writeAtomically(ownFile(ownDir, template.id), new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`));
}

/** Deletes an own section template; it is no error when it is gone already. */
export const deleteOwnTemplate = (ownDir: string, id: string): Promise<void> => rm(ownFile(ownDir, id), { force: true });

function ownFile(ownDir: string, id: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) throw new Error(`not a template id: ${id}`);
  return path.join(ownDir, `${id}.json`);
}

async function jsonFiles(folder: string): Promise<TemplateFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return Promise.all(names.filter((name) => name.endsWith('.json')).sort().map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })));
}
