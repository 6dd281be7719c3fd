import type { Briefing } from '../../shared/model/briefing';

/** Most bytes of a base name: a name may have 255, and the extension and a number such as " (2)" want their share. */
const LIMIT_BYTES = 200;

/**
 * The name of exported files without extension: reference and subject, or what the house style calls such a paper where both are empty.
 * Safe on Windows, macOS and Linux alike.
 */
export function exportBaseName(briefing: Pick<Briefing, 'metadata' | 'houseStyle'>): string {
  const { reference, subject, kind } = briefing.metadata;
  const title = briefing.houseStyle.documentTitles[kind] ?? briefing.houseStyle.documentTitles['default'] ?? '';
  return [[reference, subject].map(clean).filter((part) => part !== '').join(' - '), clean(title)].map(safeFileName).find((name) => name !== '') ?? 'Briefing';
}

/** Makes text a file name without extension; empty when nothing of it can stand in one. */
export function safeFileName(text: string): string {
  const name = trimEnds(shortened(trimEnds(clean(text))));
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** Control characters, direction marks and lone surrogates go; what Windows refuses in a name becomes a dash, a colon between words one with spaces. */
function clean(text: string): string {
  return text.normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/ ?: /g, ' – ')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/ ?-( ?-)+ ?/g, ' - ')
    .trim();
}

/** Windows drops dots and spaces at the end; a dot or a dash at the start hides a file or looks like an option. */
const trimEnds = (name: string): string => name.replace(/^[\s.–-]+/u, '').replace(/[\s.–-]+$/u, '');

/** Cuts at a limit of bytes, at the end of a word where one is near, never inside a character as it is seen. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LIMIT_BYTES) return name;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > LIMIT_BYTES) break;
    kept += segment;
  }
  const lastSpace = kept.lastIndexOf(' ');
  return lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace) : kept;
}
