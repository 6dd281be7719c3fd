import type { EditorThemeClasses } from 'lexical';

/** The class names that editor.css styles. */
export const BRIEFING_THEME: EditorThemeClasses = {
  paragraph: 'bd-paragraph',
  heading: { h3: 'bd-heading bd-heading-1', h4: 'bd-heading bd-heading-2', h5: 'bd-heading bd-heading-3' },
  link: 'bd-link',
  list: {
    ul: 'bd-list bd-list-bullet', ol: 'bd-list bd-list-number', checklist: 'bd-list-check', listitem: 'bd-item', listitemChecked: 'bd-item-checked', listitemUnchecked: 'bd-item-unchecked',
    nested: { listitem: 'bd-item-nested' },
  },
  table: 'bd-table', tableRow: 'bd-table-row', tableCell: 'bd-table-cell', tableCellHeader: 'bd-table-header', tableCellSelected: 'bd-table-selected', tableSelection: 'bd-table-selection', tableScrollableWrapper: 'bd-table-frame',
  text: { bold: 'bd-bold', italic: 'bd-italic', underline: 'bd-underline', strikethrough: 'bd-strike', underlineStrikethrough: 'bd-underline-strike', subscript: 'bd-sub', superscript: 'bd-sup', highlight: 'bd-highlight', code: 'bd-code' },
};
