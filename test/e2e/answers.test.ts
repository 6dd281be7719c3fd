// What the main process answers beyond the arguments that it takes: notes, problems, how a picture lies.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concatBytes } from '../../shared/container/bytes';
import type { Opened } from '../../shared/ipc/briefing-channels';
import { JPEG } from '../electron/files/pictures';
import { end } from './app-driver';
import { launchApp, type RunningApp } from './harness';

let folder: string;
let app: RunningApp;
let opened: Opened;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-answers-'));
  mkdirSync(path.join(folder, 'templates'));
  writeFileSync(path.join(folder, 'templates/torn.json'), '{"id": "torn"');
  app = await launchApp({ userData: folder });
  const outcome = await app.page.evaluate(() => window.desk.invoke('briefing:openSample', 'every-block'));
  if (outcome.type !== 'opened') throw new Error(`the sample was not opened: ${outcome.type}`);
  opened = outcome.opened;
});
afterAll(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

describe('templates:saveSection', () => {
  it('tells what a template cannot carry', async () => {
    const section = opened.briefing.sections.find(({ blocks }) => blocks.some(({ type }) => type === 'figure'))!;
    const answer = await app.page.evaluate(([sessionId, sectionId]) => window.desk.invoke('templates:saveSection', sessionId!, sectionId!, { name: 'With a figure', keepFieldValues: false, keepMarkings: false, keepSources: false }), [opened.sessionId, section.id]);
    expect(answer).toEqual({ type: 'done', notes: expect.arrayContaining(['Figures were left out: a template carries no images.']) });
  });
});

describe('templates:list', () => {
  it('has one sentence for each own file that cannot be used, and the rest', async () => {
    const { problems, briefings } = await app.page.evaluate(() => window.desk.invoke('templates:list'));
    expect(problems).toEqual([expect.stringContaining('torn.json')]);
    expect(briefings.length).toBeGreaterThan(3);
  });
});

describe('media:add', () => {
  const add = (bytes: Uint8Array) => app.page.evaluate(([sessionId, numbers]) => window.desk.invoke('media:add', sessionId, { bytes: new Uint8Array(numbers), name: 'photo.jpg' }), [opened.sessionId, [...bytes]] as const);

  it('tells how a picture must be turned, and nothing of one that is upright', async () => {
    expect(await add(concatBytes([JPEG.subarray(0, 2), exifOrientation(6), JPEG.subarray(2)]))).toMatchObject({ type: 'added', item: { width: 4, height: 6 }, orientation: 6 });
    expect(await add(JPEG)).toEqual({ type: 'added', item: expect.objectContaining({ width: 6, height: 4 }) });
  });
});

/** An APP1 segment with the orientation tag of EXIF and nothing else. */
function exifOrientation(orientation: number): Uint8Array {
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}
