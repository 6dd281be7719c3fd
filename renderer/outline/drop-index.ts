/** The index among the sections that stay, or undefined when the drop changes nothing. */
export function dropIndex(order: readonly string[], dragged: readonly string[], target: string, edge: 'top' | 'bottom'): number | undefined {
  if (dragged.includes(target)) return undefined;
  const staying = order.filter((id) => !dragged.includes(id));
  const index = staying.indexOf(target) + (edge === 'bottom' ? 1 : 0);
  const after = [...staying.slice(0, index), ...order.filter((id) => dragged.includes(id)), ...staying.slice(index)];
  return after.every((id, at) => id === order[at]) ? undefined : index;
}
