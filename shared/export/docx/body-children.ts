import { FileChild, Paragraph, type IContext, type ImageRun, type IXmlableObject, type SectionProperties } from 'docx';
import type { Xml } from './xml';

/** A paragraph for docx, which takes it as its own where it matters: in headers, footnotes, and as the one that ends a section. */
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

/** A table or a content control between paragraphs. */
export class XmlBlock extends FileChild {
  readonly #content: Xml;

  constructor(content: Xml) {
    super('w:tbl');
    this.#content = content;
  }

  override prepForXml(): IXmlableObject | undefined {
    return this.#content;
  }
}

/** An element of the body for docx. */
export const bodyChild = (content: Xml): FileChild => ('w:p' in content ? new XmlParagraph(content) : new XmlBlock(content));
