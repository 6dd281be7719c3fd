/** An id of the content: equal content gives an equal id, so that an edited file can be matched to what was sent. 16 hexadecimal digits; not a seal. */
export function exportId(content: unknown): string {
  const text = JSON.stringify(content);
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01000193);
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
