import { hasBytesAt } from '../../../shared/container/bytes';
import { err, ok, type Result } from '../../../shared/model/result';
import { parseGif } from './gif';
import { hasTextAt, type ParsedImage } from './image-bytes';
import { parseJpeg } from './jpeg';
import { parsePng, PNG_SIGNATURE } from './png';
import { parseWebp } from './webp';

/** Why bytes cannot be an image of a briefing. */
export type ImageError =
  | { readonly type: 'notAnImage'; readonly message: string }
  | { readonly type: 'damagedImage'; readonly message: string }
  /** An SVG is a program as much as a picture; it is refused rather than cleaned. */
  | { readonly type: 'drawing'; readonly message: string }
  | { readonly type: 'tooManyBytes'; readonly limitBytes: number; readonly message: string }
  | { readonly type: 'tooManyPixels'; readonly limitPixels: number; readonly message: string };

export type ImageMediaType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** Most bytes of one image. */
export const MAX_IMAGE_BYTES = 50_000_000;
/** Most pixels of one image: 100 million take 400 MB when shown. */
export const MAX_IMAGE_PIXELS = 100_000_000;
const MAX_SIDE = 65_535;

/** Recognises an image by its content, never by its name, measures it and strips everything that is not picture. */
export function parseImage(bytes: Uint8Array): Result<ParsedImage & { readonly mediaType: ImageMediaType }, ImageError> {
  if (bytes.length > MAX_IMAGE_BYTES) return err({ type: 'tooManyBytes', limitBytes: MAX_IMAGE_BYTES, message: 'The image has more than 50 MB; make it smaller and insert it again.' });
  const format = FORMATS.find((candidate) => candidate.matches(bytes));
  if (format === undefined) return err(isSvg(bytes) ? DRAWING : { type: 'notAnImage', message: 'This is not a PNG, JPEG, GIF or WebP image; save it as PNG and insert that.' });
  const parsed = format.parse(bytes);
  if (parsed === undefined || parsed.width === 0 || parsed.height === 0) return err({ type: 'damagedImage', message: 'The image is damaged or incomplete; save it again and insert that.' });
  if (parsed.width * parsed.height > MAX_IMAGE_PIXELS || parsed.width > MAX_SIDE || parsed.height > MAX_SIDE) {
    return err({ type: 'tooManyPixels', limitPixels: MAX_IMAGE_PIXELS, message: `The image has ${parsed.width} by ${parsed.height} pixels, which is more than 100 million or too long; make it smaller and insert it again.` });
  }
  return ok({ ...parsed, mediaType: format.mediaType });
}

interface Format {
  readonly mediaType: ImageMediaType;
  readonly matches: (bytes: Uint8Array) => boolean;
  readonly parse: (bytes: Uint8Array) => ParsedImage | undefined;
}

const FORMATS: readonly Format[] = [
  { mediaType: 'image/png', matches: (bytes) => hasBytesAt(bytes, 0, PNG_SIGNATURE), parse: parsePng },
  { mediaType: 'image/jpeg', matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff, parse: parseJpeg },
  { mediaType: 'image/gif', matches: (bytes) => hasTextAt(bytes, 0, 'GIF87a') || hasTextAt(bytes, 0, 'GIF89a'), parse: parseGif },
  { mediaType: 'image/webp', matches: (bytes) => hasTextAt(bytes, 0, 'RIFF') && hasTextAt(bytes, 8, 'WEBP'), parse: parseWebp },
];

const DRAWING: ImageError = { type: 'drawing', message: 'SVG drawings can hold programs and cannot be inserted; save the drawing as PNG and insert that.' };
const isSvg = (bytes: Uint8Array): boolean => /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
