import path from 'node:path';
import type { ContainerContent } from '../../shared/container/read-container';
import { openBriefingFile } from '../files/open-file';
import { sentence } from './sentence';
import type { Terminal } from './terminal';

/** Opens a briefing for a command; what is wrong with it is said on the terminal, and then there is nothing. */
export async function readBriefing(file: string, terminal: Terminal): Promise<ContainerContent | undefined> {
  const opened = await openBriefingFile(path.resolve(terminal.cwd, file));
  if (!opened.ok) {
    const { type, message } = opened.error;
    terminal.err(sentence(type === 'missing' ? `${file} does not exist; check the name and the folder.` : type === 'isFolder' ? `${file} is a folder; name a file in it.` : message));
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
