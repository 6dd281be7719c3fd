import { trendOf } from '../../../model/history';
import type { RegisterColumnDefinition } from '../../../model/row-kinds/definition';
import { hasRegister, isFilled } from '../../../model/row-kinds/printed-rows';
import type { Row } from '../../../model/rows';
import type { BriefingSection } from '../../../model/section';
import { captionOf } from '../captions';
import type { PrintContext } from '../print-context';
import type { PrintBlock, PrintList, PrintParagraph, PrintTable } from '../print-document';
import { headingOf } from '../print-heading';
import { isBlank, label, printInlines, run } from '../print-inlines';
import { emptyParagraph, paragraphOf } from '../print-paragraph';
import { columnShares } from '../print-table';
import { fill } from '../print-words';
import { fieldBlocks, inOneLine } from './row-cell';
import { definitionsOf, type KeyedField, keyedFields } from '../../../model/row-kinds/row-columns';
import { rowsScope, type RowsScope } from './rows-scope';
import { cellOf, headCell, NUMBER_COLUMN_WIDTH } from './rows-table';

/** A column of a register as it prints: only the fields for which some row has something, and whether some row has a trend. */
interface PrintedColumn { readonly definition: RegisterColumnDefinition; readonly fields: readonly KeyedField[]; readonly trend: boolean; readonly heading: string }

/** The registers of the rows of these sections, where they are chosen, below one heading: each row with everything that is known of it, on landscape pages. */
export function registerAnnex(sections: readonly BriefingSection[], context: PrintContext): PrintBlock[] {
  const scopes = sections.flatMap((section) => section.blocks).flatMap((block) => (block.type === 'rows' && hasRegister(block) ? [rowsScope(block, context)] : [])).filter((scope) => scope.rows.length > 0);
  const headed = new Set<string>();
  return scopes.flatMap((scope) => {
    const { label: title = '' } = scope.definition.register ?? {};
    const heading = headed.has(title) ? [] : [headingOf([run(context.phrase(title))], 1, context, scope.definition.kind, 'register')];
    headed.add(title);
    return [...heading, registerTable(scope)];
  });
}

/** Tells below a table that its rows stand in a register as a whole; nothing where they do not. */
export function registerNote({ block, definition, context, rows }: RowsScope): PrintBlock[] {
  if (!definition.register || !hasRegister(block) || rows.length === 0) return [];
  return [paragraphOf([label(fill(context.words.inRegister, { register: context.phrase(definition.register.label) }))], 'note', context, block.id, 'inregister')];
}

function registerTable(scope: RowsScope): PrintTable {
  const { block, definition, context } = scope;
  const columns = (definition.register?.columns ?? []).flatMap((column) => printedColumn(column, scope));
  const own = printInlines(block.caption ?? [], context);
  const caption = captionOf('table', isBlank(own) ? [run(context.phrase(definition.register?.label ?? ''))] : own, context, block.id, 'register');
  const head = [headCell(scope, context.words.number, 'register', 'number'), ...columns.map(({ heading }, index) => headCell(scope, heading, 'register', `head${index + 1}`))];
  const widths = [NUMBER_COLUMN_WIDTH, ...columns.map((column) => column.definition.width)];
  return {
    type: 'table', anchor: context.anchor(block.id, 'register'), caption, columnShares: columnShares(widths, widths.length), headerRows: 1,
    rows: [{ cells: head }, ...scope.rows.map((row, index) => ({
      cells: [cellOf([paragraphOf([run(String(index + 1))], 'cell', context, row.id, 'register', 'number')]), ...columns.map((column) => cellOf(registerCell(row, column, scope)))],
    }))],
    landscape: true, look: 'rows',
  };
}

/** A column as it prints. What the table shows prints always, for a gap there is to be seen; the rest only where a row has something. */
function printedColumn(definition: RegisterColumnDefinition, scope: RowsScope): PrintedColumn[] {
  const { context, rows, parties } = scope;
  const inTable = new Set(scope.definition.columns.flatMap((column) => column.fields));
  const fields = definitionsOf(definition.fields, scope.definition).flatMap((field) => keyedFields(field, parties));
  const filled = fields.filter((field) => rows.some((row) => hasSomething(row, field)));
  const trend = definition.trend === true && rows.some((row) => trendOf(scope.block.kind, row) !== undefined);
  if (definition.fields.some((name) => inTable.has(name))) return [{ definition, fields, trend, heading: context.phrase(definition.label) }];
  if (filled.length === 0) return trend ? [{ definition, fields: filled, trend, heading: context.words.trend }] : [];
  const [only] = filled;
  return [{ definition, fields: filled, trend, heading: context.phrase(filled.length === 1 && !trend && only ? only.definition.label : definition.label) }];
}

function registerCell(row: Row, column: PrintedColumn, scope: RowsScope): (PrintParagraph | PrintList)[] {
  const { context } = scope;
  const { definition, fields, heading } = column;
  const print = definition.print ?? 'paragraphs';
  const key = fields[0]?.key ?? 'trend';
  const content = print === 'paragraphs'
    ? fields.flatMap((field, index) => fieldBlocks(row, field, labelIn(column, field, index, context), scope, 'register'))
    : inOneLine(row, { fields, print }, scope, 'register', key);
  const trend = column.trend ? trendOf(scope.block.kind, row) : undefined;
  const moved = trend ? [paragraphOf([...(heading === context.words.trend ? [] : [label(`${context.words.trend}: `)]), run(context.words.trends[trend])], 'cell', context, row.id, 'register', 'trend')] : [];
  const blocks = [...content, ...moved];
  if (blocks.length > 0) return blocks;
  // What nobody has asked for of this row is no gap.
  return [fields.length > 0 && fields.every((field) => field.definition.asked) ? paragraphOf([label('–')], 'cell', context, row.id, 'register', key) : emptyParagraph('cell', context, row.id, 'register', key)];
}

/** The small label before a field that shares its column, as short as the heading allows; none where the heading says it already, or a word of a list leads. */
function labelIn({ definition, fields, heading }: PrintedColumn, field: KeyedField, index: number, context: PrintContext): string | undefined {
  const short = fields.length > 1 ? definition.labels?.[field.definition.name] : undefined;
  if (short !== undefined) return context.phrase(short);
  const name = context.phrase(field.definition.label);
  return fields.length === 1 || name === heading || (index === 0 && field.definition.type === 'enum') ? undefined : name;
}

const hasSomething = (row: Row, { key }: KeyedField): boolean => isFilled(row, key);
