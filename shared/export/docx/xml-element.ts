import { XmlComponent, type ParagraphChild } from 'docx';

/** Values of an element's attributes, by qualified name; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element that docx has no class for, written as it stands: name, attributes, children in order. */
export class XmlElement extends XmlComponent {
  constructor(name: string, attributes: XmlAttributes = {}, children: readonly (XmlComponent | ParagraphChild | string)[] = []) {
    super(name);
    const present = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
    if (Object.keys(present).length > 0) this.root.push({ _attr: present });
    this.root.push(...children);
  }
}

/** An element as a child of a paragraph: docx writes any, but its type names only its own classes. */
export const asParagraphChild = (element: XmlComponent): ParagraphChild => element as unknown as ParagraphChild;
