import type { Party } from '../../../model/briefing';
import type { RowKindDefinition } from '../../../model/row-kinds/definition';
import { rowKindDefinition } from '../../../model/row-kinds/index';
import { hasRegister, rowsThatPrint } from '../../../model/row-kinds/printed-rows';
import type { Row, RowsBlock } from '../../../model/rows';
import { printableText } from '../printable-text';
import type { PrintContext } from '../print-context';

/** What every printed form of a block of rows needs to know. */
export interface RowsScope {
  readonly block: RowsBlock;
  readonly definition: RowKindDefinition;
  readonly parties: readonly Party[];
  /** The rows that print, in order. */
  readonly rows: readonly Row[];
  /** Whether rows carry a number in the table, because a grid, fiches or a register refer to it. */
  readonly numbered: boolean;
  readonly context: PrintContext;
}

export function rowsScope(block: RowsBlock, context: PrintContext): RowsScope {
  const definition = rowKindDefinition(block.kind);
  return {
    block, definition, context, parties: context.briefing.parties,
    rows: rowsThatPrint(block, context.briefing.parties),
    numbered: block.settings.fiches === true || hasGrid(block, definition) || hasRegister(block),
  };
}

/** Whether a block prints the grid that places its rows by likelihood and impact. */
export const hasGrid = (block: RowsBlock, definition: RowKindDefinition): boolean => block.settings.grid === true && ['likelihood', 'impact'].every((name) => definition.fields.some((field) => field.name === name));

/** A party in a word: its short name, else its name, else its number among the parties. */
export function partyName(party: Party, { parties, context }: RowsScope): string {
  const name = [party.shortName, party.name].map((text) => printableText(text).trim()).find((text) => text !== '');
  return name ?? `${context.words.party} ${parties.indexOf(party) + 1}`;
}
