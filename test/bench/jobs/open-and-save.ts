// A process that opens and saves one briefing again and again, as the main process does, and prints what each took in milliseconds.
// Arguments: briefing, scratch folder, runs. The save is the whole of it: container, read-back, backup of the earlier file, fsync, rename.
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { applySnapshot, type BriefingSession, openSession, saveSession, saveSessionAs } from '../../../electron/files/open-briefing';

/** What the process prints, as JSON. */
export interface OpenAndSaveTimes {
  readonly open: readonly number[];
  readonly save: readonly number[];
  /** Writing the same bytes to a file and flushing it, which no save can do without. */
  readonly bareWrite: readonly number[];
  /** Reading the same bytes and nothing else. */
  readonly bareRead: readonly number[];
}

void run();

async function run(): Promise<void> {
  const [source, folder, runs] = process.argv.slice(2) as [string, string, string];
  const file = path.join(folder, 'saved.briefing');
  const backupsFolder = path.join(folder, 'backups');
  const times: Record<keyof OpenAndSaveTimes, number[]> = { open: [], save: [], bareWrite: [], bareRead: [] };
  const session = await opened(source);
  must(await saveSessionAs(session, file, { backupsFolder }));
  // The first round warms the code up, as a session that has been open for a while has, and is not counted.
  for (let round = 0; round <= Number(runs); round += 1) {
    change(session, round);
    const save = await timed(async () => { must(await saveSession(session, { backupsFolder })); });
    const bytes = await readFile(file);
    const bareWrite = await timed(() => writeAndFlush(path.join(folder, `bare-${round}`), bytes));
    const bareRead = await timed(() => readFile(file));
    const open = await timed(() => opened(file));
    if (round === 0) continue;
    for (const [name, value] of Object.entries({ open, save, bareWrite, bareRead })) times[name as keyof OpenAndSaveTimes].push(value);
  }
  process.stdout.write(JSON.stringify(times satisfies OpenAndSaveTimes));
}

async function opened(file: string): Promise<BriefingSession> {
  return must(await openSession(file));
}

/** Another subject, so that there is something to save and another file to keep a backup of. */
function change(session: BriefingSession, round: number): void {
  const { sections: _, ...data } = session.briefing;
  must(applySnapshot(session, { data: { ...data, metadata: { ...data.metadata, subject: `${data.metadata.subject.replace(/ \(\d+\)$/, '')} (${round})` } } }));
}

async function writeAndFlush(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
