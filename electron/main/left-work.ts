// Unsaved work of earlier runs that waits for its reader: it stays in the journal until it is saved or discarded.
import path from 'node:path';
import type { LeftWork, OpenOutcome } from '../../shared/ipc/briefing-channels';
import { inQueue } from '../files/path-queue';
import { actFor, actingWindowId } from './acting-window';
import { closeSession } from './close-guard';
import { emit } from './ipc';
import { discardLeft, openLeft } from './journal';
import { allWindows, focusWindow } from './main-window';
import { place, show } from './open-flow';
import { hasUnsavedWork, sessionOfWindow } from './open-sessions';
import type { WaitingWork } from './recover-work';
import { fileKey, windowThatShows } from './shown-files';
import { tellAllWindows } from './tell-windows';

let waiting: readonly WaitingWork[] = [];
let offered = false;

/** Says which work waits. */
export function letWait(works: readonly WaitingWork[]): void {
  waiting = works;
}

/** The work that waits, and whether it is to be offered now: once in a run. */
export function listLeftWork(): { readonly offer: boolean; readonly works: LeftWork[] } {
  const offer = !offered && waiting.length > 0;
  offered = true;
  return { offer, works: waiting.map(({ id, subject, path: file, changedAtMs }) => ({ id, subject, changedAt: changedAtMs, ...(file === undefined ? {} : { file: { name: path.basename(file), folder: path.dirname(file) } }) })) };
}

/** Opens work that waits: where its file is shown already, in the place of that, else as a file would be opened. */
export async function openLeftWork(id: string): Promise<OpenOutcome> {
  const work = waiting.find((each) => each.id === id);
  if (work === undefined) return { type: 'failed', message: 'This work was opened or discarded already.' };
  return inQueue(`open ${work.path === undefined ? work.id : await fileKey(work.path)}`, async () => {
    const windowId = work.path === undefined ? undefined : await windowThatShows(work.path);
    if (windowId !== undefined && !(await actFor(windowId, () => leaveToWork(windowId)))) {
      return { type: 'failed', message: `${path.basename(work.path!)} is open and has other unsaved changes. Save or close it first, then open this work.` };
    }
    const opened = await openLeft(id);
    if (!opened.ok) return { type: 'failed', message: opened.error.message };
    forget(id);
    if (windowId === undefined) return show(opened.value, [], { recoveredFrom: work.changedAtMs });
    const outcome = await actFor(windowId, () => place(opened.value, [], work.changedAtMs));
    return windowId === actingWindowId() ? outcome : showThere(windowId, opened.value.id);
  });
}

/** Deletes work that waits. */
export async function discardLeftWork(id: string): Promise<void> {
  if (!waiting.some((work) => work.id === id)) return;
  await discardLeft(id);
  forget(id);
}

function forget(id: string): void {
  waiting = waiting.filter((work) => work.id !== id);
  tellAllWindows('list:changed', { list: 'leftWork' });
}

/** Closes what a window shows, if that loses nothing. */
async function leaveToWork(windowId: number): Promise<boolean> {
  const shown = sessionOfWindow(windowId);
  return shown === undefined || (!hasUnsavedWork(shown) && (await closeSession(shown)));
}

function showThere(windowId: number, sessionId: string): OpenOutcome {
  const window = allWindows().find(({ id }) => id === windowId);
  if (window !== undefined) {
    emit(window.webContents, 'briefing:opened', { sessionId });
    focusWindow(window);
  }
  return { type: 'elsewhere' };
}
