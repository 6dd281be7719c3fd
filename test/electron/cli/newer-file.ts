import { manifestText } from '../../../shared/container/manifest';
import { CONTENT_PART, MANIFEST_PART, MIME_TYPE, MIME_TYPE_PART } from '../../../shared/container/part-names';
import { sha256Hex } from '../../../shared/container/sha256';
import { writeSealedZip, type ZipPart } from '../../../shared/container/write-zip';
import { createBriefing } from '../../../shared/model/create';

/** The bytes of a file as a later version will write it: whole, but of format 99. `content` is what it says; this version can read most of it unless told otherwise. */
export function newerFile(content: object = createBriefing('blank')): Uint8Array {
  const part = (name: string, text: string, method: ZipPart['method'] = 'deflated'): ZipPart => ({ name, bytes: new TextEncoder().encode(text), method });
  const mimeType = part(MIME_TYPE_PART, MIME_TYPE, 'stored');
  const text = part(CONTENT_PART, JSON.stringify({ ...content, formatVersion: 99 }));
  const manifest = manifestText([mimeType, text], sha256Hex).replace(/"formatVersion":\d+/, '"formatVersion":99');
  return writeSealedZip([mimeType, part(MANIFEST_PART, manifest), text], sha256Hex);
}
