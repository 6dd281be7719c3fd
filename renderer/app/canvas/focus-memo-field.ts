/** Puts the caret into a line of the memo block, by the name of its metadata; a line that is not shown while it is empty comes first. */
export function focusMemoField(name: string): void {
  const find = () => document.querySelector<HTMLElement>(`[data-memo-field="${CSS.escape(name)}"]`);
  if (!find()) document.querySelector<HTMLElement>(`[data-memo-add="${CSS.escape(name)}"]`)?.click();
  requestAnimationFrame(() => {
    const line = find();
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
