/** Selects everything in the field or text that has the focus. In the briefing's text the key itself is handled by the editor, which widens step by step. */
export function selectAllHere(): void {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) active.select();
  else if (active instanceof HTMLElement && active.isContentEditable) active.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey: true, bubbles: true, cancelable: true }));
}
