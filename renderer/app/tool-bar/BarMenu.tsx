import { Menu, type MenuProps } from '@fluentui/react-components';
import { useState } from 'react';

/** A menu of the tool bar, or below a line of its overflow menu: there a pointer that rests on the line opens it by itself, and the click that follows must not close it again. */
export function BarMenu({ asItem, ...props }: MenuProps & { readonly asItem: boolean }) {
  const [open, setOpen] = useState(false);
  if (!asItem) return <Menu {...props} />;
  return <Menu {...props} open={open} onOpenChange={(_event, data) => { if (data.open || data.type !== 'menuTriggerClick') setOpen(data.open); }} />;
}
