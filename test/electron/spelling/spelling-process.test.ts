import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SpellingReply, SpellingRequest } from '../../../electron/spelling/messages';
import { createDictionaryFolder } from '../../support/dictionaries';

const { resources, remove } = createDictionaryFolder();
vi.doMock('../../../electron/resources-folder', () => ({ resourcesFolder: () => resources }));

/** The process's side of the channel, as Electron gives it to a utility process. */
const channel = { receive: (_message: { data: SpellingRequest }): void => { throw new Error('the process does not listen'); }, told: new Map<number, (reply: SpellingReply) => void>() };
const port = {
  on: (_event: 'message', receive: typeof channel.receive): void => { channel.receive = receive; },
  postMessage: (reply: SpellingReply): void => { channel.told.get(reply.id)?.(reply); },
};
const ask = (request: SpellingRequest): Promise<SpellingReply> => new Promise((resolve) => { channel.told.set(request.id, resolve); channel.receive({ data: request }); });

beforeAll(async () => {
  Object.defineProperty(process, 'parentPort', { value: port, configurable: true });
  await import('../../../electron/spelling/spelling-process');
});
afterAll(() => { Reflect.deleteProperty(process, 'parentPort'); remove(); });

describe('the spelling process', () => {
  it('answers each request by its id, whichever dictionary is loaded first', async () => {
    const [russian, english, suggested] = await Promise.all([
      ask({ type: 'check', id: 1, dictionary: 'ru', words: ['переговоры', 'перегаворы'] }),
      ask({ type: 'check', id: 2, dictionary: 'en-GB', words: ['receive', 'recieve'] }),
      ask({ type: 'suggest', id: 3, dictionary: 'en-GB', word: 'recieve' }),
    ]);
    expect(russian).toEqual({ type: 'checked', id: 1, wrong: ['перегаворы'] });
    expect(english).toEqual({ type: 'checked', id: 2, wrong: ['recieve'] });
    expect(suggested).toMatchObject({ type: 'suggested', id: 3, suggestions: expect.arrayContaining(['receive']) });
  });
});
