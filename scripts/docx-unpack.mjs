// npm run docx:unpack FILE [FOLDER]: writes the parts of a Word file, indented, into a folder beside it, so that two files can be compared line by line.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a package by name, XML indented, others as a line that gives their size. */
export function readableParts(bytes) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => (/\.(xml|rels)$/.test(name) ? [name, prettyXml(decoder.decode(data))] : [`${name}.txt`, `${data.length} bytes\n`])));
}

/** XML with one element a line; text stays on the line of its element, attributes stay in their order. */
export function prettyXml(xml) {
  const lines = [];
  let depth = 0;
  let open;
  const flush = (selfClosing) => {
    if (open === undefined) return;
    lines.push(`${'  '.repeat(depth - 1)}<${open}${selfClosing ? '/' : ''}>`);
    open = undefined;
  };
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    flush(false);
    depth += 1;
    open = name + Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
    text = '';
  });
  parser.on('text', (value) => { text += value; });
  parser.on('closetag', ({ name }) => {
    if (open !== undefined && text !== '') { lines.push(`${'  '.repeat(depth - 1)}<${open}>${escape(text)}</${name}>`); open = undefined; }
    else if (open !== undefined) flush(true);
    else lines.push(`${'  '.repeat(depth - 1)}</${name}>`);
    depth -= 1;
    text = '';
  });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
  return `${lines.join('\n')}\n`;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value) => value.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** Writes readable parts into a folder. */
export function writeParts(parts, folder) {
  for (const [name, text] of parts) {
    const path = join(folder, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const [file, folder] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Usage: npm run docx:unpack FILE [FOLDER]');
    process.exit(2);
  }
  const target = folder ?? join(dirname(file), `${basename(file, '.docx')}-parts`);
  writeParts(readableParts(readFileSync(file)), target);
  console.log(`The parts of ${file} are in ${target}.`);
}
