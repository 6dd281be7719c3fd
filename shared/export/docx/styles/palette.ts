/** Greys of the paper: text that steps back, rules, and the faintest fill. All text colours keep a contrast of at least 4.5 to 1 on white. */
export const GREY = { text: '404040', label: '595959', rule: 'BFBFBF', fill: 'F5F5F5' } as const;
/** The marking's colour. */
export const MARKING_COLOR = 'B00020';
export const LINK_COLOR = '0B4F9E';

/** A colour mixed with white: 0 is the colour itself, 1 is white. */
export function tint(color: string, share: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}
