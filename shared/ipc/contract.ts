// The whole renderer <-> main contract: every channel with the schemas of its arguments and its answer. Pure data, no electron, no DOM.
import { z } from 'zod';
import { appChannels, appEvents } from './app-channels';
import { briefingChannels } from './briefing-channels';
import { exportChannels, exportEvents } from './export-channels';
import { spellingChannels } from './spelling-channels';

export const contract = {
  ...appChannels,
  ...briefingChannels,
  ...exportChannels,
  ...spellingChannels,
  'app:flushed': { args: z.tuple([z.object({ requestId: z.string() })]), result: z.null() },
} as const;

export const events = { ...appEvents, ...exportEvents } as const;

export type Channel = keyof typeof contract;
export type Args<C extends Channel> = z.infer<(typeof contract)[C]['args']>;
export type Answer<C extends Channel> = z.infer<(typeof contract)[C]['result']>;
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = z.infer<(typeof events)[E]>;

/** What the preload puts on `window.desk`. */
export interface Desk {
  invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Answer<C>>;
  on<E extends EventName>(event: E, listener: (data: EventData<E>) => void): () => void;
  /** Opens a file that was dropped on the window; its path is read in the preload and never reaches the page. */
  openDropped(file: File): Promise<Answer<'briefing:open'>>;
}
