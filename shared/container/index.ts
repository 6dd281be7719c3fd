// The .briefing file: bytes to a briefing and back, for readers outside this folder.
export * from './app-version';
export type { Bytes, Sha256 } from './bytes';
export type { OpenError, OpenWarning } from './open-error';
export type { InflatePart } from './inflate-part';
export { findImageRanges, type ImageRange } from './image-ranges';
export { hashOfMediaPart, isSafePartName, mediaPart, MIME_TYPE } from './part-names';
export { type ContainerContent, DEFAULT_MAX_INFLATED_BYTES, readContainer, type ReadOptions, startsLikeABriefing } from './read-container';
export { salvageContainer } from './salvage-container';
export { sha256Hex } from './sha256';
export { writeContainer, type WriteOptions } from './write-container';
