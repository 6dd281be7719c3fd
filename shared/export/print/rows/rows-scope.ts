import type { Party } from '../../../model/briefing';
import type { RowKindDefinition } from '../../../model/row-kinds/definition';
import { rowKindDefinition } from '../../../model/row-kinds/index';
import { isEmptyText } from '../../../model/plain-text';
import type { Row, RowItem, RowsBlock } from '../../../model/rows';
import { printableText } from '../printable-text';
import type { PrintContext } from '../print-context';

/** What every printed form of a block of rows needs to know. */
export interface RowsScope {
  readonly block: RowsBlock;
  readonly definition: RowKindDefinition;
  readonly parties: readonly Party[];
  /** The rows that say something, in order. */
  readonly rows: readonly Row[];
  /** Whether rows carry a number in the table, because a grid, fiches or a register refer to it. */
  readonly numbered: boolean;
  readonly context: PrintContext;
}

export function rowsScope(block: RowsBlock, context: PrintContext): RowsScope {
  const definition = rowKindDefinition(block.kind);
  return {
    block, definition, context, parties: context.briefing.parties,
    rows: block.rows.filter((row) => !isEmptyRow(row)),
    numbered: block.settings.fiches === true || hasGrid(block, definition) || hasRegister(block),
  };
}

/** Whether a block prints the grid that places its rows by likelihood and impact. */
export const hasGrid = (block: RowsBlock, definition: RowKindDefinition): boolean => block.settings.grid === true && ['likelihood', 'impact'].every((name) => definition.fields.some((field) => field.name === name));

/** Whether everything that is known of the rows of a block prints in an annex. */
export const hasRegister = ({ kind, settings }: Pick<RowsBlock, 'kind' | 'settings'>): boolean => settings.register === true && rowKindDefinition(kind).register !== undefined;

/** A party in a word: its short name, else its name, else its number among the parties. */
export function partyName(party: Party, { parties, context }: RowsScope): string {
  const name = [party.shortName, party.name].map((text) => printableText(text).trim()).find((text) => text !== '');
  return name ?? `${context.words.party} ${parties.indexOf(party) + 1}`;
}

/** Whether nothing in a row is filled in. */
export const isEmptyRow = (row: Row): boolean => isEmptyItem(row) && Object.values(row.lists).every((items) => items.every(isEmptyItem));

/** Whether nothing in an item of a row, or in its own fields, is filled in. */
export const isEmptyItem = (item: Row | RowItem): boolean => Object.values(item.texts).every(isEmptyText) && Object.values(item.values).every((value) => value.length === 0);
