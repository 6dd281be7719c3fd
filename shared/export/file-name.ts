import type { Briefing } from '../model/briefing';

/** Most bytes of a base name: a name may have 255, and the extension and a number such as " (2)" want their share. */
const LIMIT_BYTES = 200;

/** How files are named unless the house style or the user says otherwise. */
export const STANDARD_FILE_NAME = '{reference} - {subject}';
/** What a pattern of file names can hold in braces; `file` is the name of the briefing's own file. */
export const FILE_NAME_FIELDS = ['reference', 'subject', 'date', 'title', 'file'] as const;
type FileNameField = (typeof FILE_NAME_FIELDS)[number];

/** What a name is made from besides the briefing. */
export interface FileNameSource {
  /** The name of the briefing's file, with or without its extension; none before the first save. */
  readonly file?: string;
  /** In place of the house style's pattern. */
  readonly pattern?: string;
}

/**
 * The name of a briefing's files without extension, by the pattern of its house style; what the house style calls such a paper where
 * every field of the pattern is empty. Safe on Windows, macOS and Linux alike. The window and the command line both name files by it.
 */
export function exportBaseName(briefing: Pick<Briefing, 'metadata' | 'houseStyle'>, { file = '', pattern = briefing.houseStyle.fileName ?? STANDARD_FILE_NAME }: FileNameSource = {}): string {
  const { reference, subject, kind, date = '' } = briefing.metadata;
  const title = briefing.houseStyle.documentTitles[kind] ?? briefing.houseStyle.documentTitles['default'] ?? '';
  const fields: Record<FileNameField, string> = { reference, subject, date, title, file: withoutExtension(file) };
  return [filled(pattern, (name) => clean(fields[name as FileNameField] ?? '')), title].map(safeFileName).find((name) => name !== '') ?? 'Briefing';
}

/** The first field of a pattern that no briefing has; undefined when all are known. */
export const unknownFileNameField = (pattern: string): string | undefined => [...pattern.matchAll(FIELD)].map(([, name]) => name!).find((name) => !(FILE_NAME_FIELDS as readonly string[]).includes(name));

/** Makes text a file name without extension; empty when nothing of it can stand in one. */
export function safeFileName(text: string): string {
  const name = trimEnds(shortened(trimEnds(clean(text))));
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** Control characters, direction marks and lone surrogates go; straight quotation marks go too, and what else Windows refuses in a name becomes a dash, a colon between words one with spaces. */
function clean(text: string): string {
  return text.normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/ ?: /g, ' – ')
    .replace(/"/g, '')
    .replace(/[<>:/\\|?*]+/g, '-')
    .replace(/ ?-( ?-)+ ?/g, ' - ')
    .trim();
}

/** Windows drops dots and spaces at the end; a dot or a dash at the start hides a file or looks like an option. */
const trimEnds = (name: string): string => name.replace(/^[\s.–-]+/u, '').replace(/[\s.–-]+$/u, '');

/** Cuts at a limit of bytes, at the end of a word where one is near, never inside a character as it is seen. */
function shortened(name: string): string {
  if (byteLength(name) <= LIMIT_BYTES) return name;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += byteLength(segment);
    if (bytes > LIMIT_BYTES) break;
    kept += segment;
  }
  const lastSpace = kept.lastIndexOf(' ');
  return lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace) : kept;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
const withoutExtension = (file: string): string => file.replace(/(?<=.)(\.briefing|\.[a-z][a-z0-9]{1,7})$/i, '');
const FIELD = /\{([a-z]+)\}/g;

/** A pattern with its fields filled; what stands between two fields goes where nothing stands before it or after it. */
function filled(pattern: string, valueOf: (name: string) => string): string {
  const [start = '', ...pieces] = pattern.split(FIELD);
  if (pieces.length === 0) return start;
  let text = '';
  let between = start;
  for (let at = 0; at < pieces.length; at += 2) {
    const value = valueOf(pieces[at]!);
    if (value !== '') {
      text += (text === '' ? start : between) + value;
      between = '';
    }
    if (at + 2 < pieces.length) between = pieces[at + 1]!;
  }
  return text === '' ? '' : text + pieces[pieces.length - 1]!;
}
