import path from 'node:path';
import type { TemplateLibrary } from '../../shared/templates';
import { readTemplates } from '../library/template-library';
import { sentence } from './sentence';
import type { Terminal } from './terminal';

/**
 * The templates that the product brings; where there are none, that is said on the terminal, and then there is nothing. Own templates
 * belong to the app's user and are not read here: no folder has this name.
 */
export async function builtInTemplates({ resourcesDir, err }: Terminal): Promise<TemplateLibrary | undefined> {
  const { builtIn } = await readTemplates(resourcesDir, path.join(resourcesDir, 'no-own-templates'));
  if (builtIn.briefings.length > 0) return builtIn;
  err(sentence(`The templates were not found in ${resourcesDir}. Install the app again.`));
  return undefined;
}
