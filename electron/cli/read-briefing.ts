import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ContainerContent } from '../../shared/container/read-container';
import { openBriefingFile } from '../files/open-file';
import type { OpenFileError } from '../files/open-file-error';
import { cutInTheMiddle, shortName } from '../files/short-name';
import { sentence } from './sentence';
import type { Terminal } from './terminal';

/** Opens a briefing for a command; what is wrong with it is said on the terminal, and then there is nothing. */
export async function readBriefing(file: string, terminal: Terminal): Promise<ContainerContent | undefined> {
  const opened = await openBriefingFile(path.resolve(terminal.cwd, file));
  if (!opened.ok) {
    terminal.err(sentence(whyNotOpened(file, opened.error, terminal.cwd)));
    return undefined;
  }
  const { content } = opened.value;
  // Part of a newer file may be unknown here: a paper made from it could lack what matters.
  if (content.readOnly) {
    terminal.err(sentence(`${path.basename(file)} was written by a newer version of Briefing Desk; update Briefing Desk to use it here.`));
    return undefined;
  }
  for (const warning of content.warnings) terminal.err(sentence(`${path.basename(file)}: ${warning.message}`));
  return content;
}

/** The window can recover text and open backups; here there is only the way to it. */
function whyNotOpened(file: string, error: OpenFileError, cwd: string): string {
  const name = cutInTheMiddle(file, MOST_CHARACTERS);
  switch (error.type) {
    case 'isFolder': return `${name} is a folder; name a file in it.`;
    case 'missing':
      if (error.why !== undefined) return error.message;
      // "new" adds the ending by itself, so its name is easily left out here.
      return existsSync(path.resolve(cwd, `${file}.briefing`)) ? `${name} does not exist; did you mean ${cutInTheMiddle(`${file}.briefing`, MOST_CHARACTERS)}?` : `${name} does not exist; check the name and the folder.`;
    case 'damaged': return `${shortName(file)} is damaged (${error.what}); open it in the window of Briefing Desk to recover its text.`;
    default: return error.message;
  }
}

const MOST_CHARACTERS = 160;
