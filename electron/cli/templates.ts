import path from 'node:path';
import type { TemplateLibrary } from '../../shared/templates';
import { readTemplates } from '../library/template-library';
import { sentence } from './sentence';
import type { Terminal } from './terminal';

/** The templates that can be used, and a sentence for each that cannot. */
interface UsableTemplates extends TemplateLibrary {
  readonly problems: readonly string[];
}

/**
 * The templates of this installation; where there are none, that is said on the terminal, and then there is nothing. Own templates
 * belong to the app's user and are not read here: no folder has this name.
 */
export async function builtInTemplates({ resourcesDir, err }: Terminal): Promise<UsableTemplates | undefined> {
  const { builtIn, problems } = await readTemplates(resourcesDir, path.join(resourcesDir, 'no-own-templates'));
  if (builtIn.briefings.length > 0) return { ...builtIn, problems };
  for (const problem of problems) err(sentence(problem));
  if (problems.length === 0) err(sentence(`The templates were not found in ${resourcesDir}. Install the app again.`));
  return undefined;
}
