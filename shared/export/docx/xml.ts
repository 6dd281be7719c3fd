import type { IXmlableObject } from 'docx';
import { escapeXml } from './parts/escape-xml';

/**
 * An element as plain data, in the shape that docx turns into text. What a briefing has by the thousand (paragraphs, runs, cells) is built like this and
 * written by `writeXml`: docx's own classes take about four times the time and memory. Children stand in the order of the standard's schema.
 */
export type Xml = IXmlableObject;

/** Attributes by qualified name. */
export type XmlAttributes = Readonly<Record<string, string | number>>;

/** An element with attributes and children. */
export function xml(name: string, attributes?: XmlAttributes, children?: readonly (Xml | string)[]): Xml {
  if (children === undefined || children.length === 0) return { [name]: attributes === undefined ? {} : { _attr: attributes } };
  return { [name]: attributes === undefined ? children : [{ _attr: attributes }, ...children] };
}

/** An element that says one value: `<name w:val="value"/>`. */
export const xmlValue = (name: string, value: string | number): Xml => ({ [name]: { _attr: { 'w:val': value } } });

/** An element that is there or not. */
export const xmlFlag = (name: string): Xml => ({ [name]: {} });

/** Elements as text. */
export function writeXml(elements: readonly Xml[]): string {
  let text = '';
  for (const element of elements) text += writeElement(element);
  return text;
}

function writeElement(element: Xml): string {
  const name = Object.keys(element)[0] ?? '';
  const content: unknown = element[name];
  if (!Array.isArray(content)) return `<${name}${writeAttributes((content as { readonly _attr?: XmlAttributes })._attr)}/>`;
  let attributes = '';
  let children = '';
  for (const child of content as readonly (Xml | string)[]) {
    if (typeof child === 'string') children += escapeXml(child);
    else if ('_attr' in child) attributes = writeAttributes(child['_attr'] as XmlAttributes);
    else children += writeElement(child);
  }
  return children === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

function writeAttributes(attributes: XmlAttributes | undefined): string {
  let text = '';
  for (const name in attributes) text += ` ${name}="${escapeXml(String(attributes[name]))}"`;
  return text;
}
