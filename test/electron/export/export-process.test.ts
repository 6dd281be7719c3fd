import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { JobReply, JobRequest } from '../../../electron/export/job-messages';
import { threeWayTalks } from '../../../resources/samples/src/three-way-talks';
import { createPdfResources } from '../../support/pdf-resources';

const resources = createPdfResources();
vi.doMock('../../../electron/resources-folder', () => ({ resourcesFolder: () => resources.folder }));

/** The process's side of the channel, as Electron gives it to a utility process. */
const channel = { receive: (_message: { data: JobRequest }): void => { throw new Error('the process does not listen'); }, waiting: [] as ((reply: JobReply) => void)[] };
const port = {
  on: (_event: 'message', receive: typeof channel.receive): void => { channel.receive = receive; },
  postMessage: (reply: JobReply): void => { for (const told of channel.waiting) told(reply); },
};
const reply = (type: JobReply['type']): Promise<JobReply> => new Promise((resolve) => { channel.waiting.push((message) => { if (message.type === type || message.type === 'failed') resolve(message); }); });

beforeAll(async () => {
  Object.defineProperty(process, 'parentPort', { value: port, configurable: true });
  const ready = reply('ready');
  await import('../../../electron/export/export-process');
  await ready;
}, 60_000);
afterAll(() => { Reflect.deleteProperty(process, 'parentPort'); resources.remove(); });

describe('the export process', () => {
  it('lays out a briefing and tells its pages, its headings\' pages and the lines of its bottom line', async () => {
    const laidOut = reply('laidOut');
    channel.receive({ data: { type: 'layOut', jobId: 'one', ...threeWayTalks() } });
    const answer = await laidOut;
    if (answer.type !== 'laidOut') throw new Error(JSON.stringify(answer));
    expect(answer).toMatchObject({ jobId: 'one', pages: expect.any(Number), bottomLineLines: expect.any(Number) });
    expect(answer.bottomLineLines).toBeGreaterThan(0);
    expect(Object.keys(answer.headingPages).length).toBeGreaterThan(3);
  });

  it('answers a job that was cancelled before its turn', async () => {
    const cancelled = reply('cancelled');
    channel.receive({ data: { type: 'cancel', jobId: 'two' } });
    channel.receive({ data: { type: 'layOut', jobId: 'two', ...threeWayTalks() } });
    expect(await cancelled).toEqual({ type: 'cancelled', jobId: 'two' });
  });
});
