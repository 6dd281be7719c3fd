import { describe, expect, it } from 'vitest';
import { createSession } from '../../../electron/files/open-briefing';
import { adoptMedia } from '../../../electron/main/adopt-media';
import type { OpenSession } from '../../../electron/main/open-sessions';
import { contract } from '../../../shared/ipc/contract';
import { sampleBriefing } from '../../shared/container/sample';
import { PNG } from '../files/pictures';

const opened = (file: ReturnType<typeof createSession>): OpenSession => ({ file, id: file.id, notices: [], dirtyInWindow: false, recovered: false, get briefing() { return file.briefing; }, get media() { return file.media.all; } });
const empty = () => createSession({ ...sampleBriefing(), media: [] });

function withPicture() {
  const from = empty();
  const added = from.media.addImage(PNG, 'map.png');
  if (!added.ok) throw new Error(added.error.message);
  return { from, item: added.value.item, bytes: added.value.bytes };
}

describe('adoptMedia', () => {
  it('takes over what another open briefing has, and says what it is', () => {
    const { from, item, bytes } = withPicture();
    from.briefing = { ...from.briefing, media: [item] };
    const to = empty();
    expect(adoptMedia(opened(to), [opened(empty()), opened(from)], [item.hash, item.hash, 'f'.repeat(64)])).toEqual([item]);
    expect(to.media.get(item.hash)).toBe(bytes);
    expect(to.media.all.size).toBe(1);
  });

  it('knows a picture that the other window has put in but not handed over yet', () => {
    const { from, item } = withPicture();
    const { name: _name, ...measured } = item;
    expect(adoptMedia(opened(empty()), [opened(from)], [item.hash])).toEqual([measured]);
  });

  it('gives nothing when the briefing is closed, and nothing to one that is only read', () => {
    const { from, item } = withPicture();
    const to = empty();
    expect(adoptMedia(opened(to), [], [item.hash])).toEqual([]);
    expect(adoptMedia(opened({ ...to, readOnly: true }), [opened(from)], [item.hash])).toEqual([]);
    expect(to.media.all.size).toBe(0);
  });

  it('is asked for a bounded number of SHA-256 only', () => {
    const { args } = contract['media:adopt'];
    const hashes = (count: number) => Array.from({ length: count }, (_, index) => index.toString(16).padStart(64, '0'));
    expect(args.safeParse(['session-1', hashes(200)]).success).toBe(true);
    for (const wrong of [[], hashes(201), ['../map.png'], ['A'.repeat(64)]]) expect(args.safeParse(['session-1', wrong]).success).toBe(false);
  });
});
