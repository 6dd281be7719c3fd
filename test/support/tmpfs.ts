// Real disks of a size and a state of one's own, in memory. They need root, as the build machine has; without it a test fails and says so.
import { spawnSync } from 'node:child_process';

const mounted: string[] = [];

function run(command: 'mount' | 'umount', ...args: string[]): void {
  const ended = spawnSync(command, args, { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`this test needs the right to mount a tmpfs (run it as root): ${ended.stderr ?? ended.error}`);
}

/** Puts a disk at a folder that is there; `options` are those of mount for a tmpfs, such as `size=1m`. */
export function mountTmpfs(folder: string, options: string): void {
  run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
  mounted.push(folder);
}

/** Makes such a disk read-only, or one that can be written again. */
export function remount(folder: string, as: 'ro' | 'rw'): void { run('mount', '-o', `remount,${as}`, folder); }

/** Takes all of them away; call it after each test, when nothing uses them any more and before their folders are removed. */
export function unmountAll(): void { for (const folder of mounted.splice(0)) run('umount', folder); }
