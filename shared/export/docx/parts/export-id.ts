/** An id of the content: equal content gives an equal id, so that an edited file can be matched to what was sent. 16 hexadecimal digits; not a seal. FNV-1a over UTF-16 code units, 32 bits, from two seeds. */
export function exportId(content: unknown): string {
  const text = JSON.stringify(content);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  return hexadecimal(first) + hexadecimal(second);
}

const hexadecimal = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
