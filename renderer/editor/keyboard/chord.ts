/** A key with its modifiers, named by its place (`KeyboardEvent.code`), so that it works under a Cyrillic or Arabic layout: `Mod+Shift+KeyX`. `Mod` is Ctrl, or Command on a Mac. */
export type KeyChord = string;

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** Whether an event is a chord, with exactly its modifiers. */
export function isKey(event: KeyboardEvent, chord: KeyChord): boolean {
  const parts = chord.split('+');
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return event.code === parts.at(-1) && mod === parts.includes('Mod') && event.shiftKey === parts.includes('Shift') && event.altKey === parts.includes('Alt');
}
