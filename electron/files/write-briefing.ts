import { readContainer } from '../../shared/container/read-container';
import { writeContainer } from '../../shared/container/write-container';
import type { Briefing } from '../../shared/model/briefing';
import type { Result } from '../../shared/model/result';
import { serialiseBriefing } from '../../shared/model/serialise';
import { nodeInflate } from './node-inflate';
import { nodeSha256 } from './node-sha256';
import type { SaveError } from './save-error';
import { type SavedFile, saveFile, type SaveRequest } from './save-file';

/** A briefing to be written, without its images: plain data, which can travel to another thread. */
export interface WriteJob extends Pick<SaveRequest, 'path' | 'expected' | 'backupsFolder'> {
  readonly briefing: Briefing;
  /** Parts that this version cannot interpret. */
  readonly keptParts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The bytes of a newer version's file, which are written in place of all this. */
  readonly original?: Uint8Array<ArrayBuffer>;
}

/** Who writes briefings: this thread, or one that is there for it. */
export type BriefingWriter = (job: WriteJob, media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) => Promise<Result<SavedFile, SaveError>>;

/** Makes the bytes of a briefing, sees to it that they would open again as the same one, and saves them. */
export const writeBriefing: BriefingWriter = ({ path, expected, backupsFolder, briefing, keptParts, original }, media) => {
  const bytes = original ?? writeContainer(briefing, media, keptParts, { sha256: nodeSha256 });
  const check = (written: Uint8Array<ArrayBuffer>): string | undefined => whatIsWrong(written, original === undefined ? briefing : undefined);
  return saveFile({ path, bytes, expected, check, backupsFolder });
};

/** Opens the bytes as a later start will, and compares the briefing with the one that was meant. */
function whatIsWrong(bytes: Uint8Array<ArrayBuffer>, meant: Briefing | undefined): string | undefined {
  const read = readContainer(bytes, { sha256: nodeSha256, inflate: nodeInflate });
  if (!read.ok) return read.error.type === 'damaged' ? read.error.what : read.error.message;
  return meant !== undefined && serialiseBriefing(read.value.briefing) !== serialiseBriefing(meant) ? 'it would not be the same briefing' : undefined;
}
