import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with what the checks ask about. */
export interface DocxElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: DocxElement[];
  text: string;
}

/** The parts of a Word file that are XML, parsed, by name. A part that is not well-formed throws. */
export function docxElements(bytes: Uint8Array): ReadonlyMap<string, DocxElement> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, data]) => [name, parse(strFromU8(data))]));
}

/** All elements of a name below an element, in document order. */
export function descendants(element: DocxElement, name: string): readonly DocxElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The value of the first attribute of that name on a descendant of that name: `value(paragraph, 'w:pStyle')`. */
export function value(element: DocxElement, name: string, attribute = 'w:val'): string | undefined {
  return descendants(element, name)[0]?.attributes[attribute];
}

function parse(xml: string): DocxElement {
  const top: DocxElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element: DocxElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => { const element = stack.at(-1); if (element) element.text += text; });
  parser.on('closetag', () => { stack.pop(); });
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error('a part is empty');
  return root;
}
