import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular, TextNumberListLtrRegular } from '@fluentui/react-icons';
import { itemNumber, NUMBER_SIGNS, type Numbering, NUMBERINGS, type NumberSign } from '../../../shared/model/list-numbering';
import { type BriefingLexicalEditor, dispatch, type EditorSelectionState, focusEditor, type ListNumbersChange, numberToContinue, SET_LIST_NUMBERS_COMMAND } from '../../editor';
import { useDialogs } from '../dialogs-store';
import { BarMenu } from './BarMenu';

interface NumberingMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
  /** A line of the overflow menu, where the bar is too narrow for the button. */
  readonly asItem?: boolean;
}

const LABEL = 'Numbering';
const WORDS: Readonly<Record<Numbering, readonly [label: string, example: string]>> = {
  decimal: ['Numbers', '1, 2, 3'], lowerLetter: ['Small letters', 'a, b, c'], upperLetter: ['Capital letters', 'A, B, C'], lowerRoman: ['Small Roman numerals', 'i, ii, iii'], upperRoman: ['Capital Roman numerals', 'I, II, III'],
  lowerRussian: ['Small Cyrillic letters', 'а, б, в'], upperRussian: ['Capital Cyrillic letters', 'А, Б, В'],
};
const SIGN_WORDS: Readonly<Record<NumberSign, string>> = { dot: 'Full stop', bracket: 'Bracket behind', brackets: 'In brackets' };

/** How the list around the caret counts and where it begins; other text becomes such a list. */
export function NumberingMenu({ editor, state, disabled, asItem = false }: NumberingMenuProps) {
  const numbers = state.listNumbers;
  const off = disabled || state.inRows !== undefined || state.line !== undefined;
  const set = (change: ListNumbersChange) => { focusEditor(editor); dispatch(editor, SET_LIST_NUMBERS_COMMAND, change); };
  return (
    <BarMenu
      asItem={asItem}
      checkedValues={{ numbering: numbers ? [numbers.numbering] : [], sign: numbers ? [numbers.sign] : [] }}
      onCheckedValueChange={(_event, { name, checkedItems: [value] }) => { if (value) set(name === 'numbering' ? { numbering: value as Numbering } : { sign: value as NumberSign }); }}
    >
      <MenuTrigger disableButtonEnhancement>
        {asItem
          ? <MenuItem icon={<TextNumberListLtrRegular />} disabled={off}>{LABEL}</MenuItem>
          : <Tooltip relationship="label" content={LABEL}><ToolbarButton className="bd-numbering" icon={<ChevronDownRegular />} disabled={off} /></Tooltip>}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Count with</MenuGroupHeader>
            {NUMBERINGS.map((numbering) => <MenuItemRadio key={numbering} name="numbering" value={numbering} secondaryContent={WORDS[numbering][1]}>{WORDS[numbering][0]}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Sign</MenuGroupHeader>
            {NUMBER_SIGNS.map((sign) => <MenuItemRadio key={sign} name="sign" value={sign} secondaryContent={itemNumber(1, { numbering: numbers?.numbering ?? 'decimal', sign })}>{SIGN_WORDS[sign]}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuItem disabled={!numbers} onClick={() => useDialogs.getState().open({ type: 'listStart' })}>Start at…</MenuItem>
          <ContinueItem editor={editor} onContinue={() => set({ start: 'continue' })} />
        </MenuList>
      </MenuPopover>
    </BarMenu>
  );
}

/** Drawn while the menu is open, and only then looks for the list above. */
function ContinueItem({ editor, onContinue }: { readonly editor: BriefingLexicalEditor; readonly onContinue: () => void }) {
  const next = numberToContinue(editor);
  return <MenuItem disabled={next === undefined} {...(next === undefined ? {} : { secondaryContent: next })} onClick={onContinue}>Continue the list above</MenuItem>;
}
