import path from 'node:path';
import { RenameError, ShortWriteError } from '../files/write-atomically';
import { errorCode } from '../files/system-error';

/** Why an export ended without files; whatever was in the folder before is as it was. */
export type ExportError =
  | { readonly type: 'cancelled'; readonly message: string }
  | { readonly type: 'exists'; readonly names: readonly string[]; readonly message: string }
  | { readonly type: 'notLaidOut'; readonly blockId?: string; readonly message: string }
  | { readonly type: 'notWritten'; readonly message: string };

export const cancelled: ExportError = { type: 'cancelled', message: 'The export was cancelled; no file was written.' };

/** The failure of files that are there already. */
export const filesExist = (folder: string, names: readonly string[]): ExportError => ({
  type: 'exists', names, message: `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} already in ${folder}; choose another name or folder, or overwrite.`,
});

/** Why a folder for exported files could not be made, in a sentence. */
export function folderNotMade(error: unknown, folder: string): string {
  const inTheWay = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : folder;
  switch (errorCode(error)) {
    case 'ENOENT': return `The folder ${folder} cannot be made in that place; choose another folder.`;
    case 'ENAMETOOLONG': return `The name of the folder ${folder.slice(0, 60)}… is too long; choose a shorter one.`;
    case 'ENOTDIR': return notWritten(error, path.join(inTheWay, 'file')).message;
    default: return notWritten(error, path.join(folder, 'file')).message;
  }
}

/** What the operating system said when a file was written, in a sentence; throws on what it did not say. */
export function notWritten(error: unknown, file: string): ExportError {
  const name = path.basename(file);
  const folder = path.dirname(file);
  if (error instanceof ShortWriteError) return { type: 'notWritten', message: `The disk did not keep all of ${name}; export to another folder.` };
  if (error instanceof RenameError) return { type: 'notWritten', message: `${name} is open in another program; close it there and export again.` };
  const code = errorCode(error);
  switch (code) {
    case undefined: throw error;
    case 'ENOSPC': case 'EDQUOT': case 'EFBIG': return { type: 'notWritten', message: `There is no space left for ${name} in ${folder}; free some space or choose another folder.` };
    case 'EACCES': case 'EPERM': return { type: 'notWritten', message: `You are not allowed to write in the folder ${folder}; choose another folder.` };
    case 'EROFS': return { type: 'notWritten', message: `The folder ${folder} is on a disk that cannot be written; choose another folder.` };
    case 'ENOENT': return { type: 'notWritten', message: `The folder ${folder} does not exist; choose another folder.` };
    case 'ENOTDIR': case 'EEXIST': return { type: 'notWritten', message: `${folder} is not a folder; choose a folder.` };
    case 'EISDIR': return { type: 'notWritten', message: `${name} is a folder in ${folder}; choose another name.` };
    case 'ENAMETOOLONG': return { type: 'notWritten', message: `The name ${[...name].slice(0, 30).join('')}… is too long; choose a shorter one.` };
    default: return { type: 'notWritten', message: `${name} could not be written to ${folder} (${code}); choose another folder.` };
  }
}
