import { MenuDivider, MenuItem, MenuItemCheckbox, MenuItemRadio, MenuList } from '@fluentui/react-components';
import { fieldIn, promptIn } from '../../shared/export/print/row-kind-in';
import { richText } from '../../shared/model/plain-text';
import { followedWords } from '../../shared/model/row-kinds/followed-words';
import { type BriefingLexicalEditor, dispatch, SET_ROW_VALUE_COMMAND, useBriefingData, useRow } from '../editor';
import { AnchoredMenu } from './AnchoredMenu';
import { RowDayMenu } from './RowDayMenu';
import { showPanel } from './panels';

interface RowValueMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly rowId: string;
  /** `status`, `position.p1`. */
  readonly fieldKey: string;
  /** What a date begins with, typed on its chip. */
  readonly typed?: string | undefined;
  /** A date was typed: Enter, Tab or Shift+Tab took it. */
  readonly onLeave: (by: 0 | 1 | -1) => void;
}

/** The values of a chip in a row: the words of an enumeration, a date, or parties. References open the card. */
export function RowValueMenu({ editor, anchor, onClose, rowId, fieldKey, typed, onLeave }: RowValueMenuProps) {
  const found = useRow(editor, rowId);
  const { parties = [], metadata } = useBriefingData(editor) ?? {};
  const field = found ? fieldIn(found.kind, fieldKey, metadata?.language ?? '') : undefined;
  if (!found || !field) return null;
  const place = { anchor, onClose };
  const value = found.row.values[fieldKey];
  const set = (next: string | readonly string[] | undefined) => { dispatch(editor, SET_ROW_VALUE_COMMAND, { rowId, key: fieldKey, value: next }); };
  if (field.type === 'enum') {
    const choices = found.settings.scale === 'five' ? field.choicesOfFive ?? field.choices : field.choices;
    return (
      <AnchoredMenu {...place} checked={{ value: typeof value === 'string' ? [value] : [] }} onCheck={(checked) => set(checked[0])}>
        <MenuList>
          {choices.map((choice) => <MenuItemRadio key={choice.value} name="value" value={choice.value}>{choice.label}</MenuItemRadio>)}
          <MenuDivider />
          <MenuItem disabled={value === undefined} onClick={() => set(undefined)}>{followedWords(field, richText(found.row.texts[field.follows?.field ?? ''])) ?? promptIn('Not set', metadata?.language ?? '')}</MenuItem>
        </MenuList>
      </AnchoredMenu>
    );
  }
  if (field.type === 'date') return <AnchoredMenu {...place}><RowDayMenu label={field.label} language={metadata?.language ?? ''} value={typeof value === 'string' ? value : undefined} typed={typed} onChange={set} onLeave={onLeave} /></AnchoredMenu>;
  if (field.type === 'parties') {
    return (
      <AnchoredMenu {...place} checked={{ parties: Array.isArray(value) ? value : [] }} onCheck={(checked) => set(checked.length === 0 ? undefined : checked)}>
        <MenuList>{parties.map((party) => <MenuItemCheckbox key={party.id} name="parties" value={party.id} persistOnClick>{party.shortName || party.name}</MenuItemCheckbox>)}</MenuList>
      </AnchoredMenu>
    );
  }
  return <AnchoredMenu {...place}><MenuList><MenuItem onClick={() => showPanel('card')}>Open the card</MenuItem></MenuList></AnchoredMenu>;
}
