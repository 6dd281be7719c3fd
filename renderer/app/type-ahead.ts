import { type KeyboardEvent, useRef } from 'react';

/** Letters with a longer rest between them, in milliseconds, begin a new word. */
const REST = 1000;

/**
 * Letters typed in a menu without a rest add up to the beginning of an entry, as in the lists of the system: "ri" goes to Risks where "r" alone goes to the next
 * entry with an r. For `onKeyDownCapture` of a MenuList; the first letter, and one that goes on with no entry, stay what the menu makes of them.
 */
export function useTypeAhead(): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ letters: '', at: -Infinity });
  return (event) => {
    if ([...event.key].length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    const before = event.timeStamp - typed.current.at < REST ? typed.current.letters : '';
    const letters = before + event.key.toLowerCase();
    const entry = before === '' ? undefined : [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')].find((item) => item.textContent.trim().toLowerCase().startsWith(letters));
    typed.current = { letters: entry ? letters : event.key.trim().toLowerCase(), at: event.timeStamp };
    if (!entry) return;
    event.preventDefault();
    event.stopPropagation();
    entry.focus();
  };
}
