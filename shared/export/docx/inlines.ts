import { assertNever } from '../../model/assert-never';
import type { PrintInline } from '../print/print-document';
import { inlineText } from '../print/inline-text';
import { footnoteBookmark } from './anchors';
import { directionOf, directionRuns } from './direction-runs';
import { languageAttributes } from './language';
import type { LinkTargets } from './links';
import { paragraphElement } from './paragraph-format';
import { footnoteMark } from './parts/footnotes-part';
import { run, textElement, textRun, type RunFormat } from './run';
import type { Writing } from './writing';
import { type Xml, xml, xmlFlag } from './xml';

type PrintText = Extract<PrintInline, { type: 'text' }>;
type PrintFootnote = Extract<PrintInline, { type: 'footnote' }>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where inline content stands: the links of its part, and the direction of its paragraph. */
interface Place {
  readonly links: LinkTargets;
  readonly direction: 'ltr' | 'rtl';
  readonly insideLink?: true;
}

/** Inline content of the body as the runs, links and footnote references of a paragraph (ECMA-376 part 1, 17.3.2). */
export function buildInlines(writing: Writing, content: readonly PrintInline[], direction: 'ltr' | 'rtl'): readonly Xml[] {
  return buildContent(writing, content, { links: writing.links, direction });
}

/** Plain text of our own making (labels, titles) as runs, with direction where it turns. */
export function buildPlainText(text: string, direction: 'ltr' | 'rtl', format: RunFormat = {}): readonly Xml[] {
  return directionRuns(text, direction).map((piece) => run(piece.rightToLeft ? { ...format, rightToLeft: true } : format, textChildren(piece.text)));
}

function buildContent(writing: Writing, content: readonly PrintInline[], place: Place): readonly Xml[] {
  return content.flatMap((inline): readonly Xml[] => {
    switch (inline.type) {
      case 'text': return buildPlainText(inline.text, place.direction, runFormat(inline, place.insideLink === true));
      case 'lineBreak': return [run({}, [xmlFlag('w:br')])];
      case 'link': return buildLink(writing, inline, place);
      case 'footnote': return [buildFootnote(writing, inline)];
      default: return assertNever(inline);
    }
  });
}

function runFormat(inline: PrintText, insideLink: boolean): RunFormat {
  const format: Mutable<RunFormat> = {};
  if (insideLink) format.style = 'Hyperlink';
  else if (inline.tone === 'label') format.style = 'CellLabel';
  for (const mark of inline.marks) {
    switch (mark) {
      case 'bold': case 'italic': case 'underline': case 'strike': case 'highlight': format[mark] = true; break;
      // A run stands above or below the line, not both: with both marks the later one counts.
      case 'subscript': case 'superscript': format.vertical = mark; break;
      case 'code': if (format.style === undefined) format.style = 'CodeCharacter'; else format.face = 'Consolas'; break;
      default: assertNever(mark);
    }
  }
  if (inline.color !== undefined) format.color = inline.color;
  if (inline.language !== undefined) format.language = languageAttributes(inline.language);
  return format;
}

/** The text of a run: tabs and the two special hyphens have elements of their own, a line end is a space. */
function textChildren(text: string): readonly Xml[] {
  if (!/[\t\r\n\u00AD\u2011]/.test(text)) return [textElement(text)];
  return text.replace(/\r\n?|\n/g, ' ').split(/([\t\u00AD\u2011])/).flatMap((piece): readonly Xml[] => {
    const element = SPECIAL_CHARACTERS[piece];
    if (element !== undefined) return [xmlFlag(element)];
    return piece === '' ? [] : [textElement(piece)];
  });
}
const SPECIAL_CHARACTERS: Readonly<Record<string, string>> = { '\t': 'w:tab', '\u00AD': 'w:softHyphen', '\u2011': 'w:noBreakHyphen' };

function buildLink(writing: Writing, { url, children }: Extract<PrintInline, { type: 'link' }>, place: Place): readonly Xml[] {
  const link = place.links.link(url, buildContent(writing, children, { ...place, insideLink: true }));
  if (link !== undefined) return [link];
  writing.warnings.push({ message: `The address "${url}" is not complete, so its text is printed without a link.` });
  return buildContent(writing, children, place);
}

/** The reference in the text; the footnote's own paragraph is kept for the footnotes part (ECMA-376 part 1, 17.11.14 and 17.11.10). */
function buildFootnote(writing: Writing, footnote: PrintFootnote): Xml {
  const direction = directionOf(inlineText(footnote.content), writing.direction);
  const text = [textRun(' '), ...buildContent(writing, footnote.content, { links: writing.footnoteLinks, direction })];
  writing.footnotes.push(paragraphElement({ style: 'FootnoteText', rightToLeft: direction === 'rtl' }, [footnoteMark(), ...writing.anchors.around(footnoteBookmark(footnote.id), text)]));
  return run({ style: 'FootnoteReference' }, [xml('w:footnoteReference', { 'w:id': writing.footnotes.length })]);
}
