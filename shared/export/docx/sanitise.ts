// XML 1.0 has no place for these: control characters, U+FFFE, U+FFFF and halves of surrogate pairs. One of them makes the whole file unreadable.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A copy of plain data in which every text can be written to XML (production 2, Char); data that already can be comes back as it is. */
export function sanitise<T>(value: T): T {
  return mayNeedIt(value) ? (clean(value) as T) : value;
}

/** JSON writes all that XML has no place for with one of these, but for the two noncharacters: a quick look, where most documents need no more. */
const SIGNS = ['\\u', '\\b', '\\f', '\uFFFE', '\uFFFF'];

function mayNeedIt(value: unknown): boolean {
  const text = JSON.stringify(value) ?? '';
  return SIGNS.some((sign) => text.includes(sign));
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(NOT_XML, '');
  if (Array.isArray(value)) {
    const cleaned = value.map(clean);
    return cleaned.every((item, index) => item === value[index]) ? value : cleaned;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, before] of Object.entries(value)) {
    const after = clean(before);
    if (after !== before) (changed ??= { ...value })[key] = after;
  }
  return changed ?? value;
}
