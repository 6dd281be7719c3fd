import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fragmentToText, FRAGMENT_TYPE } from '../../../renderer/editor/clipboard/fragment';
import { readBriefingData, UNDO_COMMAND } from '../../../renderer/editor';
import { useSession } from '../../../renderer/app/session-store';
import type { MediaItem } from '../../../shared/model/briefing';
import { briefing, figure, p, section } from '../../builders';
import { caretIn, pasteInto } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const hashOf = (letter: string): string => letter.repeat(64);
const item = (letter: string): MediaItem => ({ hash: hashOf(letter), mediaType: 'image/png', width: 40, height: 30, name: `${letter}.png` });
const editor = () => useSession.getState().session!.handle.editor;
const blocks = () => useSession.getState().session!.handle.briefing().sections[0]!.blocks;
const shapes = () => blocks().map((block) => (block.type === 'figure' ? `figure ${block.media[0]}` : block.type));
const media = () => readBriefingData(editor()).media.map(({ hash }) => hash[0]);

/** Opens a briefing beside one that has the picture `a`, and pastes two figures of it. */
async function pasted(adopted: readonly MediaItem[]) {
  const desk = mountApp({ initial: briefing(section('freeText', { id: 's1' }, p('Before'))), handlers: { 'media:adopt': () => ({ items: [...adopted] }) } });
  await eventually(() => document.querySelector('.bd-canvas .bd-paragraph')).not.toBeNull();
  const canvas = document.querySelector<HTMLElement>('.bd-canvas')!;
  caretIn(canvas, 'Before');
  await pasteInto(canvas, { [FRAGMENT_TYPE]: fragmentToText({ shape: 'blocks', sources: [], blocks: [p('Map and photo'), figure({ media: hashOf('a'), altText: 'A map' }), figure({ media: hashOf('b'), altText: 'A photo' })] }) });
  await eventually(() => JSON.stringify(blocks())).toContain('Map and photo');
  return desk;
}

describe('figures that were copied in another window', () => {
  it('come with their images, which the main process takes over, in one step of undo', async () => {
    const desk = await pasted([item('a'), item('b')]);
    expect(desk.calls.filter(({ channel }) => channel === 'media:adopt').map(({ args }) => args[1])).toEqual([[hashOf('a'), hashOf('b')]]);
    expect(shapes()).toContain('figure a');
    expect(shapes()).toContain('figure b');
    expect(media()).toEqual(['a', 'b']);
    await eventually(() => desk.held()?.media.map(({ hash }) => hash[0])).toEqual(['a', 'b']);
    editor().dispatchCommand(UNDO_COMMAND, undefined);
    await eventually(shapes).toEqual(['paragraph']);
    expect(media()).toEqual([]);
  });

  it('stay out when their briefing is closed by then, and a sentence says so', async () => {
    await pasted([item('a')]);
    expect(shapes()).toContain('figure a');
    expect(shapes()).not.toContain('figure b');
    await expect.element(page.getByText('A figure was left out, because the briefing that it comes from is no longer open. Open it and copy again.')).toBeVisible();
  });
});
