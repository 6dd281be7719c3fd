// What the `/` menu and the Insert menu offer, and what choosing does.
import { $getSelection, type LexicalEditor } from 'lexical';
import { translated } from '../../shared/export/print/phrases';
import { printWords } from '../../shared/export/print/print-words';
import { type Callout, ROW_KINDS, rowKindDefinition, type RowKind, SECTION_KINDS } from '../../shared/model';
import { SECTION_KIND_WORDS } from '../../shared/model/section-kind-words';
import { INSERT_CALLOUT_COMMAND, INSERT_FOOTNOTE_COMMAND, INSERT_PAGE_BREAK_COMMAND, INSERT_ROWS_COMMAND, INSERT_TABLE_COMMAND, SET_BLOCK_TYPE_COMMAND, SET_LIST_NUMBERS_COMMAND, TOGGLE_LIST_COMMAND } from './commands/commands';
import { $removeSlashQuery } from './keyboard/slash-menu';
import { ROWS_OF_SECTION } from './rows/rows-of-section';

export interface InsertMenuItem {
  readonly id: string;
  readonly label: string;
  /** Words that find it besides its label, in every language of papers. */
  readonly words: readonly string[];
  readonly group: 'text' | 'rows' | 'more' | 'words';
  /** What stands beside the label instead of the group. */
  readonly detail?: string;
}

interface Entry extends InsertMenuItem { readonly run: (editor: LexicalEditor) => unknown }

/** What else people call the rows. */
const ROW_WORDS: Readonly<Record<RowKind, readonly string[]>> = {
  risks: ['threats'], progress: ['topics', 'status'], stickingPoints: ['positions', 'red lines', 'disagreements'], enforcementOptions: ['sanctions', 'compliance'], options: ['alternatives', 'choices'],
  recommendations: ['decisions', 'asks'], timeline: ['dates', 'milestones', 'schedule', 'chronology'], talkingPoints: ['speaking points', 'lines to take', 'messages'], clearance: ['sign-off', 'approval', 'offices'],
};

/** The names of the sections that are made for a kind of rows. */
const wordsOfSections = (kind: RowKind): string[] => SECTION_KINDS.filter((section) => ROWS_OF_SECTION[section] === kind).map((section) => SECTION_KIND_WORDS[section]);

/** A phrase in the other languages of papers: who writes in one looks for things by its words. */
const inOtherLanguages = (phrase: string): string[] => ['uk', 'ru'].map((language) => translated(phrase, language));
const boxNames = (tone: Callout['tone']): string[] => ['uk', 'ru'].flatMap((language) => [printWords(language).boxTitles[tone], 'рамка']);

const ENTRIES: readonly Entry[] = [
  entry('heading1', 'Heading 1', 'text', ['title', 'заголовок'], (editor) => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading1')),
  entry('heading2', 'Heading 2', 'text', ['title', 'заголовок'], (editor) => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading2')),
  entry('heading3', 'Heading 3', 'text', ['title', 'заголовок'], (editor) => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'heading3')),
  entry('bullets', 'Bulleted list', 'text', ['points', 'маркований список', 'маркированный список'], (editor) => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'bullet')),
  entry('numbers', 'Numbered list', 'text', ['ordered', 'нумерований список', 'нумерованный список'], (editor) => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'number')),
  entry('letters', 'Lettered list', 'text', ['alphabetical', 'список з латинськими літерами', 'список с латинскими буквами'], (editor) => editor.dispatchCommand(SET_LIST_NUMBERS_COMMAND, { numbering: 'lowerLetter', sign: 'bracket' })),
  entry('cyrillicLetters', 'Lettered list: а) б) в)', 'text', ['Cyrillic', 'alphabetical', 'список з літерами', 'список с буквами'], (editor) => editor.dispatchCommand(SET_LIST_NUMBERS_COMMAND, { numbering: 'lowerRussian', sign: 'bracket' })),
  entry('checks', 'Check list', 'text', ['tasks', 'to do', 'контрольний список', 'контрольный список', 'завдання', 'задачи'], (editor) => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'check')),
  entry('quote', 'Quotation', 'text', ['cite', 'цитата'], (editor) => editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'quote')),
  ...ROW_KINDS.map((kind) => entry(`rows.${kind}`, rowKindDefinition(kind).caption, 'rows', [...inOtherLanguages(rowKindDefinition(kind).caption), rowKindDefinition(kind).singular, ...wordsOfSections(kind), ...ROW_WORDS[kind], 'table', 'rows'], (editor) => editor.dispatchCommand(INSERT_ROWS_COMMAND, { kind }))),
  entry('table', 'Table', 'more', ['grid', 'columns', 'таблиця', 'таблица'], (editor) => editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: 3, columns: 3, headerRow: true })),
  entry('footnote', 'Footnote', 'more', ['note', 'виноска', 'сноска'], (editor) => editor.dispatchCommand(INSERT_FOOTNOTE_COMMAND, undefined)),
  entry('note', 'Callout: note', 'more', ['box', ...boxNames('note')], (editor) => editor.dispatchCommand(INSERT_CALLOUT_COMMAND, 'note')),
  entry('important', 'Callout: important', 'more', ['box', ...boxNames('important')], (editor) => editor.dispatchCommand(INSERT_CALLOUT_COMMAND, 'important')),
  entry('warning', 'Callout: warning', 'more', ['box', ...boxNames('warning')], (editor) => editor.dispatchCommand(INSERT_CALLOUT_COMMAND, 'warning')),
  entry('pageBreak', 'Page break', 'more', ['new page', 'розрив сторінки', 'нова сторінка', 'разрыв страницы', 'новая страница'], (editor) => editor.dispatchCommand(INSERT_PAGE_BREAK_COMMAND, undefined)),
];

/** What can be inserted without asking for more. Figures, fields, citations and library sections are the page's own entries: they open dialogs. */
export const INSERT_MENU_ITEMS: readonly InsertMenuItem[] = ENTRIES;

/** Takes the typed `/…` away and does what an item says. */
export function runInsertMenuItem(editor: LexicalEditor, id: string): void {
  closeInsertMenu(editor);
  ENTRIES.find((item) => item.id === id)?.run(editor);
}

/** Takes the typed `/…` away, before the page does something of its own (a figure, a field). */
export function closeInsertMenu(editor: LexicalEditor): void {
  editor.update($removeSlashQuery, { discrete: true });
}

/** Puts words at the caret in place of the typed `/…`. */
export function insertWords(editor: LexicalEditor, words: string): void {
  editor.update(() => { $removeSlashQuery(); $getSelection()?.insertText(words); }, { discrete: true });
}

function entry(id: string, label: string, group: InsertMenuItem['group'], words: readonly string[], run: Entry['run']): Entry {
  return { id, label, words, group, run };
}
