import path from 'node:path';
import type { FileFingerprint } from './fingerprint';
import { cutInTheMiddle, shortName } from './short-name';

/** Why a briefing was not saved. The file that was there before is untouched in every case but `notDurable`, where the new one is in its place. */
export type SaveError =
  | { readonly type: 'noSpace'; readonly message: string }
  | { readonly type: 'noPermission'; readonly message: string }
  | { readonly type: 'readOnly'; readonly message: string }
  | { readonly type: 'folderMissing'; readonly message: string }
  /** Someone else wrote the file since we last read or wrote it; `now` is what is there. */
  | { readonly type: 'changedOutside'; readonly now: FileFingerprint; readonly message: string }
  | { readonly type: 'nameTooLong'; readonly bytes: number; readonly limitBytes: number; readonly message: string }
  /** What was read back was not what was written. */
  | { readonly type: 'shortWrite'; readonly message: string }
  /** The finished file could not be put in the old one's place: offer to save a copy. */
  | { readonly type: 'renameImpossible'; readonly message: string }
  /** The content itself would not open again; a fault of the program. */
  | { readonly type: 'unreadableContent'; readonly message: string }
  /** The new file, of this fingerprint, is in place, but the disk did not confirm that it would survive a power cut. */
  | { readonly type: 'notDurable'; readonly now: FileFingerprint; readonly message: string }
  /** What writes files ended in the middle: the earlier file or the new one is there, whole. */
  | { readonly type: 'writerEnded'; readonly message: string }
  | { readonly type: 'other'; readonly code: string; readonly message: string };

/** Most bytes of a file name on the file systems in use. */
export const NAME_LIMIT_BYTES = 255;

/** Most characters of a folder in a sentence. */
const MOST_OF_FOLDER = 120;

/** The failure that an error code of the operating system stands for, told about this file. */
export function saveErrorOf(code: string, file: string): SaveError {
  const name = shortName(file);
  const folder = cutInTheMiddle(path.dirname(file), MOST_OF_FOLDER);
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': case 'EFBIG':
      return { type: 'noSpace', message: `There is no space left in ${folder} to save ${name}; free some space or save a copy elsewhere.` };
    case 'EACCES': case 'EPERM':
      return { type: 'noPermission', message: `You are not allowed to save ${name} in ${folder}; save a copy elsewhere.` };
    case 'EROFS':
      return { type: 'readOnly', message: `${name} is in ${folder}, on a disk that cannot be written; save a copy elsewhere.` };
    case 'ENOENT': case 'ENOTDIR':
      return { type: 'folderMissing', message: `The folder ${folder} of ${name} is not there; save a copy elsewhere.` };
    case 'ENAMETOOLONG':
      return nameTooLong(file);
    case 'EISDIR':
      return { type: 'other', code, message: `A folder called ${name} stands in ${folder}, where the file would be; rename that folder, or save under another name.` };
    case 'ELOOP':
      return { type: 'other', code, message: `${name} is a link that leads back to itself; save under another name.` };
    case 'EIO': case 'ENXIO': case 'ESTALE': case 'ENODEV': case 'EREMOTEIO': case 'ENOTCONN': case 'EHOSTDOWN': case 'ETIMEDOUT':
      return { type: 'other', code, message: `${name} could not be saved because its disk or network folder failed (${code}); save a copy elsewhere.` };
    default:
      return { type: 'other', code, message: `${name} could not be saved (${code}); save a copy elsewhere.` };
  }
}

/** The failure of a name that has too many bytes. */
export function nameTooLong(file: string): SaveError {
  const name = path.basename(file);
  const bytes = Buffer.byteLength(name);
  return { type: 'nameTooLong', bytes, limitBytes: NAME_LIMIT_BYTES, message: `The name ${[...name].slice(0, 30).join('')}… takes ${bytes} bytes and at most ${NAME_LIMIT_BYTES} are possible; choose a shorter name.` };
}

/** The failure of a file that is protected against writing. */
export const readOnlyFile = (file: string): SaveError => ({ type: 'readOnly', message: `${shortName(file)} is protected against changes; save a copy under another name.` });

/** The failure of saving a briefing of a newer version over its own file. */
export const readOnlySession = (file: string): SaveError => ({ type: 'readOnly', message: `${shortName(file)} was written by a newer version and is open read-only; save a copy under another name.` });

export const changedOutside = (file: string, now: FileFingerprint): SaveError => ({
  type: 'changedOutside', now, message: `${shortName(file)} was changed outside Briefing Desk since you opened it; save a copy, or choose to replace it.`,
});

export const shortWrite = (file: string): SaveError => ({ type: 'shortWrite', message: `The disk did not keep all of ${shortName(file)}, and the earlier file was left in place; save a copy elsewhere.` });

export const renameImpossible = (file: string): SaveError => ({ type: 'renameImpossible', message: `${shortName(file)} is held by another program and could not be replaced; save a copy.` });

export const unreadableContent = (file: string, what: string): SaveError => ({ type: 'unreadableContent', message: `${shortName(file)} was not saved because it would not open again (${what}); the earlier file was left in place.` });

export const notDurable = (file: string, now: FileFingerprint): SaveError => ({ type: 'notDurable', now, message: `${shortName(file)} was written, but the disk did not confirm it; save again, or save a copy elsewhere.` });

export const writerEnded = (file: string): SaveError => ({ type: 'writerEnded', message: `${shortName(file)} was not saved because the part of Briefing Desk that writes files stopped; your work is still here, so save again.` });
