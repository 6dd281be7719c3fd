import { type ListNumbering as Numbered, numberingAt } from '../../model/list-numbering';
import type { PrintLook } from '../print/print-look';
import { pointsToTwips } from './page-layout';
import { numberingPart, type ListDefinition, type ListLevel } from './parts/numbering-part';
import { BOX_INDENT } from './styles/box-look';

/** Where a list stands: indents are narrower in a cell, and a box's bar must not move with them. */
export type ListPlace = 'body' | 'cell' | 'box';

/** `w:numId` of the headings' list, which belongs to their styles. */
export const HEADING_LIST = 1;
/** `w:numId` of the list that the style List Bullet starts. */
export const BULLET_LIST = 2;
/** `w:numId` of the list that the style List Number starts. */
export const NUMBER_LIST = 3;

/** Indent of one list level in twips, by place. */
export const LEVEL_INDENT_TWIPS = { body: 360, cell: 220, box: 320 } as const;
/** Levels are 0 to 8; deeper lists stay on the last one. */
export const DEEPEST_LEVEL = 8;

/** One level of a numbered list: how it counts, and how many twips its signs need where that is more than the level's indent. */
export interface NumberLevel extends Numbered { readonly room?: number }


/** Hands out lists by their `w:numId`: bullets of a place share one, each numbered list counts for itself from its own start (ECMA-376 part 1, 17.9). */
export class ListNumbering {
  readonly #definitions: ListDefinition[];
  /** For each list, from number 1 up, its definition, and where it starts to count anew. */
  readonly #lists: { readonly definition: number; readonly start?: { readonly level: number; readonly value: number } }[] = [{ definition: 0 }, { definition: 1 }, { definition: 2 }];
  readonly #places = new Map<string, number>([['bullets body', 1], ['numbers body', 2]]);
  readonly #bulletLists = new Map<ListPlace, number>([['body', BULLET_LIST]]);

  constructor(headings: PrintLook['headings']) {
    this.#definitions = [{ levels: headingLevels(headings) }, { levels: bulletLevels('body') }, { levels: numberLevels('body', LEVELS_BY_THEMSELVES, true) }];
  }

  /** The bullets of a place. */
  bullets(place: ListPlace): number {
    const known = this.#bulletLists.get(place);
    if (known !== undefined) return known;
    const numId = this.#lists.push({ definition: this.#definition(`bullets ${place}`, () => bulletLevels(place)) });
    this.#bulletLists.set(place, numId);
    return numId;
  }

  /** A numbered list that begins at `value` on `level` (0 is the outermost). Lists that count alike on every level share a definition; the one that belongs to the styles is for those that say nothing of it. */
  numbers(place: ListPlace, level: number, value: number, levels: readonly NumberLevel[] = LEVELS_BY_THEMSELVES): number {
    const own = levels.map((one, at) => { const usual = LEVELS_BY_THEMSELVES[at]; return one.room === undefined && one.numbering === usual?.numbering && one.sign === usual.sign ? '' : `${one.numbering} ${one.sign} ${one.room ?? ''}`; }).join();
    const isUsual = /^,*$/.test(own);
    return this.#lists.push({ definition: this.#definition(isUsual ? `numbers ${place}` : `numbers ${place} ${own}`, () => numberLevels(place, levels, isUsual)), start: { level, value } });
  }

  /** The numbering part with every list so far. */
  part(): string {
    return numberingPart(this.#definitions, this.#lists);
  }

  #definition(key: string, levels: () => readonly ListLevel[]): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const index = this.#definitions.push({ levels: levels() }) - 1;
    this.#places.set(key, index);
    return index;
  }
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const BULLETS = ['•', '–', '▪'] as const;
const LEVELS_BY_THEMSELVES: readonly NumberLevel[] = LEVELS.map((level) => numberingAt({}, level));

function headingLevels(headings: PrintLook['headings']): readonly ListLevel[] {
  return LEVELS.map((level) => {
    const indent = pointsToTwips(headings.at(level)?.text ?? 70);
    return { format: 'decimal', text: LEVELS.slice(0, level + 1).map((upper) => `%${upper + 1}`).join('.'), ...(level < 4 ? { style: `Heading${level + 1}` } : {}), left: indent, hanging: indent };
  });
}

/** A bullet is one character to some programs; one with spaces before it is written as a level without a number format. */
function bulletLevels(place: ListPlace): readonly ListLevel[] {
  return LEVELS.map((level) => ({ format: place === 'box' && level > 0 ? 'none' : 'bullet', text: lead(place, level) + (BULLETS[level % 3] ?? '•'), ...linkedStyle('ListBullet', place, level), ...levelIndent(place, level) }));
}

function numberLevels(place: ListPlace, levels: readonly NumberLevel[], isUsual: boolean): readonly ListLevel[] {
  let wider = 0;
  return levels.map(({ numbering, sign, room = LEVEL_INDENT_TWIPS[place] }, level) => {
    const more = room - LEVEL_INDENT_TWIPS[place];
    const { left, hanging } = levelIndent(place, level);
    wider += more;
    return { format: numbering, text: lead(place, level) + SIGNED[sign](`%${level + 1}`), ...(isUsual ? linkedStyle('ListNumber', place, level) : {}), left: left + wider, hanging: hanging + (place === 'box' ? wider : more) };
  });
}

const SIGNED = { dot: (number: string) => `${number}.`, bracket: (number: string) => `${number})`, brackets: (number: string) => `(${number})` };

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
