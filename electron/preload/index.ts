import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Desk } from '../../shared/ipc/contract';
import { OPEN_DROPPED_CHANNEL } from './open-dropped-channel';

// Runs sandboxed, before the page. The main process names the channels; everything is checked again over there.
const channels = namesFrom('--desk-channels=');
const events = namesFrom('--desk-events=');

const desk: Desk = {
  invoke: (channel, ...args) => (channels.has(channel) ? ipcRenderer.invoke(channel, ...args) : Promise.reject(new Error(`unknown channel ${channel}`))),
  on: (event, listener) => {
    if (!events.has(event)) throw new Error(`unknown event ${event}`);
    const forward = (_event: unknown, data: Parameters<typeof listener>[0]) => listener(data);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
  openDropped: (file) => ipcRenderer.invoke(OPEN_DROPPED_CHANNEL, pathOf(file)),
};
contextBridge.exposeInMainWorld('desk', desk);

function namesFrom(prefix: string): ReadonlySet<string> {
  const argument = process.argv.find((candidate) => candidate.startsWith(prefix));
  return new Set(argument?.slice(prefix.length).split(','));
}

/** Electron before 32 has no webUtils.getPathForFile and puts the path on the file itself. */
function pathOf(file: File & { readonly path?: string }): string {
  return typeof webUtils?.getPathForFile === 'function' ? webUtils.getPathForFile(file) : (file.path ?? '');
}
