import type { IXmlableObject } from 'docx';

/**
 * An element as the plain data that docx turns into text. What a briefing has by the thousand (paragraphs, runs, cells) is built like this: docx's own
 * classes for them take about twice the time and memory. Children stand in the order of the standard's schema.
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
