import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateFile } from '../../../shared/templates/load-templates';

const TEMPLATES = path.resolve(import.meta.dirname, '../../../resources/templates');

/** The built-in templates as files. */
export const templateFiles = (): TemplateFile[] =>
  ['sections', 'briefings'].flatMap((folder) => readdirSync(path.join(TEMPLATES, folder)).map((name) => ({ name, text: readFileSync(path.join(TEMPLATES, folder, name), 'utf8') })));
