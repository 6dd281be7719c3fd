import type { MediaItem } from '../../shared/model/briefing';
import { shareMedia } from '../files/open-briefing';
import type { OpenSession } from './open-sessions';

/** Gives a session the images of the other open ones that it asks for, and says what they are. Those that none has are left out. */
export function adoptMedia(to: OpenSession, open: readonly OpenSession[], hashes: readonly string[]): MediaItem[] {
  if (to.file.readOnly) return [];
  return [...new Set(hashes)].flatMap((hash) => {
    const from = [to, ...open].find(({ media }) => media.has(hash));
    if (!from) return [];
    shareMedia(from.file, to.file, [hash]);
    return itemOf(from, hash);
  });
}

/** What a briefing says of an image, or what its bytes say where the figure was put in so lately that its briefing has not been handed over yet. */
function itemOf({ briefing, file }: OpenSession, hash: string): MediaItem[] {
  const listed = briefing.media.find((item) => item.hash === hash);
  if (listed) return [listed];
  const read = file.media.addImage(file.media.get(hash) ?? new Uint8Array());
  return read.ok && read.value.item.hash === hash ? [read.value.item] : [];
}
