import path from 'node:path';
import type { OpenError } from '../../shared/container/open-error';

/** Why a file is not opened: what the disk says, or what its content says. */
export type OpenFileError =
  | OpenError
  | { readonly type: 'missing'; readonly message: string }
  | { readonly type: 'isFolder'; readonly message: string }
  | { readonly type: 'notPermitted'; readonly message: string }
  | { readonly type: 'empty'; readonly message: string }
  /** The disk failed, or the file kept changing while it was read. */
  | { readonly type: 'unreadable'; readonly code: string; readonly message: string };

/** The failure that an error code of the operating system stands for, told about this file. */
export function openErrorOf(code: string, file: string): OpenFileError {
  const name = path.basename(file);
  switch (code) {
    case 'ENOENT': case 'ENOTDIR': case 'ELOOP': case 'ENAMETOOLONG':
      return { type: 'missing', message: `${name} is no longer there; look for it in its folder or open another file.` };
    case 'EISDIR':
      return { type: 'isFolder', message: `${name} is a folder; choose a file in it.` };
    case 'EACCES': case 'EPERM':
      return { type: 'notPermitted', message: `You are not allowed to read ${name}; ask its owner for access.` };
    default:
      return { type: 'unreadable', code, message: `${name} could not be read (${code}); try again, or copy it to this computer first.` };
  }
}

/** The failure of a file without a single byte. */
export const emptyFile = (file: string): OpenFileError => ({ type: 'empty', message: `${path.basename(file)} is empty, so nothing was opened; open a backup of it.` });

/** The failure of a file that was written while it was read, more than once. */
export const keepsChanging = (file: string): OpenFileError => ({ type: 'unreadable', code: 'CHANGED', message: `${path.basename(file)} is being written by another program; try again in a moment.` });

/** A failure of the content, told about the file by name: the container's messages begin with "This briefing" or "This file". */
export const namedOpenError = (error: OpenError, file: string): OpenFileError => ({ ...error, message: error.message.replace(/^This (briefing|file)/, () => path.basename(file)) });
