const MAX_LENGTH = 32;

/** Makes the anchors of one document: unique (also for Word, to which `a` and `A` are one name), at most 32 letters, digits or `_`. */
export type AnchorSource = (...parts: readonly (string | number)[]) => string;

/**
 * An anchor source for one document. The same ids give the same anchor in every export; only where two would be equal does the later one get a count.
 */
export function createAnchors(): AnchorSource {
  const taken = new Set<string>();
  return (...parts) => {
    const base = anchorOf(parts.join('_'));
    let anchor = base;
    for (let count = 2; taken.has(anchor.toLowerCase()); count++) anchor = `${base.slice(0, MAX_LENGTH - String(count).length - 1)}_${count}`;
    taken.add(anchor.toLowerCase());
    return anchor;
  };
}

function anchorOf(key: string): string {
  // A dot stands only between a field's name and a party's id, where an underscore says the same.
  const plain = key.replaceAll('.', '_');
  if (/^[A-Za-z0-9_]+$/.test(plain) && plain.length <= MAX_LENGTH) return plain;
  return `${plain.replace(/[^A-Za-z0-9_]/g, '_').slice(0, MAX_LENGTH - 15)}_${hash(key)}`;
}

/** 64 bits of FNV-1a over UTF-16 code units, as two halves with different seeds, in base 36 and padded to 14 characters. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => {
    let value = seed;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0');
  }).join('');
}
