import type { OpenFileError } from '../files/open-file-error';

/** A choice of the question about a file that cannot be read. */
export const VERSIONS = 'Earlier versions…';
/** The other one: of a damaged file, what is left of it. */
export const SALVAGE = 'Recover what can be read';

/** What is asked about a file that cannot be read, or, where nothing can be done about it here, what is said instead. */
export type Rescue =
  | { readonly type: 'ask'; readonly message: string; readonly detail: string; readonly choices: readonly string[] }
  | { readonly type: 'say'; readonly message: string };

/** Speaks of nothing that the buttons do not offer: an earlier version only where one is kept on this computer, recovery only of a damaged file. */
export function rescueOf(name: string, error: OpenFileError, hasVersions: boolean): Rescue {
  const kept = hasVersions ? 'An earlier version of it is kept on this computer.' : 'No earlier version of it is kept on this computer.';
  if (error.type === 'damaged') return { type: 'ask', message: `${name} is damaged.`, detail: `What is wrong: ${error.what}. What can still be read can be recovered. ${kept} The file itself is not changed.`, choices: [...(hasVersions ? [VERSIONS] : []), SALVAGE] };
  if (error.type === 'empty' && hasVersions) return { type: 'ask', message: `${name} is empty.`, detail: `There is nothing in it to read. ${kept} The file itself is not changed.`, choices: [VERSIONS] };
  return { type: 'say', message: error.type === 'empty' ? `${name} is empty, so nothing was opened. ${kept} Ask whoever sent it to send it again, or look for a copy of it in another place.` : error.message };
}
