import type { MediaOutcome } from '../../shared/ipc/briefing-channels';
import type { MediaItem } from '../../shared/model/briefing';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../editor';
import { desk } from './desk';
import type { OpenSession } from './session-store';
import { turnUpright } from './turn-upright';

/** Gives the bytes of a picture to the main process, which checks and keeps them, and lists it in the briefing, upright. */
export async function addMedia(session: OpenSession, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<MediaOutcome> {
  const outcome = await desk.invoke('media:add', session.opened.sessionId, { bytes, name: name || 'picture' });
  return listed(session, await upright(session, outcome));
}

/** Lets the user choose a picture file, and lists it in the briefing, upright. */
export async function pickMedia(session: OpenSession): Promise<MediaOutcome> {
  return listed(session, await upright(session, await desk.invoke('media:pick', session.opened.sessionId)));
}

/** A picture that its EXIF data turns is added once more as it stands, since not every reader of the exported files turns it. One that cannot be drawn stays as it is. */
async function upright(session: OpenSession, outcome: MediaOutcome): Promise<MediaOutcome> {
  if (outcome.type !== 'added' || outcome.orientation === undefined) return outcome;
  const { item } = outcome;
  try {
    const stored = await fetch(`/media/${item.hash}`);
    if (!stored.ok) throw new Error(`The picture could not be read back (${stored.status}).`);
    const bytes = await turnUpright(await stored.blob(), item.width, item.height);
    const turned = await desk.invoke('media:add', session.opened.sessionId, { bytes, name: item.name ?? 'picture' });
    return turned.type === 'added' ? turned : outcome;
  } catch (error) {
    console.warn('A picture was not turned upright.', error);
    return outcome;
  }
}

function listed({ handle: { editor } }: OpenSession, outcome: MediaOutcome): MediaOutcome {
  if (outcome.type === 'added') listMedia(editor, outcome.item);
  return outcome;
}

/** Lists a picture in the briefing, once. */
function listMedia(editor: BriefingLexicalEditor, item: MediaItem): void {
  const { media } = readBriefingData(editor);
  if (!media.some((entry) => entry.hash === item.hash)) updateBriefingData(editor, { media: [...media, item] });
}
