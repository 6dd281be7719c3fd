import type { OpenError } from '../../shared/container/open-error';
import { shortName } from './short-name';

/** Why a file is not opened: what the disk says, or what its content says. */
export type OpenFileError =
  | OpenError
  /** `why` where it is not simply gone: a link that leads nowhere, a name that no file can have. */
  | { readonly type: 'missing'; readonly why?: 'link' | 'name'; readonly message: string }
  | { readonly type: 'isFolder'; readonly message: string }
  /** A device, a pipe, a socket. */
  | { readonly type: 'notAFile'; readonly message: string }
  | { readonly type: 'notPermitted'; readonly message: string }
  | { readonly type: 'empty'; readonly message: string }
  /** The disk failed, or the file kept changing while it was read. */
  | { readonly type: 'unreadable'; readonly code: string; readonly message: string };

/** What stands in a name for bytes that are no UTF-8. */
const UNREADABLE = '\ufffd';

/** The failure that an error code of the operating system stands for, told about this file. */
export function openErrorOf(code: string, file: string): OpenFileError {
  const name = shortName(file);
  switch (code) {
    case 'ELOOP':
      return { type: 'missing', why: 'link', message: `${name} is a link that leads back to itself; open the file itself.` };
    case 'ENAMETOOLONG':
      return { type: 'missing', why: 'name', message: `The name ${name} is longer than any file's; check it.` };
    case 'ENXIO': case 'ENODEV':
      return { type: 'notAFile', message: `${name} is a device or a pipe and not a file; choose a briefing.` };
    case 'ENOENT': case 'ENOTDIR':
      if (name.includes(UNREADABLE)) return { type: 'missing', why: 'name', message: `${name} cannot be opened because its name is not written in UTF-8; rename the file first.` };
      return { type: 'missing', message: `${name} is no longer there; look for it in its folder or open another file.` };
    case 'EISDIR':
      return { type: 'isFolder', message: `${name} is a folder; choose a file in it.` };
    case 'EACCES': case 'EPERM':
      return { type: 'notPermitted', message: `You are not allowed to read ${name}; ask its owner for access.` };
    default:
      return { type: 'unreadable', code, message: `${name} could not be read (${code}); try again, or copy it to this computer first.` };
  }
}

/** The failure of a symbolic link to nothing. */
export const danglingLink = (file: string, target: string): OpenFileError => ({ type: 'missing', why: 'link', message: `${shortName(file)} is a link to ${shortName(target)}, which is not there; look for that file or open another one.` });

/** The failure of a file without a single byte. */
export const emptyFile = (file: string): OpenFileError => ({ type: 'empty', message: `${shortName(file)} is empty, so nothing was opened; look for a copy of it in another place.` });

/** The failure of a file that was written while it was read, more than once. */
export const keepsChanging = (file: string): OpenFileError => ({ type: 'unreadable', code: 'CHANGED', message: `${shortName(file)} is being written by another program; try again in a moment.` });

/** A failure of the content, told about the file by name: the container's messages begin with "This briefing" or "This file". */
export const namedOpenError = (error: OpenError, file: string): OpenFileError => ({ ...error, message: error.message.replace(/^This (briefing|file)/, () => shortName(file)) });
