import type { MenuCommand } from '../../shared/ipc/app-channels';

const WITH_CONTROL: Readonly<Record<string, MenuCommand>> = {
  n: 'new', o: 'open', s: 'save', p: 'print', w: 'closeBriefing', f: 'find', h: 'replace', '1': 'toggleOutline', '2': 'toggleInspector', '3': 'showPreview', '+': 'zoomIn', '-': 'zoomOut', '0': 'zoomReset', '/': 'shortcuts', ',': 'settings',
};
const WITH_SHIFT: Readonly<Record<string, MenuCommand>> = { s: 'saveAs', e: 'export' };

/**
 * The command of the menu that a key stands for. The window answers these keys itself, and the menu then never sees them, so that they work
 * the same wherever the key comes from.
 */
export function commandOfKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): MenuCommand | undefined {
  if (event.key === 'F1') return 'shortcuts';
  if (event.key === 'F7' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) return 'nextMisspelling';
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return undefined;
  // With a Cyrillic or Greek keyboard the letter is another one; the place of the key is then what counts.
  const key = /^[\x20-\x7e]$/.test(event.key) ? event.key.toLowerCase() : /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
  if (event.shiftKey) return WITH_SHIFT[key] ?? (key === '+' ? 'zoomIn' : undefined);
  return WITH_CONTROL[key];
}
