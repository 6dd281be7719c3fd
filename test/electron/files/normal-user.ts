import { spawnSync } from 'node:child_process';

/** The user that every Debian has and nothing runs as. */
const NOBODY = '65534';

/** What a program said, and how it ended. */
export interface ProgramRun { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a program in Node as a user whom the system can refuse something: root, whom it refuses nothing, becomes nobody for it. */
export function runAsNormalUser(program: string, args: readonly string[], cwd: string): ProgramRun {
  const words = [process.execPath, program, ...args];
  const [command, ...rest] = process.getuid?.() === 0 ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--', ...words] : words;
  const { status, stdout, stderr, error } = spawnSync(command!, rest, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}
