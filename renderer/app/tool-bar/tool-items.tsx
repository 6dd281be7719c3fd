// What stands in the tool bar, as data: the bar and its overflow menu are drawn from the same list.
import {
  ArrowRedoRegular, ArrowUndoRegular, BracesVariableRegular, BookmarkRegular, CommentNoteRegular, DocumentPageBreakRegular, HighlightRegular, ImageRegular, LinkRegular, TextBoldRegular, TextBulletListLtrRegular, TextClearFormattingRegular, TextFootnoteRegular, TextIndentDecreaseLtrRegular, TextIndentIncreaseLtrRegular, TextItalicRegular, TextNumberListLtrRegular, TextQuoteRegular, TextStrikethroughRegular, TextSubscriptRegular, TextSuperscriptRegular, TextUnderlineRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Mark } from '../../../shared/model/inline';
import { type BriefingLexicalEditor, CLEAR_MARKS_COMMAND, type EditorSelectionState, INDENT_LIST_COMMAND, INSERT_CALLOUT_COMMAND, INSERT_FOOTNOTE_COMMAND, INSERT_PAGE_BREAK_COMMAND, REDO_COMMAND, SET_BLOCK_TYPE_COMMAND, TOGGLE_LIST_COMMAND, TOGGLE_MARK_COMMAND, UNDO_COMMAND } from '../../editor';
import { useDialogs } from '../dialogs-store';

/** One button of the tool bar. */
export interface ToolItem {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  /** For a button that stays pressed while what it does holds for the selection. */
  readonly pressed?: (state: EditorSelectionState) => boolean;
  readonly disabled?: (state: EditorSelectionState) => boolean;
  readonly run: (editor: BriefingLexicalEditor) => void;
  /** What leaves the bar last when it is narrow has the highest number. */
  readonly priority: number;
}

const mark = (name: Mark, label: string, icon: ReactElement, keys: string, priority: number): ToolItem => ({
  id: name, group: 'marks', label, keys, icon, priority,
  pressed: (state) => state.marks.includes(name),
  run: (editor) => { editor.dispatchCommand(TOGGLE_MARK_COMMAND, name); },
});

/** The buttons before the drop-downs. */
export const TOOL_ITEMS: readonly ToolItem[] = [
  { id: 'undo', group: 'history', label: 'Undo', keys: 'Ctrl+Z', icon: <ArrowUndoRegular />, priority: 100, disabled: (state) => !state.canUndo, run: (editor) => { editor.dispatchCommand(UNDO_COMMAND, undefined); } },
  { id: 'redo', group: 'history', label: 'Redo', keys: 'Ctrl+Y', icon: <ArrowRedoRegular />, priority: 99, disabled: (state) => !state.canRedo, run: (editor) => { editor.dispatchCommand(REDO_COMMAND, undefined); } },
  mark('bold', 'Bold', <TextBoldRegular />, 'Ctrl+B', 95),
  mark('italic', 'Italic', <TextItalicRegular />, 'Ctrl+I', 94),
  mark('underline', 'Underline', <TextUnderlineRegular />, 'Ctrl+U', 93),
  mark('strike', 'Strike through', <TextStrikethroughRegular />, 'Ctrl+Shift+X', 60),
  mark('subscript', 'Subscript', <TextSubscriptRegular />, 'Ctrl+=', 40),
  mark('superscript', 'Superscript', <TextSuperscriptRegular />, 'Ctrl+Shift+=', 39),
  mark('highlight', 'Highlight', <HighlightRegular />, 'Ctrl+Shift+H', 61),
  { id: 'clear', group: 'marks', label: 'Clear formatting', keys: 'Ctrl+\\', icon: <TextClearFormattingRegular />, priority: 30, run: (editor) => { editor.dispatchCommand(CLEAR_MARKS_COMMAND, undefined); } },
  { id: 'bullets', group: 'lists', label: 'Bulleted list', keys: 'Ctrl+Shift+8', icon: <TextBulletListLtrRegular />, priority: 90, pressed: (state) => state.listKind === 'bullet', run: (editor) => { editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'bullet'); } },
  { id: 'numbers', group: 'lists', label: 'Numbered list', keys: 'Ctrl+Shift+7', icon: <TextNumberListLtrRegular />, priority: 89, pressed: (state) => state.listKind === 'number', run: (editor) => { editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'number'); } },
  { id: 'outdent', group: 'lists', label: 'Outdent', keys: 'Shift+Tab', icon: <TextIndentDecreaseLtrRegular />, priority: 50, disabled: (state) => state.listKind === undefined, run: (editor) => { editor.dispatchCommand(INDENT_LIST_COMMAND, -1); } },
  { id: 'indent', group: 'lists', label: 'Indent', keys: 'Tab', icon: <TextIndentIncreaseLtrRegular />, priority: 51, disabled: (state) => state.listKind === undefined, run: (editor) => { editor.dispatchCommand(INDENT_LIST_COMMAND, 1); } },
  { id: 'link', group: 'references', label: 'Link', keys: 'Ctrl+K', icon: <LinkRegular />, priority: 85, pressed: (state) => state.link !== undefined, run: () => useDialogs.getState().open({ type: 'link' }) },
  { id: 'footnote', group: 'references', label: 'Footnote', keys: 'Ctrl+Alt+F', icon: <TextFootnoteRegular />, priority: 84, run: (editor) => { editor.dispatchCommand(INSERT_FOOTNOTE_COMMAND, undefined); } },
  { id: 'citation', group: 'references', label: 'Cite a source', keys: 'Ctrl+Alt+R', icon: <BookmarkRegular />, priority: 55, run: () => useDialogs.getState().open({ type: 'citation' }) },
  { id: 'field', group: 'references', label: 'Field', icon: <BracesVariableRegular />, priority: 56, run: () => useDialogs.getState().open({ type: 'fields' }) },
  { id: 'figure', group: 'insert', label: 'Figure', icon: <ImageRegular />, priority: 82, run: () => useDialogs.getState().open({ type: 'figure' }) },
  { id: 'callout', group: 'insert', label: 'Callout', icon: <CommentNoteRegular />, priority: 45, run: (editor) => { editor.dispatchCommand(INSERT_CALLOUT_COMMAND, 'note'); } },
  { id: 'quote', group: 'insert', label: 'Quote', icon: <TextQuoteRegular />, priority: 44, pressed: (state) => state.blockType === 'quote', run: (editor) => { editor.dispatchCommand(SET_BLOCK_TYPE_COMMAND, 'quote'); } },
  { id: 'pageBreak', group: 'insert', label: 'Page break', keys: 'Ctrl+Enter', icon: <DocumentPageBreakRegular />, priority: 35, run: (editor) => { editor.dispatchCommand(INSERT_PAGE_BREAK_COMMAND, undefined); } },
];
