/** A colour mixed with white: 0 is the colour itself, 1 is white. RRGGBB. */
export function tint(color: string, share: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}
