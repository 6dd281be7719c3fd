import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../shared/ipc/contract';
import { launchApp, type RunningApp } from './harness';

describe('the main process', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app?.close());

  it.each(Object.keys(contract))('answers %s, and only to arguments of the contract', async (channel) => {
    const refusal = await app.page.evaluate(async (name) => {
      const desk = window.desk as unknown as { invoke(channel: string, ...args: unknown[]): Promise<unknown> };
      return desk.invoke(name, 'misfit', 1, 2, 3, 4, 5, 6, 7, 8, 9).then(() => 'answered', (error: Error) => error.message);
    }, channel);
    // An unanswered channel is refused by Electron itself: "No handler registered".
    expect(refusal).toContain(`Error: ${channel}: `);
  });
});
