import { spawn } from 'node:child_process';

/** A program with its arguments, started anew for every measurement. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Without the authorities that Node is told to trust besides its own: it reads them at every start (30 ms on the machine of the last run), and no program here opens a connection. */
const { NODE_EXTRA_CA_CERTS: _authorities, ...ENVIRONMENT } = process.env;

/** Runs a command and answers with the milliseconds from its start to its end. Throws, with what it said, when it ends with anything but 0. */
export async function timeProcess(command: Command): Promise<number> {
  const { ms } = await runProcess(command);
  return ms;
}

/** The same, with what the command wrote to its standard output. */
export async function runProcess({ program, args, env = {} }: Command): Promise<{ readonly ms: number; readonly output: string }> {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...ENVIRONMENT, ...env } });
  let output = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaints += text; });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const ms = performance.now() - began;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaints.trim().slice(-2000)}`);
  return { ms, output };
}

/**
 * Times commands in turns, first ours, then each peer, and again: what slows the machine down for a while slows all of them. The first turn fills caches of the
 * system and is not counted.
 */
export async function timeInTurns(commands: readonly Command[], turns: number): Promise<readonly (readonly number[])[]> {
  const times = commands.map((): number[] => []);
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, command] of commands.entries()) {
      const ms = await timeProcess(command);
      if (turn > 0) times[index]!.push(ms);
    }
  }
  return times;
}
