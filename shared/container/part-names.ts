// The names of a container's parts.

/** The media type of a .briefing file; the content of its first part. */
export const MIME_TYPE = 'application/vnd.briefing-desk';
export const MIME_TYPE_PART = 'mimetype';
export const MANIFEST_PART = 'manifest.json';
export const CONTENT_PART = 'content.json';

/** The name of the part that holds a media item, by the SHA-256 of its bytes. */
export const mediaPart = (hash: string): string => `media/${hash}`;

/** The SHA-256 that a media part's name claims; undefined for any other part. */
export const hashOfMediaPart = (name: string): string | undefined => /^media\/([0-9a-f]{64})$/.exec(name)?.[1];

const MAX_NAME_LENGTH = 200;

/** Whether a part's name is harmless: plain words joined by slashes, relative, and never `.` or `..`. */
export const isSafePartName = (name: string): boolean =>
  name.length <= MAX_NAME_LENGTH && name.split('/').every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment) && !segment.endsWith('.'));
