// Every command that the tool bar, the menus and the panels can send to the editor. The other files of this folder handle them.
import { createCommand, type LexicalCommand } from 'lexical';
import type { BriefingSection, Callout, Figure, ListKind, Mark, OwnNumbering, RichText, Row, RowItem, RowKind, RowsSettings, Table } from '../../../shared/model';
import type { StarterWords } from '../../../shared/templates/in-language';

/** What a block of text can be turned into. */
export type TextBlockType = 'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'quote';
/** Where a thing moves among its siblings: one step, or to an index counted from 0 among the things that do not move. */
export type MoveTo = 'up' | 'down' | { readonly index: number };
/** Names a row by its id; the block is found from it. */
export interface RowAddress { readonly rowId: string }
/** Rows of one block, in the order of the text. */
export interface RowsAddress { readonly rowIds: readonly string[] }
/** A value field of a row (`status`, `position.p1`), or of an item of one of its lists when `itemId` is given. */
export interface RowValue extends RowAddress { readonly key: string; readonly list?: string; readonly itemId?: string; readonly value: string | readonly string[] | undefined }
/** A text field of a row, or of an item of one of its lists when `list` and `itemId` are given. */
export interface RowText extends RowAddress { readonly key: string; readonly list?: string; readonly itemId?: string; readonly text: RichText }

/** Turns a mark on or off in the selection. */
export const TOGGLE_MARK_COMMAND: LexicalCommand<Mark> = createCommand('TOGGLE_MARK_COMMAND');
/** Removes every mark and the language of the selection. */
export const CLEAR_MARKS_COMMAND: LexicalCommand<void> = createCommand('CLEAR_MARKS_COMMAND');
/** Sets the language of the selected text, or of the paragraph when nothing is selected; undefined means the briefing's. */
export const SET_LANGUAGE_COMMAND: LexicalCommand<string | undefined> = createCommand('SET_LANGUAGE_COMMAND');
/** Links the selection (or changes the link under the caret); undefined removes it. Only http, https and mailto are taken. */
export const SET_LINK_COMMAND: LexicalCommand<string | undefined> = createCommand('SET_LINK_COMMAND');

/** Turns the selected blocks into paragraphs, headings or quotes. */
export const SET_BLOCK_TYPE_COMMAND: LexicalCommand<TextBlockType> = createCommand('SET_BLOCK_TYPE_COMMAND');
/** Turns the selected blocks into a list of that kind, or back when they are one already. */
export const TOGGLE_LIST_COMMAND: LexicalCommand<ListKind> = createCommand('TOGGLE_LIST_COMMAND');
/** What changes of a list's numbers; `continue` goes on from the numbered list above, and counts as it does. */
export interface ListNumbersChange extends OwnNumbering { readonly start?: number | 'continue' }
/** Changes how the list around the caret counts or where it begins; other text becomes a numbered list. */
export const SET_LIST_NUMBERS_COMMAND: LexicalCommand<ListNumbersChange> = createCommand('SET_LIST_NUMBERS_COMMAND');
/** Indents (1) or outdents (-1) the selected list items. */
export const INDENT_LIST_COMMAND: LexicalCommand<1 | -1> = createCommand('INDENT_LIST_COMMAND');
/** Aligns the selected blocks. */
export const SET_ALIGNMENT_COMMAND: LexicalCommand<'start' | 'center' | 'end' | 'justify'> = createCommand('SET_ALIGNMENT_COMMAND');
/** Sets the writing direction of the selected blocks; undefined follows the text. */
export const SET_DIRECTION_COMMAND: LexicalCommand<'ltr' | 'rtl' | undefined> = createCommand('SET_DIRECTION_COMMAND');
/** Moves the selected blocks among their siblings. */
export const MOVE_BLOCKS_COMMAND: LexicalCommand<'up' | 'down'> = createCommand('MOVE_BLOCKS_COMMAND');
/** Deletes one block (a figure, a table, a typed block, …) by its id. */
export const DELETE_BLOCK_COMMAND: LexicalCommand<{ readonly blockId: string }> = createCommand('DELETE_BLOCK_COMMAND');

/** Inserts a footnote at the caret and puts the caret into its text. */
export const INSERT_FOOTNOTE_COMMAND: LexicalCommand<void> = createCommand('INSERT_FOOTNOTE_COMMAND');
/** Inserts a field such as `party.a`. */
export const INSERT_FIELD_COMMAND: LexicalCommand<{ readonly name: string }> = createCommand('INSERT_FIELD_COMMAND');
/** Inserts a reference to one of the briefing's sources. */
export const INSERT_CITATION_COMMAND: LexicalCommand<{ readonly sourceId: string; readonly locator?: string }> = createCommand('INSERT_CITATION_COMMAND');
/** Changes the place in the source of a citation. */
export const SET_CITATION_COMMAND: LexicalCommand<{ readonly id: string; readonly sourceId: string; readonly locator?: string }> = createCommand('SET_CITATION_COMMAND');
/** Inserts an empty table. */
export const INSERT_TABLE_COMMAND: LexicalCommand<{ readonly rows: number; readonly columns: number; readonly headerRow: boolean }> = createCommand('INSERT_TABLE_COMMAND');
/** Adds or removes a row or a column of the table under the caret. */
export const EDIT_TABLE_COMMAND: LexicalCommand<'rowAbove' | 'rowBelow' | 'columnBefore' | 'columnAfter' | 'deleteRow' | 'deleteColumn' | 'deleteTable' | 'toggleHeaderRow' | 'mergeCells' | 'splitCell' | 'widerColumn' | 'narrowerColumn' | 'equalColumns' | 'fitColumns'> = createCommand('EDIT_TABLE_COMMAND');
/** Sets the relative widths of a table's columns; an empty list leaves them to the text in them. */
export const SET_COLUMN_WIDTHS_COMMAND: LexicalCommand<{ readonly tableId: string; readonly widths: readonly number[] }> = createCommand('SET_COLUMN_WIDTHS_COMMAND');
/** Inserts a figure whose media item the briefing lists already (add it with `updateBriefingData`). */
export const INSERT_FIGURE_COMMAND: LexicalCommand<Pick<Figure, 'media' | 'altText' | 'widthPercent'>> = createCommand('INSERT_FIGURE_COMMAND');
/** Changes a figure. `decorative: false` removes the flag. */
export const SET_FIGURE_COMMAND: LexicalCommand<{ readonly blockId: string; readonly altText?: string; readonly decorative?: boolean; readonly widthPercent?: number; readonly media?: string }> = createCommand('SET_FIGURE_COMMAND');
/** Puts the selected paragraphs into a callout, or inserts an empty one. */
export const INSERT_CALLOUT_COMMAND: LexicalCommand<Callout['tone']> = createCommand('INSERT_CALLOUT_COMMAND');
/** Changes the tone of a callout. */
export const SET_CALLOUT_TONE_COMMAND: LexicalCommand<{ readonly blockId: string; readonly tone: Callout['tone'] }> = createCommand('SET_CALLOUT_TONE_COMMAND');
/** Inserts a page break. */
export const INSERT_PAGE_BREAK_COMMAND: LexicalCommand<void> = createCommand('INSERT_PAGE_BREAK_COMMAND');

/** Adds sections before the given index, or at the end; the caret goes into the first of them. Ids already in use are replaced. */
export const ADD_SECTIONS_COMMAND: LexicalCommand<{ readonly sections: readonly BriefingSection[]; readonly index?: number }> = createCommand('ADD_SECTIONS_COMMAND');
/** Changes a section's heading, marking, guidance or kind; undefined removes marking or guidance. */
export const SET_SECTION_COMMAND: LexicalCommand<{ readonly sectionId: string; readonly heading?: string; readonly marking?: string | undefined; readonly guidance?: string | undefined; readonly kind?: BriefingSection['kind'] }> = createCommand('SET_SECTION_COMMAND');
/** Changes the language of the briefing, and with it the headings and the words of starter text that are still those of a template, as one step of the undo history. */
export const SET_BRIEFING_LANGUAGE_COMMAND: LexicalCommand<{ readonly language: string; readonly headings: readonly { readonly sectionId: string; readonly heading?: string; readonly guidance?: string }[]; readonly starters?: readonly StarterWords[] }> = createCommand('SET_BRIEFING_LANGUAGE_COMMAND');
/** Copies sections, each below its original, with fresh ids. */
export const DUPLICATE_SECTIONS_COMMAND: LexicalCommand<{ readonly sectionIds: readonly string[] }> = createCommand('DUPLICATE_SECTIONS_COMMAND');
/** Deletes sections. */
export const DELETE_SECTIONS_COMMAND: LexicalCommand<{ readonly sectionIds: readonly string[] }> = createCommand('DELETE_SECTIONS_COMMAND');
/** Moves one or several sections. */
export const MOVE_SECTIONS_COMMAND: LexicalCommand<{ readonly sectionIds: readonly string[]; readonly to: MoveTo }> = createCommand('MOVE_SECTIONS_COMMAND');

/** Inserts a typed block of that kind with one empty row, or with the given rows (ids in use are replaced). */
export const INSERT_ROWS_COMMAND: LexicalCommand<{ readonly kind: RowKind; readonly rows?: readonly Row[]; readonly settings?: RowsSettings }> = createCommand('INSERT_ROWS_COMMAND');
/** Turns the selected paragraphs or list items into rows, one each, their text in the main field; in a row, the paragraphs of the field under the caret. */
export const TO_ROWS_COMMAND: LexicalCommand<{ readonly kind: RowKind }> = createCommand('TO_ROWS_COMMAND');
/** Turns the typed block under the caret (or the named one) into paragraphs, losing no text. */
export const TO_PROSE_COMMAND: LexicalCommand<{ readonly blockId?: string }> = createCommand('TO_PROSE_COMMAND');
/** What a column of a table becomes whose words no field takes: a paragraph below the rows. */
export const IN_WORDS = '';
/** What the columns of a plain table become: the field that each fills, IN_WORDS, or null for a column that is left out. Header rows become no rows. */
export interface TableMatch { readonly columns: readonly (string | null)[]; readonly headerRows?: number; /** The headings are in the first column, and each further column is a row: `columns` and `headerRows` are those of the table turned so. */ readonly turned?: boolean }
/** Turns the plain table under the caret into rows. */
export const TABLE_TO_ROWS_COMMAND: LexicalCommand<TableMatch & { readonly blockId?: string; readonly kind: RowKind }> = createCommand('TABLE_TO_ROWS_COMMAND');
/** Puts the rows of a table from the clipboard below a row, or in its place when it is empty; the caret goes into the first of them. `before` is put back into the field that the table had gone into as lines. */
export const PASTE_ROWS_COMMAND: LexicalCommand<TableMatch & RowAddress & { readonly table: Table; readonly fieldKey?: string; readonly before?: RichText | undefined }> = createCommand('PASTE_ROWS_COMMAND');
/** Changes the settings of a typed block (scale, grid, register, fiches, comparison, weights); undefined removes one. */
export const SET_ROWS_SETTINGS_COMMAND: LexicalCommand<{ readonly blockId: string; readonly settings: { readonly [K in keyof RowsSettings]?: RowsSettings[K] | undefined } }> = createCommand('SET_ROWS_SETTINGS_COMMAND');
/** Sets what a criterion weighs where options are weighed in numbers; undefined forgets it. */
export const SET_WEIGHT_COMMAND: LexicalCommand<{ readonly blockId: string; readonly criterion: string; readonly weight: number | undefined }> = createCommand('SET_WEIGHT_COMMAND');
/** Removes a party from the briefing, with everything that rows say of it. */
export const REMOVE_PARTY_COMMAND: LexicalCommand<{ readonly partyId: string }> = createCommand('REMOVE_PARTY_COMMAND');
/** Adds an empty row (or the given one) after a row, or at the end of the block. */
export const ADD_ROW_COMMAND: LexicalCommand<{ readonly blockId?: string; readonly afterRowId?: string; readonly row?: Row }> = createCommand('ADD_ROW_COMMAND');
/** Adds the row that the others are compared with, at the end of the block; nothing where there is one, or where the kind has none. */
export const ADD_BASELINE_COMMAND: LexicalCommand<{ readonly blockId: string }> = createCommand('ADD_BASELINE_COMMAND');
/** Copies rows of one block, in order, below the last of them, with fresh ids; links among them lead to the copies. The caret goes into the first copy. */
export const DUPLICATE_ROWS_COMMAND: LexicalCommand<RowsAddress> = createCommand('DUPLICATE_ROWS_COMMAND');
export const DELETE_ROWS_COMMAND: LexicalCommand<RowsAddress> = createCommand('DELETE_ROWS_COMMAND');
/** Moves rows that stand beside each other past their neighbour, or to an index among the others. */
export const MOVE_ROWS_COMMAND: LexicalCommand<RowsAddress & { readonly to: MoveTo }> = createCommand('MOVE_ROWS_COMMAND');
/** Sets an enumeration, a date, parties or references; undefined or an empty list clears it. */
export const SET_ROW_VALUE_COMMAND: LexicalCommand<RowValue> = createCommand('SET_ROW_VALUE_COMMAND');
/** Forgets what the app kept of a row: the days of its changes and what was before. */
export const CLEAR_ROW_HISTORY_COMMAND: LexicalCommand<RowAddress> = createCommand('CLEAR_ROW_HISTORY_COMMAND');
/** Says of a clearance that it holds for the words as they stand now. */
export const CLEARANCE_HOLDS_COMMAND: LexicalCommand<RowAddress> = createCommand('CLEARANCE_HOLDS_COMMAND');
/** Says of a field that it is not known: in words in an empty text or in the place of one that is selected whole (any other stays, with a notice), by the choice that says so in a value; a value without such a choice is cleared. */
export const SET_NOT_KNOWN_COMMAND: LexicalCommand<RowAddress & { readonly key: string }> = createCommand('SET_NOT_KNOWN_COMMAND');
/** Replaces the text of a field, as the card does. */
export const SET_ROW_TEXT_COMMAND: LexicalCommand<RowText> = createCommand('SET_ROW_TEXT_COMMAND');
/** Adds an item (an action, a step of a ladder) at the end of a row's list. */
export const ADD_ROW_ITEM_COMMAND: LexicalCommand<RowAddress & { readonly list: string; readonly item?: RowItem }> = createCommand('ADD_ROW_ITEM_COMMAND');
export const DELETE_ROW_ITEM_COMMAND: LexicalCommand<RowAddress & { readonly list: string; readonly itemId: string }> = createCommand('DELETE_ROW_ITEM_COMMAND');
export const MOVE_ROW_ITEM_COMMAND: LexicalCommand<RowAddress & { readonly list: string; readonly itemId: string; readonly to: MoveTo }> = createCommand('MOVE_ROW_ITEM_COMMAND');
