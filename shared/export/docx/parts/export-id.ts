import type { Sha256 } from '../../../container/bytes';

/** An id of the content: equal content gives an equal id, so that an edited file can be matched to what was sent. The first 16 hexadecimal digits of the SHA-256 of its JSON; not a seal. */
export const exportId = (content: unknown, sha256: Sha256): string => sha256(new TextEncoder().encode(JSON.stringify(content))).slice(0, 16);
