/** Puts the caret into a line of the memo block, by the name of its metadata. */
export function focusMemoField(name: string): void {
  const line = document.querySelector<HTMLElement>(`[data-memo-field="${CSS.escape(name)}"]`);
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector<HTMLElement>('input, textarea')?.focus();
}
