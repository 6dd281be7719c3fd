import { Button, Menu, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor } from '../editor';
import type { OutlineItem } from './outline-items';
import { SectionMenuList } from './SectionMenuList';

interface OutlineRowMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly item: OutlineItem;
  readonly sectionIds: readonly string[];
  readonly onRename: () => void;
}

/** The menu of a section in the outline. */
export function OutlineRowMenu({ editor, item, sectionIds, onRename }: OutlineRowMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" tabIndex={-1} className="bd-outline-menu" icon={<MoreHorizontalRegular />} aria-label={`Menu of ${item.text || 'the section'}`} onClick={(event) => event.stopPropagation()} />
      </MenuTrigger>
      <MenuPopover onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        <SectionMenuList editor={editor} sectionIds={sectionIds} heading={item.text} onRename={onRename} />
      </MenuPopover>
    </Menu>
  );
}
