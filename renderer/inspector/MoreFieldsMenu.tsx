import { Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Party } from '../../shared/model/briefing';
import type { LikelihoodScale } from '../../shared/model/likelihood-scales';
import { offeredFields } from '../../shared/model/row-kinds/asked-fields';
import type { RowKindDefinition } from '../../shared/model/row-kinds/definition';
import { cardKeys } from './card-keys';

interface MoreFieldsMenuProps {
  readonly definition: RowKindDefinition;
  /** The names of those that are asked for in this block. */
  readonly asked: readonly string[];
  readonly parties: readonly Party[];
  readonly scale: LikelihoodScale | undefined;
  /** The language of the definition's labels. */
  readonly language: string;
  readonly onChange: (name: string, on: boolean) => void;
}

/** The fields that a card does not show unless they are asked for, each to be switched on and off for all rows of its block; nothing for a kind that has none. */
export function MoreFieldsMenu({ definition, asked, parties, scale, language, onChange }: MoreFieldsMenuProps) {
  const offered = offeredFields(definition, scale);
  const groups = definition.card.map(({ label, fields }) => ({ label, fields: fields.flatMap((name) => offered.filter((field) => field.name === name)) })).filter(({ fields }) => fields.length > 0);
  if (groups.length === 0) return null;
  const toggle = (checked: readonly string[]) => {
    const changed = offered.find(({ name }) => checked.includes(name) !== asked.includes(name));
    if (changed) onChange(changed.name, checked.includes(changed.name));
  };
  return (
    <Menu checkedValues={{ asked: [...asked] }} onCheckedValueChange={(_event, { checkedItems }) => toggle(checkedItems)} positioning={{ position: 'above', align: 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className="bd-card-more" icon={<AddRegular />}>More fields</MenuButton>
      </MenuTrigger>
      <MenuPopover lang={language}>
        <MenuList>
          {groups.map(({ label, fields }) => (
            <MenuGroup key={label}>
              {groups.length > 1 && <MenuGroupHeader>{label}</MenuGroupHeader>}
              {fields.map((field) => <MenuItemCheckbox key={field.name} name="asked" value={field.name} persistOnClick={false} disabled={cardKeys(field, parties).length === 0}>{field.label}</MenuItemCheckbox>)}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
