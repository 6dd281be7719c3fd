import { FileChild, Paragraph, type IContext, type ImageRun, type IXmlableObject, type SectionProperties } from 'docx';
import { type Xml, writeXml, xml } from './xml';

/** A paragraph for docx, which takes it as its own where it matters: in heads and feet, around a picture, and at the end of a section. */
export class XmlParagraph extends Paragraph {
  readonly #content: Xml;
  readonly #picture: ImageRun | undefined;
  #section: SectionProperties | undefined;

  /** `picture` comes last in the paragraph: docx keeps its bytes and its relationship. */
  constructor(content: Xml, picture?: ImageRun) {
    super({});
    this.#content = content;
    this.#picture = picture;
  }

  override addSectionProperties(section: SectionProperties): void {
    this.#section = section;
  }

  override removeSectionProperties(): void {
    this.#section = undefined;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const section = this.#section?.prepForXml(context);
    const picture = this.#picture?.prepForXml(context);
    if (section === undefined && picture === undefined) return this.#content;
    const [properties, ...children] = this.#content['w:p'] as readonly Xml[];
    const own = properties?.['w:pPr'] as readonly Xml[];
    return { 'w:p': [section === undefined ? properties : { 'w:pPr': [...own, section] }, ...children, ...(picture === undefined ? [] : [picture])] };
  }
}

/** A paragraph for docx with only its properties in it and a place for the rest: docx replaces some words in braces, which a text may hold as well. */
export function placedParagraph(paragraph: Xml, contents: string[]): XmlParagraph {
  const [properties, ...children] = paragraph['w:p'] as readonly Xml[];
  return new XmlParagraph({ 'w:p': children.length === 0 ? [properties] : [properties, place(contents.push(writeXml(children)) - 1)] });
}

/** Marks the place of elements that are written without docx; `fillPlaces` puts their text there. */
export class ContentPlace extends FileChild {
  readonly #index: number;

  constructor(index: number) {
    super(PLACE);
    this.#index = index;
  }

  override prepForXml(): IXmlableObject | undefined {
    return place(this.#index);
  }
}
const PLACE = 'bd:content';
const place = (index: number): Xml => xml(PLACE, { n: index });

/** A part as docx wrote it, with the contents in their places. No text of a briefing looks like a place: its `<` is escaped. */
export const fillPlaces = (part: string, contents: readonly string[]): string => part.replace(/<bd:content n="(\d+)"\/>/g, (_, index: string) => contents[Number(index)] ?? '');
