import type { PrintBox } from '../../print/print-document';

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

/** Colours of a box: its bar, its fill and its title. */
export interface BoxColors {
  readonly bar: string;
  readonly fill: string;
  readonly text: string;
}

/** The colours of a box by tone; the title says the tone in words. */
export function boxColors(tone: PrintBox['tone'], accent: string): BoxColors {
  switch (tone) {
    case 'bottomLine': return { bar: accent, fill: tint(accent, 0.92), text: accent };
    case 'note': return { bar: '7F7F7F', fill: GREY.fill, text: GREY.text };
    case 'important': return { bar: 'C77700', fill: 'FDF4E5', text: '7A4A00' };
    case 'warning': return { bar: 'B3261E', fill: 'FBEBEA', text: '8C1D18' };
  }
}
