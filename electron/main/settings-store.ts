import { app } from 'electron';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../shared/ipc/app-channels';

let settings: Settings | undefined;

/** The user's settings; a missing or damaged file means the defaults, entry by entry. */
export const readSettings = (): Settings => (settings ??= fromFile());

/** Changes some settings and writes them. A disk that refuses costs the memory of a panel's width, so it is only reported. */
export function writeSettings(change: Partial<Settings>): void {
  settings = { ...readSettings(), ...change };
  try {
    writeFileSync(`${settingsFile()}.new`, `${JSON.stringify(settings, null, 1)}\n`);
    renameSync(`${settingsFile()}.new`, settingsFile());
  } catch (error) {
    console.warn('The settings were not written.', error);
  }
}

const settingsFile = (): string => path.join(app.getPath('userData'), 'settings.json');

function fromFile(): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(settingsFile(), 'utf8'));
  } catch {
    return DEFAULT_SETTINGS; // first start, or damaged
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const kept = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((stored as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}
