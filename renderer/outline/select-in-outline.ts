/** How a click or key changes which sections are selected: `toggle` (Ctrl) one, or the `range` (Shift) from the first selected. */
export type SelectHow = 'toggle' | 'range';

/** The selected sections after a click on one, in the order of the outline. */
export function selectInOutline(order: readonly string[], selected: readonly string[], id: string, how: SelectHow): readonly string[] {
  if (how === 'toggle') {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return order.filter((other) => next.has(other));
  }
  const from = Math.max(0, order.indexOf(selected[0] ?? id));
  const to = order.indexOf(id);
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
