import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The user that every Debian has and nothing runs as. */
const NOBODY = 65534;
/** The bit of CAP_SYS_ADMIN in the words of /proc/self/status. */
const SYS_ADMIN = 1n << 21n;

/** A copy of the runtime and of the built app that a user without rights can read, and an executable that becomes that user. */
export interface NormalUserSetup {
  readonly executable: string;
  readonly project: string;
  readonly home: string;
  readonly folder: string;
}

/**
 * Prepares a run as a normal user, which is what turns Chromium's sandbox on: root can only start it with the sandbox off.
 * Only for a test that runs as root; any other user is a normal one already.
 */
export function prepareNormalUser(runtimeFolder: string, project: string): NormalUserSetup {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-user-'));
  chmodSync(folder, 0o755);
  const runtime = path.join(folder, 'runtime');
  const copy = path.join(folder, 'project');
  const home = path.join(folder, 'home');
  cpSync(runtimeFolder, runtime, { recursive: true });
  // As a package installs it. Chromium needs it only where users may not make namespaces: in a chroot, and in containers.
  chownSync(path.join(runtime, 'chrome-sandbox'), 0, 0);
  chmodSync(path.join(runtime, 'chrome-sandbox'), 0o4755);
  cpSync(path.join(project, 'dist'), path.join(copy, 'dist'), { recursive: true });
  cpSync(path.join(project, 'package.json'), path.join(copy, 'package.json'));
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const executable = path.join(folder, 'electron-as-nobody');
  writeFileSync(executable, `#!/bin/sh\nexec ${becomeNobody.join(' ')} '${runtime}/electron' "$@"\n`, { mode: 0o755 });
  return { executable, project: copy, home, folder };
}

/**
 * Whether this machine lets a process be confined at all: by a user namespace that anyone may make, or by the helper that acts as root.
 * A container that was given neither cannot run Chromium's sandbox, whatever the app does.
 */
export function canConfine(): boolean {
  const [command, ...words] = process.getuid?.() === 0 ? becomeNobody : ['env'];
  if (spawnSync(command!, [...words, 'unshare', '--user', 'true']).status === 0) return true;
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return process.getuid?.() === 0 && (BigInt(`0x${bounding}`) & SYS_ADMIN) !== 0n;
}

const becomeNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'];
