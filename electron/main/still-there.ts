import { stat } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../shared/model/result';
import { NOT_THERE, nullOn } from '../files/system-error';

/** An exported file that someone moved, renamed or deleted since. */
export interface FileGone { readonly type: 'gone'; readonly message: string }

/** A file that was written, or a sentence that says that it is gone. */
export async function stillThere(file: string | undefined): Promise<Result<string, FileGone>> {
  if (file === undefined) return err({ type: 'gone', message: 'This file is not known any more. Export it again.' });
  const found = await nullOn(NOT_THERE, stat(file));
  return found === null ? err({ type: 'gone', message: `${path.basename(file)} is no longer in ${path.dirname(file)}. Export it again.` }) : ok(file);
}
