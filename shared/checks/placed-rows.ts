import { isEmptyText, richText } from '../model/plain-text';
import { isMarkingKey, rowKindDefinition } from '../model/row-kinds/index';
import { behindMarking, rowMarkingText } from '../model/row-kinds/row-marking';
import type { Row, RowKind, RowsBlock } from '../model/rows';
import type { BriefingSection } from '../model/section';
import type { Place } from './finding';
import { memoBySection } from './memo-by-section';

/** A row that says something, with its place. */
export interface PlacedRow {
  readonly row: Row;
  readonly block: RowsBlock;
  readonly place: Place;
}

/** The rows of one kind in a section. Rows in which nothing is written yet are left out: nobody asks who owns an empty line. */
export const rowsOfKind = (section: BriefingSection, kind: RowKind): readonly PlacedRow[] => rowsByKind(section).get(kind) ?? [];

const rowsByKind = memoBySection((section) => {
  const rows = new Map<RowKind, PlacedRow[]>();
  for (const block of section.blocks) {
    if (block.type !== 'rows') continue;
    const placed = block.rows.filter((row) => !isBlankRow(row)).map((row) => ({ row, block, place: { sectionId: section.id, blockId: block.id, rowId: row.id } }));
    rows.set(block.kind, [...(rows.get(block.kind) ?? []), ...placed]);
  }
  return rows;
});

/** Whether nothing is written in a row; a status or a date alone says nothing. */
export const isBlankRow = (row: Row): boolean => Object.values(row.texts).every(isEmptyText) && Object.keys(row.lists).length === 0;

/** Whether a text field of a row is empty. */
export const lacksText = (row: Row, key: string): boolean => isEmptyText(row.texts[key]);

/** An enumeration or a date of a row, as one text. */
export function valueOf(row: Row, key: string): string | undefined {
  const value = row.values[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const NAME_LENGTH = 60;

/** A row in words, for a message: what its main field says, in quotation marks and behind the row's marking, else what any field but a marking says, be it of one party, else that it has no name. `marking` is said otherwise in a message about the marking itself. */
export function nameOfRow({ row, block }: PlacedRow, marking = rowMarkingText(block.kind, row)): string {
  const { fields, mainField, singular } = rowKindDefinition(block.kind);
  const text = [mainField, ...fields.map((field) => field.name), ...Object.keys(row.texts)].filter((key) => !isMarkingKey(block.kind, key)).map((key) => richText(row.texts[key]).replace(/\s+/g, ' ').trim()).find((entry) => entry !== '') ?? '';
  return text === '' ? `a ${singular} without a name` : `the ${singular} “${behindMarking(marking, shorten(text))}”`;
}

/** A text that fits in a message. */
export const shorten = (text: string): string => ([...text].length <= NAME_LENGTH ? text : `${[...text].slice(0, NAME_LENGTH - 1).join('').trimEnd()}…`);

/** Names as one reads them: “Kyiv, Moscow and Geneva”. */
export const namesInWords = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/** A sentence with its first letter in upper case. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
