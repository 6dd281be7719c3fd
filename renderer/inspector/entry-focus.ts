/** Moves the focus, once the list is drawn anew, to what is to be written of an entry: its first empty line (unless it is complete), or else to what `otherwise` finds, or else to the entry. */
export function focusEntry(entryId: string, otherwise: () => HTMLElement | null | undefined = () => null, complete = false): void {
  requestAnimationFrame(() => {
    const lines = [...document.querySelectorAll<HTMLInputElement>(`[data-entry="${CSS.escape(entryId)}"] input`)];
    ((complete ? undefined : lines.find((line) => line.value === '')) ?? otherwise() ?? lines[0])?.focus();
  });
}
