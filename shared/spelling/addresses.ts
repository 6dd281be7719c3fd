// What looks like a word and is an address: links, mail, paths, names of files and of fields.

const ADDRESS = new RegExp([
  '[A-Za-z][A-Za-z0-9+.-]*://\\S+',
  '[wW]{3}\\.\\S+',
  '[mM]ailto:\\S+',
  '[^\\s@(<\\[]+@[^\\s@]+\\.[^\\s@]+',
  '[@#][\\p{L}\\p{N}_]+',
  '\\{\\{[^}\\n]*\\}\\}',
  '[A-Za-z]:\\\\\\S+',
  '(?<![\\p{L}\\p{N}])~?/[^\\s/]+/\\S*',
  // mfa.example.org, paper-3.docx: letters and full stops without a space, small after the stop.
  '[\\p{L}\\p{N}_-]+(?:\\.[\\p{Ll}\\p{N}_-]{2,})+(?:/\\S*)?(?![\\p{L}\\p{N}])',
].join('|'), 'gu');

/** Where addresses stand in a text. */
export function addressesIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  if (!/[.:@#/\\{]/.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), (match) => ({ from: match.index, to: match.index + match[0].length }));
}
