import { numberingAt } from '../../model/list-numbering';
import type { PrintList, PrintListItem } from '../print/print-document';
import { signRoom } from '../print/sign-room';
import { WIDER_FACE } from '../print/text-width';
import { checkBox } from './check-box';
import { buildInlines } from './inlines';
import { DEEPEST_LEVEL, LEVEL_INDENT_TWIPS, type ListPlace, type NumberLevel } from './numbering';
import { anchored, flowFormat } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import { tabRun } from './run';
import { BOX_INDENT } from './styles/box-look';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** What a place adds to the next paragraph of a list, such as a box's bar; asked once for each, in order. */
export type NextFormat = () => ParagraphFormat;

/** A list's kind, how it and what is nested in it counts, and its `w:numId`; a check list has none. */
interface BegunList {
  readonly kind: PrintList['kind'];
  readonly levels: readonly NumberLevel[];
  readonly numId: number | undefined;
}

/** Items stand closer together than paragraphs; the last one has a paragraph's distance to what follows. */
const AFTER_LIST_TWIPS = 120;

/** A list in the flow of the document as native list paragraphs (ECMA-376 part 1, 17.9). */
export function buildList(writing: Writing, list: PrintList): readonly Xml[] {
  let left = countItems(list);
  return buildLevel(writing, list, 'body', () => {
    const { pageBreakBefore, spacing } = flowFormat(writing);
    const after = --left === 0 ? { after: AFTER_LIST_TWIPS } : undefined;
    return { ...(pageBreakBefore ? { pageBreakBefore } : {}), ...(spacing || after ? { spacing: { ...spacing, ...after } } : {}) };
  }, 0, undefined);
}

/** A list in a cell or a box. */
export function buildInnerList(writing: Writing, list: PrintList, place: 'cell' | 'box', nextFormat: NextFormat = () => ({})): readonly Xml[] {
  return buildLevel(writing, list, place, nextFormat, 0, undefined);
}

/** How many paragraphs a list becomes. */
export function countItems(list: PrintList): number {
  return list.items.reduce((count, item) => count + 1 + (item.nested ? countItems(item.nested) : 0), 0);
}

function buildLevel(writing: Writing, list: PrintList, place: ListPlace, nextFormat: NextFormat, depth: number, outer: BegunList | undefined): readonly Xml[] {
  const level = Math.min(depth, DEEPEST_LEVEL);
  // A numbered list below a numbered list is its next level, so that moving an item in or out in Word keeps counting.
  const begun: BegunList = outer?.kind === list.kind && list.start === 1 && countsAs(list, outer.levels, level) ? outer : beginList(writing, list, place, level);
  return list.items.flatMap((item) => [
    buildItem(writing, begun, item, place, nextFormat(), level),
    ...(item.nested ? buildLevel(writing, item.nested, place, nextFormat, depth + 1, begun) : []),
  ]);
}

function beginList(writing: Writing, list: PrintList, place: ListPlace, level: number): BegunList {
  const levels = list.kind === 'number' ? numberLevelsOf(writing, list, place, level) : [];
  switch (list.kind) {
    case 'bullet': return { kind: list.kind, levels, numId: writing.numbering.bullets(place) };
    case 'number': return { kind: list.kind, levels, numId: writing.numbering.numbers(place, level, list.start, levels) };
    case 'check': return { kind: list.kind, levels, numId: undefined };
  }
}

function countsAs(list: PrintList, levels: readonly NumberLevel[], level: number): boolean {
  const own = numberingAt(list, level);
  return list.kind !== 'number' || (levels[level]?.numbering === own.numbering && levels[level].sign === own.sign);
}

/** How a list counts, and the first numbered list on each level below it, so that the whole is one list to Word. */
function numberLevelsOf(writing: Writing, list: PrintList, place: ListPlace, top: number): readonly NumberLevel[] {
  const levels: NumberLevel[] = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => numberingAt({}, level));
  const set = new Set<number>();
  const size = place === 'cell' ? writing.look.sizes.cell : writing.look.sizes.body;
  const take = (one: PrintList, level: number): void => {
    if (set.has(level) && !countsAs(one, levels, level)) return;
    set.add(level);
    const needed = Math.ceil(signRoom(one, level, writing.document.fonts.bodyPdf, size) * WIDER_FACE + SIGN_GAP_POINTS[place]) * 20;
    const room = Math.max(needed, levels[level]?.room ?? 0);
    levels[level] = { ...numberingAt(one, level), ...(room > LEVEL_INDENT_TWIPS[place] ? { room } : {}) };
    for (const { nested } of one.items) if (nested?.kind === 'number' && nested.start === 1 && level < DEEPEST_LEVEL) take(nested, level + 1);
  };
  take(list, top);
  return levels;
}

/** The least space between a sign and its item. */
const SIGN_GAP_POINTS = { body: 3, cell: 2, box: 3 } as const;

function buildItem(writing: Writing, { kind, numId }: BegunList, item: PrintListItem, place: ListPlace, format: ParagraphFormat, level: number): Xml {
  const text = anchored(writing, item.anchor, buildInlines(writing, item.content, item.direction));
  const sign: ParagraphFormat = numId === undefined ? { indent: { ...checkIndent(place, level), ...format.indent } } : { list: { numId, level } };
  return paragraphElement(
    { style: listStyle(kind, place, level), rightToLeft: item.direction === 'rtl', ...format, ...sign },
    numId === undefined ? [checkBox(item.checked === true), tabRun(), ...text] : text,
  );
}

const BODY_STYLES = { bullet: 'ListBullet', number: 'ListNumber', check: 'ListCheck' } as const;

function listStyle(kind: PrintList['kind'], place: ListPlace, level: number): string {
  if (place === 'cell') return 'CellList';
  return level === 0 ? BODY_STYLES[kind] : `${BODY_STYLES[kind]}${Math.min(level, 4) + 1}`;
}

/** The box stands in the hanging indent, like a bullet; the tab after it needs a little more room than a bullet's. */
function checkIndent(place: ListPlace, level: number): { readonly left: number; readonly hanging: number } {
  const step = Math.max(300, LEVEL_INDENT_TWIPS[place]);
  if (place === 'box') return { left: BOX_INDENT.left + step * (level + 1), hanging: step * (level + 1) };
  return { left: step * (level + 1), hanging: step };
}
