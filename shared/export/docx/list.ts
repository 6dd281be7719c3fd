import { Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx';
import type { PrintList, PrintListItem } from '../print/print-document';
import { checkBox } from './check-box';
import { buildInlines } from './inlines';
import { DEEPEST_LEVEL, LEVEL_INDENT_TWIPS, type ListPlace, type NumberedList } from './numbering';
import { anchored, directionFormat, flowFormat } from './paragraph';
import { BOX_INDENT } from './styles/box-look';
import type { Writing } from './writing';

/** What a place adds to the next paragraph of a list, such as a box's bar; asked once for each, in order. */
export type NextFormat = () => IParagraphOptions;

interface OuterList {
  readonly kind: PrintList['kind'];
  readonly numbering: NumberedList | undefined;
}

/** A list as native list paragraphs (ECMA-376 part 1, 17.9). */
export function buildList(writing: Writing, list: PrintList, place: ListPlace, nextFormat: NextFormat = () => ({})): readonly Paragraph[] {
  if (place !== 'body') return buildLevel(writing, list, place, nextFormat, 0, undefined);
  let left = countItems(list);
  return buildLevel(writing, list, place, () => ({ ...nextFormat(), ...(--left === 0 ? { spacing: { after: AFTER_LIST_TWIPS } } : {}) }), 0, undefined);
}

/** Items stand closer together than paragraphs; the last one has a paragraph's distance to what follows. */
const AFTER_LIST_TWIPS = 120;

/** How many paragraphs a list becomes. */
export function countItems(list: PrintList): number {
  return list.items.reduce((count, item) => count + 1 + (item.nested ? countItems(item.nested) : 0), 0);
}

function buildLevel(writing: Writing, list: PrintList, place: ListPlace, nextFormat: NextFormat, depth: number, outer: OuterList | undefined): readonly Paragraph[] {
  const level = Math.min(depth, DEEPEST_LEVEL);
  // A numbered list below a numbered list is its next level, so that moving an item in or out in Word keeps counting.
  const numbering = outer?.kind === list.kind && list.start === 1 ? outer.numbering : listNumbering(writing, list, place, level);
  return list.items.flatMap((item) => [
    buildItem(writing, list.kind, item, place, nextFormat(), level, numbering),
    ...(item.nested ? buildLevel(writing, item.nested, place, nextFormat, depth + 1, { kind: list.kind, numbering }) : []),
  ]);
}

function listNumbering(writing: Writing, list: PrintList, place: ListPlace, level: number): NumberedList | undefined {
  switch (list.kind) {
    case 'bullet': return writing.numbering.bullets(place);
    case 'number': return writing.numbering.numbers(place, level, list.start);
    case 'check': return undefined;
  }
}

function buildItem(writing: Writing, kind: PrintList['kind'], item: PrintListItem, place: ListPlace, format: IParagraphOptions, level: number, numbering: NumberedList | undefined): Paragraph {
  const flow = place === 'body' ? flowFormat(writing) : {};
  const text = anchored(writing, item.anchor, buildInlines(writing, item.content, item.direction));
  return new Paragraph({
    ...flow,
    style: listStyle(kind, place, level),
    ...directionFormat(item.direction),
    ...format,
    ...(flow.spacing || format.spacing ? { spacing: { ...flow.spacing, ...format.spacing } } : {}),
    ...(numbering === undefined ? { indent: { ...checkIndent(place, level), ...format.indent } } : { numbering: { ...numbering, level } }),
    children: numbering === undefined ? [checkBox(item.checked === true), new TextRun({ children: [new Tab()] }), ...text] : text,
  });
}

const BODY_STYLES = { bullet: 'ListBullet', number: 'ListNumber', check: 'ListCheck' } as const;

function listStyle(kind: PrintList['kind'], place: ListPlace, level: number): string {
  if (place === 'cell') return 'CellList';
  if (kind === 'check' || level === 0) return BODY_STYLES[kind];
  return `${BODY_STYLES[kind]}${Math.min(level, 4) + 1}`;
}

/** The box stands in the hanging indent, like a bullet; the tab after it needs a little more room than a bullet's. */
function checkIndent(place: ListPlace, level: number): { readonly left: number; readonly hanging: number } {
  const step = Math.max(300, LEVEL_INDENT_TWIPS[place]);
  if (place === 'box') return { left: BOX_INDENT.left + step * (level + 1), hanging: step * (level + 1) };
  return { left: step * (level + 1), hanging: step };
}
