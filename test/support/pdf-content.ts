import type { PdfObjects } from './pdf-objects';

type Token = { readonly type: 'operator' | 'name'; readonly value: string } | { readonly type: 'text'; readonly value: Buffer } | { readonly type: 'number'; readonly value: number } | { readonly type: 'array'; readonly value: readonly Token[] } | { readonly type: 'dictionary'; readonly value: ReadonlyMap<string, Token> };

/** The text of every marked-content id of a page (ISO 32000-1, 14.6): through the fonts' ToUnicode maps, with ActualText (14.9.4) in place of what it replaces. */
export function markedTexts(objects: PdfObjects, page: string): ReadonlyMap<number, string> {
  const dictionary = objects.dictionary(page);
  const fontMaps = new Map<string, ReadonlyMap<number, string>>();
  for (const [name, font] of Object.entries(objects.dictionary(objects.dictionary(dictionary['/Resources'])['/Font']))) fontMaps.set(name, toUnicode(objects.streamBytes(objects.dictionary(font)['/ToUnicode']).toString('latin1')));
  const texts = new Map<number, string>();
  const open: { readonly id: number | undefined; readonly actual: boolean }[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  let operands: Token[] = [];
  const add = (text: string): void => {
    const id = [...open].reverse().find((entry) => entry.id !== undefined)?.id;
    if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
  };
  const show = (bytes: Buffer): void => {
    if (open.some((entry) => entry.actual)) return;
    for (let at = 0; at + 1 < bytes.length; at += 2) add(font.get(bytes.readUInt16BE(at)) ?? '\u0000');
  };
  for (const token of tokens(objects.streamBytes(dictionary['/Contents']))) {
    if (token.type !== 'operator') { operands.push(token); continue; }
    const last = operands.at(-1);
    if (token.value === 'BDC' || token.value === 'BMC') {
      const properties = last?.type === 'dictionary' ? last.value : undefined;
      const id = properties?.get('MCID');
      const actual = properties?.get('ActualText');
      if (id?.type === 'number') texts.set(id.value, texts.get(id.value) ?? '');
      if (actual?.type === 'text') add(decodeText(actual.value));
      open.push({ id: id?.type === 'number' ? id.value : undefined, actual: actual !== undefined });
    } else if (token.value === 'EMC') open.pop();
    else if (token.value === 'Tf') { const name = operands[0]; font = fontMaps.get(name?.type === 'name' ? `/${name.value}` : '') ?? new Map(); }
    else if (token.value === 'Tj' && last?.type === 'text') show(last.value);
    else if (token.value === 'TJ' && last?.type === 'array') for (const part of last.value) if (part.type === 'text') show(part.value);
    operands = [];
  }
  return texts;
}

const decodeText = (bytes: Buffer): string => (bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1'));

/** `bfchar` and `bfrange` of a ToUnicode map (ISO 32000-1, 9.10.3). */
function toUnicode(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const decode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, code = '', text = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>/g)) found.set(Number.parseInt(code, 16), decode(text));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) found.set(code, decode(text.slice(0, -4)) + String.fromCharCode(Number.parseInt(text.slice(-4), 16) + code - first));
    }
  }
  return found;
}

/** The tokens of a content stream (ISO 32000-1, 7.2 and 7.8.2). */
function tokens(bytes: Buffer): readonly Token[] {
  let at = 0;
  const isSpace = (byte: number | undefined): boolean => byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
  const isEnd = (byte: number | undefined): boolean => byte === undefined || isSpace(byte) || '()<>[]{}/%'.includes(String.fromCharCode(byte));
  const word = (): string => { const from = at; while (!isEnd(bytes[at])) at += 1; return bytes.subarray(from, at).toString('latin1'); };
  const literal = (): Buffer => {
    const out: number[] = [];
    let depth = 1;
    for (at += 1; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x5c) {
        at += 1;
        const octal = /^[0-7]{1,3}/.exec(bytes.subarray(at, at + 3).toString('latin1'))?.[0];
        if (octal) { out.push(Number.parseInt(octal, 8) & 0xff); at += octal.length - 1; continue; }
        const escaped = { n: 10, r: 13, t: 9, b: 8, f: 12 }[String.fromCharCode(bytes[at] ?? 0)];
        if (bytes[at] !== 10) out.push(escaped ?? bytes[at] ?? 0);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29 && (depth -= 1) === 0) { at += 1; break; }
      out.push(byte);
    }
    return Buffer.from(out);
  };
  const read = (close: string): Token[] => {
    const found: Token[] = [];
    for (;;) {
      while (isSpace(bytes[at])) at += 1;
      if (at >= bytes.length) return found;
      const two = bytes.subarray(at, at + 2).toString('latin1');
      const one = two.charAt(0);
      if (close !== '' && bytes.subarray(at, at + close.length).toString('latin1') === close) { at += close.length; return found; }
      if (two === '<<') { at += 2; const entries = read('>>'); found.push({ type: 'dictionary', value: new Map(entries.flatMap((key, index) => { const value = entries[index + 1]; return index % 2 === 0 && key.type === 'name' && value ? [[key.value, value] as const] : []; })) }); }
      else if (one === '[') { at += 1; found.push({ type: 'array', value: read(']') }); }
      else if (one === '(') found.push({ type: 'text', value: literal() });
      else if (one === '<') { const end = bytes.indexOf('>', at); found.push({ type: 'text', value: Buffer.from(bytes.subarray(at + 1, end).toString('latin1').replace(/\s/g, ''), 'hex') }); at = end + 1; }
      else if (one === '/') { at += 1; found.push({ type: 'name', value: word() }); }
      else if (one === '%') while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
      else { const value = word(); if (value === '') at += 1; else found.push(/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? { type: 'number', value: Number(value) } : { type: 'operator', value }); }
    }
  };
  return read('');
}
