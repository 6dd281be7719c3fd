import { Button, Menu, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BriefingLexicalEditor } from '../editor';
import type { OutlineItem } from './outline-items';
import type { OutlineActions } from './OutlineRow';
import { SectionMenuList } from './SectionMenuList';

interface OutlineRowMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly item: OutlineItem;
  readonly actions: OutlineActions;
}

/** The menu of a section in the outline. */
export function OutlineRowMenu({ editor, item, actions }: OutlineRowMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Menu open={open} onOpenChange={(_event, data) => setOpen(data.open)}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" tabIndex={-1} className="bd-outline-menu" icon={<MoreHorizontalRegular />} aria-label={`Menu of ${item.text || 'the section'}`} onClick={(event) => event.stopPropagation()} />
      </MenuTrigger>
      <MenuPopover onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {open && <SectionMenuList editor={editor} sectionIds={actions.chosen(item.sectionId)} heading={item.text} onRename={() => actions.rename(item)} onDelete={actions.remove} />}
      </MenuPopover>
    </Menu>
  );
}
