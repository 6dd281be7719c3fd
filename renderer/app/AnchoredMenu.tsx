import { Menu, MenuPopover, type PositioningImperativeRef } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

interface AnchoredMenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** What is ticked, by the name of its items, and what hears of a change. */
  readonly checked?: Record<string, string[]>;
  readonly onCheck?: (checked: string[]) => void;
  /** A MenuList. */
  readonly children: ReactNode;
}

/** A menu that opens at an element of the text. */
export function AnchoredMenu({ anchor, onClose, checked, onCheck, children }: AnchoredMenuProps) {
  const positioning = useRef<PositioningImperativeRef>(null);
  useEffect(() => positioning.current?.setTarget(anchor), [anchor]);
  return (
    <Menu open {...(checked ? { checkedValues: checked, onCheckedValueChange: (_event, { checkedItems }) => onCheck?.(checkedItems) } : {})} onOpenChange={(_event, data) => { if (!data.open) onClose(); }} positioning={{ positioningRef: positioning, position: 'below', align: 'start', autoSize: 'height' }}>
      <MenuPopover>{children}</MenuPopover>
    </Menu>
  );
}
