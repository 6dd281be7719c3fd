import { app } from 'electron';
import { statSync } from 'node:fs';
import path from 'node:path';

type Listener = (files: readonly string[]) => void;

const waiting: string[] = [];
let listener: Listener | null = null;

/**
 * Takes over the files that the system asks this app to open: those on the command line now, those of a later start, which
 * hands them over and ends, and those that macOS names in an event. False when this start is such a later one.
 */
export function takeOpenedFiles(): boolean {
  const files = filesOnCommandLine(process.argv, process.cwd());
  if (!app.requestSingleInstanceLock({ files })) return false;
  deliver(files);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    deliver(filesFromOtherStart(data));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    deliver([file]);
  });
  return true;
}

/** Names who opens files from now on; those that came before are delivered at once. Files that one start names come together. One listener at a time. */
export function onFileOpened(next: Listener): void {
  listener = next;
  deliver(waiting.splice(0));
}

/**
 * The files that a command line names, as absolute paths: all that are there, of whatever kind, so that a wrong one is told of and not passed over, and
 * briefings that are not there. Switches are left out, and so is the application folder that `electron FOLDER` carries in an unpackaged run.
 */
export function filesOnCommandLine(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => path.resolve(folder, argument))
    .filter((file) => path.extname(file).toLowerCase() === '.briefing' || isFile(file));
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function deliver(files: readonly string[]): void {
  if (listener === null) waiting.push(...files);
  else if (files.length > 0) listener(files);
}

function filesFromOtherStart(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return [];
  return data.files.filter((file) => typeof file === 'string');
}
