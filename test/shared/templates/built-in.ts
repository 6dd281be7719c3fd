// The built-in templates, read from disk for tests.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTemplates, type TemplateFile, type TemplateLibrary } from '../../../shared/templates';

const folder = fileURLToPath(new URL('../../../resources/templates', import.meta.url));

/** Every file in resources/templates. */
export function builtInFiles(): TemplateFile[] {
  return (fs.readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).sort().map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

/** The built-in templates; throws when they do not load. */
export function builtInTemplates(): TemplateLibrary {
  const loaded = loadTemplates(builtInFiles());
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}
