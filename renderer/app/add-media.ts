import type { MediaOutcome } from '../../shared/ipc/briefing-channels';
import type { MediaItem } from '../../shared/model/briefing';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../editor';
import { desk } from './desk';
import type { OpenSession } from './session-store';

/** Gives the bytes of a picture to the main process, which checks and keeps them, and lists it in the briefing. */
export async function addMedia(session: OpenSession, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<MediaOutcome> {
  const outcome = await desk.invoke('media:add', session.opened.sessionId, { bytes, name: name || 'picture' });
  if (outcome.type === 'added') listMedia(session.handle.editor, outcome.item);
  return outcome;
}

/** Lists a picture in the briefing, once. */
export function listMedia(editor: BriefingLexicalEditor, item: MediaItem): void {
  const { media } = readBriefingData(editor);
  if (!media.some((entry) => entry.hash === item.hash)) updateBriefingData(editor, { media: [...media, item] });
}
