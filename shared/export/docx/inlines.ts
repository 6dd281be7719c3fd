import { FootnoteReferenceRun, NoBreakHyphen, Paragraph, SoftHyphen, Tab, TextRun, UnderlineType, type IRunOptions, type ParagraphChild, type XmlComponent } from 'docx';
import { assertNever } from '../../model/assert-never';
import type { PrintInline } from '../print/print-document';
import { footnoteBookmark } from './anchors';
import { directionOf, directionRuns } from './direction-runs';
import { languageProperties } from './language';
import { ExternalLink } from './links';
import type { Writing } from './writing';
import { asParagraphChild } from './xml-element';

type PrintText = Extract<PrintInline, { type: 'text' }>;
type PrintFootnote = Extract<PrintInline, { type: 'footnote' }>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Inline content as the runs, links and footnote references of a paragraph (ECMA-376 part 1, 17.3.2). */
export function buildInlines(writing: Writing, content: readonly PrintInline[], direction: 'ltr' | 'rtl', insideLink = false): readonly ParagraphChild[] {
  return content.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.type) {
      case 'text': return buildText(inline, direction, insideLink);
      case 'lineBreak': return [new TextRun({ break: 1 })];
      case 'link': return buildLink(writing, inline, direction);
      case 'footnote': return [buildFootnote(writing, inline)];
      default: return assertNever(inline);
    }
  });
}

/** Plain text of our own making (labels, titles) as runs, with direction where it turns. */
export function buildPlainText(text: string, direction: 'ltr' | 'rtl', format: IRunOptions = {}): readonly ParagraphChild[] {
  return directionRuns(text, direction).map((run) => new TextRun({ ...format, ...(run.rightToLeft ? { rightToLeft: true } : {}), children: textChildren(run.text) }));
}

/** The words of inline content, without footnotes: for the contents list and for choosing a direction. */
export function inlineText(content: readonly PrintInline[]): string {
  return content.map((inline) => {
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'lineBreak') return ' ';
    return inline.type === 'link' ? inlineText(inline.children) : '';
  }).join('');
}

function buildText(inline: PrintText, direction: 'ltr' | 'rtl', insideLink: boolean): readonly ParagraphChild[] {
  return buildPlainText(inline.text, direction, runFormat(inline, insideLink));
}

function runFormat(inline: PrintText, insideLink: boolean): IRunOptions {
  const format: Mutable<IRunOptions> = {};
  if (insideLink) format.style = 'Hyperlink';
  else if (inline.tone === 'label') format.style = 'CellLabel';
  for (const mark of inline.marks) {
    switch (mark) {
      case 'bold': format.bold = true; break;
      case 'italic': format.italics = true; break;
      case 'underline': format.underline = { type: UnderlineType.SINGLE }; break;
      case 'strike': format.strike = true; break;
      case 'subscript': format.subScript = true; break;
      // A run stands above or below the line, not both: with both marks the later one counts.
      case 'superscript': delete format.subScript; format.superScript = true; break;
      case 'highlight': format.highlight = 'yellow'; break;
      case 'code': if (format.style === undefined) format.style = 'CodeCharacter'; else format.font = 'Consolas'; break;
      default: assertNever(mark);
    }
  }
  if (inline.color !== undefined) format.color = inline.color;
  if (inline.language !== undefined) format.language = languageProperties(inline.language);
  return format;
}

/** The text of a run: tabs and the two special hyphens have elements of their own, a line end is a space. */
function textChildren(text: string): (string | XmlComponent)[] {
  const children: (string | XmlComponent)[] = [];
  for (const piece of text.replace(/\r\n?|\n/g, ' ').split(/(\t|\u00AD|\u2011)/)) {
    if (piece === '\t') children.push(new Tab());
    else if (piece === '\u00AD') children.push(new SoftHyphen());
    else if (piece === '\u2011') children.push(new NoBreakHyphen());
    else if (piece !== '') children.push(...piece.split(DOCX_PLACEHOLDER));
  }
  return children;
}
/** docx would replace this text, if someone wrote it, by the number of a list; cut in two it does not recognise it. */
const DOCX_PLACEHOLDER = /(?<=\{default)(?=-bullet-numbering-0\})/;

function buildLink(writing: Writing, link: Extract<PrintInline, { type: 'link' }>, direction: 'ltr' | 'rtl'): readonly ParagraphChild[] {
  const target = writing.links.idOf(link.url);
  if (target !== undefined) return [asParagraphChild(new ExternalLink(target, buildInlines(writing, link.children, direction, true)))];
  writing.warnings.push({ message: `The address "${link.url}" is not complete, so its text is printed without a link.` });
  return buildInlines(writing, link.children, direction);
}

/** The reference in the text; the footnote's own paragraph is kept for the footnotes part (ECMA-376 part 1, 17.11.14 and 17.11.10). */
function buildFootnote(writing: Writing, footnote: PrintFootnote): ParagraphChild {
  const direction = directionOf(inlineText(footnote.content), writing.direction);
  const place = writing.footnotes.length;
  writing.footnotes.push(new Paragraph({}));
  const children = writing.anchors.around(footnoteBookmark(footnote.id), [new TextRun(' '), ...buildInlines(writing, footnote.content, direction)]);
  writing.footnotes[place] = new Paragraph({ style: 'FootnoteText', ...(direction === 'rtl' ? { bidirectional: true } : {}), children });
  return new FootnoteReferenceRun(place + 1);
}
