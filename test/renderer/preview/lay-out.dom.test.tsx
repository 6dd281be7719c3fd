import { describe, expect, it } from 'vitest';
import { useSession } from '../../../renderer/app/session-store';
import { layOut } from '../../../renderer/preview/lay-out';
import { briefing, p, section } from '../../builders';
import { fakeSession } from '../support/fake-session';
import { putDesk } from '../support/mount-app';

const open = async () => {
  const desk = putDesk({ initial: briefing(section('bottomLine', p('One'))) });
  return { desk, ...(await fakeSession(desk)) };
};
const ready = (revision: number, pages: number) => ({ type: 'ready' as const, revision, pages, headingPages: {}, warnings: [] });

describe('layOut', () => {
  it('hands over the text first and keeps the pages', async () => {
    const { desk, session, write } = await open();
    write((now) => ({ ...now, metadata: { ...now.metadata, subject: 'New' } }));
    await layOut(session);
    expect(desk.held()?.metadata.subject).toBe('New');
    expect(useSession.getState().layout).toMatchObject({ type: 'ready', stale: false, last: { pages: 3 } });
  });

  it('says that pages are stale when the text changed while they were laid out', async () => {
    const { desk, session, write } = await open();
    desk.answer({ 'preview:layOut': () => { write((now) => ({ ...now, metadata: { ...now.metadata, subject: 'Typed meanwhile' } })); return ready(1, 2); } });
    await layOut(session);
    expect(useSession.getState().layout).toMatchObject({ type: 'ready', stale: true, last: { pages: 2 } });
  });

  it('does once more what was asked for while it ran, and not more often', async () => {
    const { desk, session } = await open();
    let count = 0;
    let go = (): void => undefined;
    desk.answer({ 'preview:layOut': () => (++count === 1 ? new Promise((resolve) => { go = () => resolve(ready(1, 1)); }) : ready(count, 1)) });
    const first = layOut(session);
    await expect.poll(() => count).toBe(1);
    void layOut(session);
    void layOut(session);
    go();
    await first;
    expect(count).toBe(2);
  });

  it('keeps the last pages when a layout fails, and says why', async () => {
    const { desk, session } = await open();
    await layOut(session);
    desk.answer({ 'preview:layOut': () => ({ type: 'failed', message: 'The PDF engine is missing.' }) });
    await layOut(session);
    expect(useSession.getState().layout).toMatchObject({ type: 'failed', message: 'The PDF engine is missing.', last: { pages: 3 } });
  });
});
