// The kept versions of a file as the window sees them: what is in each, a copy to work on, and putting one back in its place.
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { EarlierVersionContent } from '../../shared/ipc/briefing-channels';
import { type ContainerContent, type OpenError, readContainer } from '../../shared/container';
import type { Briefing } from '../../shared/model/briefing';
import { countBriefingWords } from '../../shared/model/count-words';
import { serialiseSection } from '../../shared/model/serialise';
import { err, ok, type Result } from '../../shared/model/result';
import { type Backup, keepBackup, listBackups, readBackup } from './backups';
import { nodeSha256 } from './node-sha256';
import { saveFile } from './save-file';

/** A kept version, as a window names it. */
export interface EarlierVersion {
  readonly versionId: string;
  readonly madeAt: number;
}

/** Why a version cannot be shown or put back. */
export type VersionError = { readonly type: 'versionGone' | 'versionDamaged' | 'presentNotKept' | 'notWritten'; readonly message: string };

/** The kept versions of a file, newest first. */
export const listVersions = async (folder: string, file: string): Promise<readonly EarlierVersion[]> =>
  (await listBackups(folder, await realFile(file))).map((backup) => ({ versionId: idOf(backup), madeAt: backup.madeAtMs }));

/** The bytes of a version and when it was kept. */
export async function readVersion(folder: string, file: string, versionId: string): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly madeAt: number }, VersionError>> {
  const backup = (await listBackups(folder, await realFile(file))).find((entry) => idOf(entry) === versionId);
  if (backup === undefined) return err({ type: 'versionGone', message: 'This version is no longer kept. Choose another one.' });
  const read = await readBackup(folder, backup);
  return read.ok ? ok({ bytes: read.value, madeAt: backup.madeAtMs }) : err({ type: 'versionDamaged', message: 'This version is damaged and cannot be opened. Choose another one.' });
}

/** A version as the briefing that it is, with its bytes. */
export interface OpenedVersion {
  readonly content: ContainerContent;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly madeAt: number;
}

/** Reads a version as a briefing. */
export async function openVersion(folder: string, file: string, versionId: string): Promise<Result<OpenedVersion, VersionError | OpenError>> {
  const read = await readVersion(folder, file, versionId);
  if (!read.ok) return read;
  const content = readContainer(read.value.bytes, { sha256: nodeSha256 });
  return content.ok ? ok({ ...read.value, content: content.value }) : content;
}

/** What is in a version, and how much of it differs from what is open now. */
export async function describeVersion(folder: string, file: string, versionId: string, now: Briefing | undefined): Promise<EarlierVersionContent> {
  const read = await readVersion(folder, file, versionId);
  if (!read.ok) return { type: 'unreadable', message: read.error.message };
  const content = readContainer(read.value.bytes, { sha256: nodeSha256 });
  if (!content.ok) return { type: 'unreadable', message: 'The file was damaged already when this version was kept. Choose another one.' };
  const { briefing } = content.value;
  return { type: 'readable', subject: briefing.metadata.subject, sections: briefing.sections.length, words: countBriefingWords(briefing), ...(now === undefined ? {} : { differing: differingSections(briefing, now) }) };
}

/** Puts a version in the place of its file. What is there now, readable or not, is kept first; when that is not possible, nothing is changed. */
export async function restoreVersion(folder: string, file: string, versionId: string): Promise<Result<{ readonly madeAt: number }, VersionError>> {
  const read = await readVersion(folder, file, versionId);
  if (!read.ok) return read;
  const target = await realFile(file);
  if (existsSync(target) && (await keepBackup(folder, target)) === 'failed') return err({ type: 'presentNotKept', message: `What is in ${path.basename(file)} now could not be kept, so nothing was restored. Open a copy of the version instead.` });
  const check = (bytes: Uint8Array<ArrayBuffer>): string | undefined => { const content = readContainer(bytes, { sha256: nodeSha256 }); return content.ok ? undefined : content.error.message; };
  const saved = await saveFile({ path: target, bytes: read.value.bytes, expected: 'replace', check, backupsFolder: null });
  return saved.ok ? ok({ madeAt: read.value.madeAt }) : err({ type: 'notWritten', message: saved.error.message });
}

const idOf = ({ madeAtMs, shortHash }: Backup): string => `${madeAtMs}-${shortHash}`;

/** Backups are kept by the file that a path means in the end. */
const realFile = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));

function differingSections(before: Briefing, now: Briefing): number {
  const textsOf = ({ sections }: Briefing): ReadonlyMap<string, string> => new Map(sections.map((section) => [section.id, serialiseSection(section)]));
  const [then, present] = [textsOf(before), textsOf(now)];
  const gone = [...then.keys()].filter((id) => !present.has(id)).length;
  return gone + [...present].filter(([id, text]) => then.get(id) !== text).length;
}
