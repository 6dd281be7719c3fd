import type { EventData, EventName } from '../../shared/ipc/contract';
import { actingWindowId } from './acting-window';
import { emit } from './ipc';
import { allWindows } from './main-window';

/** Sends an event of the contract to the page of every window. */
export function tellAllWindows<E extends EventName>(event: E, data: EventData<E>): void {
  for (const { webContents } of allWindows()) emit(webContents, event, data);
}

/** Sends an event of the contract to the pages of all windows but the one in whose name things are done, which knows it already. */
export function tellOtherWindows<E extends EventName>(event: E, data: EventData<E>): void {
  for (const { id, webContents } of allWindows()) if (id !== actingWindowId()) emit(webContents, event, data);
}
