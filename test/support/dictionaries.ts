import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyDictionaries } from '../../scripts/build.mjs';

/** The dictionaries as the build puts them into dist/resources, in a folder of their own. */
export function createDictionaryFolder(): { /** What stands for dist/resources. */ readonly resources: string; readonly folder: string; readonly remove: () => void } {
  const resources = mkdtempSync(path.join(tmpdir(), 'briefing-desk-dictionaries-'));
  const folder = path.join(resources, 'dictionaries');
  cpSync(path.resolve(import.meta.dirname, '../../resources/dictionaries'), folder, { recursive: true });
  copyDictionaries(folder);
  return { resources, folder, remove: () => rmSync(resources, { recursive: true, force: true }) };
}
