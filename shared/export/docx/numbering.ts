import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import { BOX_INDENT } from './styles/box-look';

/** Where a list stands: indents are narrower in a cell, and a box's bar must not move with them. */
export type ListPlace = 'body' | 'cell' | 'box';

/** A list instance: what docx calls reference and instance, and the standard an abstract numbering and its `w:num` (ECMA-376 part 1, 17.9). */
export interface NumberedList {
  readonly reference: string;
  readonly instance: number;
}

/** Headings 1 to 4, linked to their styles. */
export const HEADING_LIST: NumberedList = { reference: key('headings'), instance: 0 };
/** The list that the style List Bullet starts. */
export const BULLET_LIST: NumberedList = { reference: key('bullets', 'body'), instance: 0 };
/** The list that the style List Number starts. */
export const NUMBER_LIST: NumberedList = { reference: key('numbers', 'body'), instance: 0 };

/** Indent of one list level in twips, by place. */
export const LEVEL_INDENT_TWIPS = { body: 360, cell: 220, box: 320 } as const;
/** Levels are 0 to 8; deeper lists stay on the last one. */
export const DEEPEST_LEVEL = 8;

/** Hands out list instances: bullets share one, each numbered list counts for itself from its own start. */
export class ListNumbering {
  readonly #definitions = new Map<string, readonly ILevelsOptions[]>([
    [HEADING_LIST.reference, headingLevels()],
    [BULLET_LIST.reference, bulletLevels('body')],
    [NUMBER_LIST.reference, numberLevels('body', 0, 1)],
  ]);
  #numberedLists = 0;

  /** The bullets of a place. */
  bullets(place: ListPlace): NumberedList {
    return this.#define(key('bullets', place), () => bulletLevels(place), 0);
  }

  /** A numbered list that begins at `start` on `level` (0 is the outermost). */
  numbers(place: ListPlace, level: number, start: number): NumberedList {
    this.#numberedLists += 1;
    const reference = start === 1 ? key('numbers', place) : key('numbers', place, String(level), String(start));
    return this.#define(reference, () => numberLevels(place, level, start), this.#numberedLists);
  }

  /** The definitions that were used, for docx's `numbering` option. */
  get config(): readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] {
    return [...this.#definitions].map(([reference, levels]) => ({ reference, levels }));
  }

  #define(reference: string, levels: () => readonly ILevelsOptions[], instance: number): NumberedList {
    if (!this.#definitions.has(reference)) this.#definitions.set(reference, levels());
    return { reference, instance };
  }
}

/** docx writes `{reference-instance}` and replaces it afterwards, in texts too: U+FFFF, which no text can hold, keeps them apart. */
function key(...parts: readonly string[]): string {
  return `\uFFFF${parts.join('-')}`;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const BULLETS = ['•', '–', '▪'] as const;
const NUMBER_FORMATS = [
  { format: LevelFormat.DECIMAL, sign: '.' },
  { format: LevelFormat.LOWER_LETTER, sign: ')' },
  { format: LevelFormat.LOWER_ROMAN, sign: ')' },
] as const;

function headingLevels(): readonly ILevelsOptions[] {
  return LEVELS.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: LEVELS.slice(0, level + 1).map((upper) => `%${upper + 1}`).join('.'),
    alignment: AlignmentType.LEFT,
    style: { ...(level < 4 ? { style: `Heading${level + 1}` } : {}), paragraph: { indent: { left: HEADING_INDENT_TWIPS[level] ?? 1400, hanging: HEADING_INDENT_TWIPS[level] ?? 1400 } } },
  }));
}
const HEADING_INDENT_TWIPS: readonly number[] = [480, 620, 760, 900];

/** A bullet is one character to some programs; one with spaces before it is written as a level without a number format. */
function bulletLevels(place: ListPlace): readonly ILevelsOptions[] {
  return LEVELS.map((level) => ({
    level, format: place === 'box' && level > 0 ? LevelFormat.NONE : LevelFormat.BULLET, text: lead(place, level) + (BULLETS[level % BULLETS.length] ?? '•'), alignment: AlignmentType.LEFT,
    style: { ...linkedStyle('ListBullet', place, level), paragraph: { indent: levelIndent(place, level) } },
  }));
}

function numberLevels(place: ListPlace, startLevel: number, start: number): readonly ILevelsOptions[] {
  return LEVELS.map((level) => {
    const { format, sign } = NUMBER_FORMATS[level % NUMBER_FORMATS.length] ?? NUMBER_FORMATS[0];
    return {
      level, format, text: `${lead(place, level)}%${level + 1}${sign}`, alignment: AlignmentType.LEFT, start: level === startLevel ? start : 1,
      style: { ...(start === 1 ? linkedStyle('ListNumber', place, level) : {}), paragraph: { indent: levelIndent(place, level) } },
    };
  });
}

/** Word's own list styles have five levels: List Bullet, List Bullet 2 … 5. */
function linkedStyle(style: string, place: ListPlace, level: number): { readonly style?: string } {
  return place === 'body' && level < 5 ? { style: level === 0 ? style : `${style}${level + 1}` } : {};
}

/** In a box the first line of every paragraph starts at the bar, so that the bar stays straight; deeper signs are moved by wide spaces instead. */
function levelIndent(place: ListPlace, level: number): { readonly left: number; readonly hanging: number } {
  const step = LEVEL_INDENT_TWIPS[place];
  if (place === 'box') return { left: BOX_INDENT.left + step * (level + 1), hanging: step * (level + 1) };
  return { left: step * (level + 1), hanging: step };
}
const lead = (place: ListPlace, level: number): string => (place === 'box' ? '\u2003\u2002'.repeat(level) : '');
