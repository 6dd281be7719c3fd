import { escapeXml } from '../parts/escape-xml';

/** A style in words; `paragraph` and `run` are the content of `w:pPr` and `w:rPr` in the standard's order. */
export interface StyleDefinition {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  /** Place in Word's list of recommended styles. */
  readonly priority?: number;
  /** In the gallery of quick styles. */
  readonly quick?: boolean;
  /** Hidden until it is used. */
  readonly hidden?: boolean;
  readonly isDefault?: boolean;
  /** A style of ours rather than one that Word knows by name. */
  readonly custom?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
  /** Content after `w:rPr` in a table style. */
  readonly table?: string;
}

/** A style as XML (`w:style`, ECMA-376 part 1, 17.7.4.17). */
export function styleElement(type: 'paragraph' | 'character' | 'table' | 'numbering', style: StyleDefinition): string {
  return `<w:style w:type="${type}"${style.isDefault ? ' w:default="1"' : ''}${style.custom ? ' w:customStyle="1"' : ''} w:styleId="${style.id}">`
    + `<w:name w:val="${escapeXml(style.name)}"/>`
    + reference('basedOn', style.basedOn) + reference('next', style.next) + reference('link', style.link)
    + (style.priority === undefined ? '' : `<w:uiPriority w:val="${style.priority}"/>`)
    + (style.hidden ? '<w:semiHidden/><w:unhideWhenUsed/>' : '')
    + (style.quick ? '<w:qFormat/>' : '')
    + (style.paragraph ? `<w:pPr>${style.paragraph}</w:pPr>` : '')
    + (style.run ? `<w:rPr>${style.run}</w:rPr>` : '')
    + (style.table ?? '')
    + '</w:style>';
}

const reference = (name: 'basedOn' | 'next' | 'link', id: string | undefined): string => (id === undefined ? '' : `<w:${name} w:val="${id}"/>`);
