// The editor, for readers outside this folder. Nothing else in the renderer imports lexical.
//
// A page gets its editor from <BriefingEditor onReady={handle => …}>. The handle's `editor` goes into the hooks and into
// `dispatch(editor, COMMAND, payload)`; `handle.briefing()` is the whole briefing as plain data (only changed sections are converted again).
//
//   const [handle, setHandle] = useState<BriefingEditorHandle | null>(null);
//   const outline = useOutline(handle?.editor);            // sections and headings, off the keystroke path
//   const selection = useSelectionState(handle?.editor);   // marks, block type, row, undo and redo
//   const data = useBriefingData(handle?.editor);          // metadata, parties, sources, …: everything but the sections
//   dispatch(editor, TOGGLE_MARK_COMMAND, 'bold');
//   updateBriefingData(editor, { metadata: { ...data.metadata, subject } }, { mergeKey: 'subject' });  // same undo history
//   onEditorRequest(editor, (request) => …)                // link dialog, row card, insert menu, find bar, pasted image
export { BriefingEditor, type BriefingEditorProps } from './BriefingEditor';
export { RichTextField, type RichTextFieldProps } from './RichTextField';
export { type BriefingEditorHandle, type BriefingLexicalEditor, createBriefingEditor, dispatch, focusEditor, hasCaret } from './editor-handle';
export * from './commands/commands';
export { type AcronymExpansion, expandAcronym } from './commands/expand-acronym';
export { type ListNumbers, numberToContinue } from './commands/list-numbers';
export { citationAtCaret, type CitationView, dropSource, removeCitation } from './commands/source-commands';
export { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
export { type EditorRequest, onEditorRequest, type PastedTable, type TableForRows } from './editor-requests';

export { $setBriefingData, updateBriefingData } from './data/briefing-data';
export { inOrderOfNumbers } from './data/citation-numbers';
export { $getBriefingData, type BriefingData, readBriefingData } from './data/root-data';
export { $briefingSectionsFromRoot } from './convert/sections-from-root';
export { sectionsToEditorState } from './convert/sections-to-editor-state';
export { type BriefingChange, createSectionCache, type SectionCache } from './data/section-cache';

export { type EditorSelectionState, readSelectedRows, readSelectionState } from './view/selection-state';
export { type OutlineEntry, type OutlineHeading, readOutline } from './view/outline';
export { pasteAsTyped } from './clipboard/paste-lists';
export { readRow, type RowView, useBriefingData, useOutline, useRow, useSections, useSelectionState } from './view/hooks';
export { type VisibleColumn, type VisibleField, visibleColumns, visibleFields } from './rows/visible-columns';
export { notKnownValue } from './rows/not-known';
export { isNotKnownKey } from './keyboard/text-keys';
export { choicesOf, valueText } from './rows/value-text';
export { textsOf, turned, withTitleAsCaption } from './rows/rows-of-table';
export { KNOWN_LANGUAGES, matchValue } from './rows/match-value';
export { type SectionBadge, showSectionBadges } from './view/section-badges';
export { ROWS_OF_SECTION } from './rows/rows-of-section';
export { onNextChange } from './view/next-change';
export { filterRows, onRowFilter, type RowFilter, rowFilterOf } from './view/row-filter';
export { selectionRect } from './view/selection-rect';
export { focusValue } from './keyboard/row-stops';
export { goToFieldBeside } from './keyboard/tab-key';
export { caretIntoSection, keepInView, revealBlock, revealField, revealSection, revealText } from './view/reveal';

export { onTextSettled } from './find/text-settled';
export { clearFind, findAgain, findInBriefing, type FindMatch, type FindOptions, replaceAllMatches, replaceMatch, revealMatch, selectMatch } from './find/find-in-briefing';
export { checkSpelling, goToNextMisspelling, isCheckingSpelling, type MisspellingInEditor, misspellingRect, replaceMisspelling, type SpellingHost } from './spelling';
export { closeInsertMenu, INSERT_MENU_ITEMS, type InsertMenuItem, insertWords, runInsertMenuItem } from './insert-menu';
export { dismissInsertMenu } from './keyboard/slash-menu';
