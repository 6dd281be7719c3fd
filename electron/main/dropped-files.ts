import { ipcMain } from 'electron';
import { z } from 'zod';
import type { Answer } from '../../shared/ipc/contract';
import { OPEN_DROPPED_CHANNEL } from '../preload/open-dropped-channel';
import { actFor } from './acting-window';
import { isTrustedSender, windowIdOf } from './ipc';

const droppedPath = z.string().min(1).max(32_767);

/**
 * Answers `window.desk.openDropped`. The preload script reads the path from the file that the user dropped; the channel is not
 * in the contract, so the page itself cannot call it and never sees or names a path.
 */
export function onFileDropped(open: (file: string) => Promise<Answer<'briefing:open'>>): void {
  ipcMain.handle(OPEN_DROPPED_CHANNEL, (event, file: unknown) => {
    if (!isTrustedSender(event)) throw new Error(`${OPEN_DROPPED_CHANNEL}: not called from a page of this app`);
    return actFor(windowIdOf(event), () => open(droppedPath.parse(file)));
  });
}
