/** How often something stands in the text, in words. */
export const timesInWords = (count: number): string => (count === 0 ? 'Not in the text' : count === 1 ? 'Once in the text' : count === 2 ? 'Twice in the text' : `${count} times in the text`);
