import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The user that every Debian has and nothing runs as. */
const NOBODY = 65534;

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
  cpSync(path.join(project, 'dist'), path.join(copy, 'dist'), { recursive: true });
  cpSync(path.join(project, 'package.json'), path.join(copy, 'package.json'));
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const executable = path.join(folder, 'electron-as-nobody');
  writeFileSync(executable, `#!/bin/sh\nexec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --no-new-privs -- '${runtime}/electron' "$@"\n`, { mode: 0o755 });
  return { executable, project: copy, home, folder };
}
