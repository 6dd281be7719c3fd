import { Menu, MenuPopover, type PositioningImperativeRef } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

interface AnchoredMenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** A MenuList. */
  readonly children: ReactNode;
}

/** A menu that opens at an element of the text. */
export function AnchoredMenu({ anchor, onClose, children }: AnchoredMenuProps) {
  const positioning = useRef<PositioningImperativeRef>(null);
  useEffect(() => positioning.current?.setTarget(anchor), [anchor]);
  return (
    <Menu open onOpenChange={(_event, data) => { if (!data.open) onClose(); }} positioning={{ positioningRef: positioning, position: 'below', align: 'start', autoSize: 'height' }}>
      <MenuPopover>{children}</MenuPopover>
    </Menu>
  );
}
