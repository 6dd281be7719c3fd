import path from 'node:path';
import type { TemplateLibrary } from '../../shared/templates';
import { readTemplates } from '../library/template-library';
import type { Terminal } from './terminal';

/** The templates that the product brings. Own templates belong to the app's user and are not read here: no folder has this name. */
export const builtInTemplates = async ({ resourcesDir }: Terminal): Promise<TemplateLibrary> => (await readTemplates(resourcesDir, path.join(resourcesDir, 'no-own-templates'))).builtIn;
