import type { PrintDocument } from '../../print/print-document';
import type { HeadingLook, PrintLook, Space } from '../../print/print-look';
import { BULLET_LIST, HEADING_LIST, NUMBER_LIST } from '../numbering';
import { pointsToTwips } from '../page-layout';
import { BOX_TONES, boxParagraph, boxStyle } from './box-look';
import { BOLD, color, face, ITALIC, size, spacing } from './run-sizes';
import { styleElement, type StyleDefinition } from './style-element';

/** The height of the paragraph that keeps two tables apart. */
export const GAP_POINTS = 6;

/** What the look depends on. */
export interface StyleSource {
  readonly fonts: PrintDocument['fonts'];
  readonly look: PrintLook;
  readonly headingNumbers: boolean;
}

/** Every paragraph style of the document: Word's built-in ones under their own names, then ours (ECMA-376 part 1, 17.7.8). */
export function paragraphStyles(source: StyleSource): string {
  return [
    ...textStyles(source), ...headingStyles(source), ...listStyles(source), ...contentsStyles(source), ...noteStyles(source),
    ...memoStyles(source), ...boxStyles(source), ...tableTextStyles(source), ...pageStyles(source), ...unusedStyles(),
  ].map((style) => styleElement('paragraph', style)).join('');
}

function textStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look: { colors, sizes, spaces } } = source;
  const { text, tight } = spacings(source);
  return [
    { id: 'Normal', name: 'Normal', isDefault: true, quick: true, priority: 0, paragraph: text(spaces.paragraph) },
    { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Normal', quick: true, priority: 10, paragraph: `<w:keepNext/><w:keepLines/>${tight(spaces.title, fonts.headingDocx)}<w:contextualSpacing/>`, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.accent)}${size(sizes.title)}` },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quick: true, priority: 11, paragraph: `<w:keepNext/>${tight(spaces.subtitle, fonts.headingDocx)}`, run: `${face(fonts.headingDocx)}${ITALIC}${color(colors.label)}` },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', quick: true, priority: 29, paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="${colors.rule}"/></w:pBdr>${spacing({ before: 4, after: 6 })}<w:ind w:left="480" w:right="480"/>`, run: `${ITALIC}${color(colors.quiet)}` },
    { id: 'QuoteAttribution', name: 'Quote Attribution', custom: true, basedOn: 'Quote', next: 'Normal', priority: 30, paragraph: spacing(spaces.attribution), run: `<w:i w:val="0"/><w:iCs w:val="0"/>${size(sizes.source)}` },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quick: true, priority: 35, paragraph: `<w:keepLines/>${tight(spaces.caption, fonts.headingDocx)}`, run: `${face(fonts.headingDocx)}${size(sizes.cell)}` },
    { id: 'Figure', name: 'Figure', custom: true, basedOn: 'Normal', next: 'Caption', priority: 36, paragraph: `<w:keepLines/>${tight(spaces.figure)}` },
    { id: 'FigureText', name: 'Figure Text', custom: true, basedOn: 'Normal', next: 'Normal', priority: 37, paragraph: `<w:keepLines/><w:pBdr>${box('dashed', colors.rule)}</w:pBdr>${spacing({ before: 8, after: 6 })}<w:ind w:left="160" w:right="160"/>`, run: `${ITALIC}${color(colors.quiet)}` },
    { id: 'Note', name: 'Note', custom: true, basedOn: 'Normal', quick: true, priority: 38, paragraph: tight(spaces.note), run: `${color(colors.label)}${size(sizes.note)}` },
    { id: 'SourceEntry', name: 'Source Entry', custom: true, basedOn: 'Normal', quick: true, priority: 39, paragraph: `${text(spaces.source)}<w:ind w:left="440" w:hanging="440"/>`, run: size(sizes.source) },
  ];
}

function headingStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, headingNumbers, look: { colors, headings } } = source;
  const { tight } = spacings(source);
  return headings.map((heading: HeadingLook, index): StyleDefinition => ({
    id: `Heading${index + 1}`, name: `heading ${index + 1}`, basedOn: 'Normal', next: 'Normal', quick: true, priority: 9,
    paragraph: `<w:keepNext/><w:keepLines/>${headingNumbers ? `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${HEADING_LIST}"/></w:numPr>` : ''}${tight(heading, fonts.headingDocx)}<w:outlineLvl w:val="${index}"/>`,
    run: `${face(fonts.headingDocx)}${BOLD}${index < 3 ? color(colors.accent) : `${ITALIC}${color(colors.quiet)}`}${size(heading.size)}`,
  }));
}

function listStyles(source: StyleSource): readonly StyleDefinition[] {
  const { look: { sizes, spaces } } = source;
  const { text, tight } = spacings(source);
  const kinds = [['ListBullet', 'List Bullet', BULLET_LIST], ['ListNumber', 'List Number', NUMBER_LIST], ['ListCheck', 'List Check', undefined]] as const;
  const levels = kinds.flatMap(([id, name, numbering]) => [1, 2, 3, 4, 5].map((level): StyleDefinition => ({
    id: level === 1 ? id : `${id}${level}`, name: level === 1 ? name : `${name} ${level}`, basedOn: 'Normal', priority: 20,
    ...(level === 1 ? { quick: true } : {}), ...(numbering === undefined ? { custom: true } : {}),
    paragraph: `${numbering === undefined ? '' : `<w:numPr>${level === 1 ? '' : `<w:ilvl w:val="${level - 1}"/>`}<w:numId w:val="${numbering}"/></w:numPr>`}${text(spaces.listItem)}`,
  })));
  return [
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', quick: true, priority: 34, paragraph: '<w:ind w:left="360"/><w:contextualSpacing/>' },
    ...levels,
    { id: 'CellList', name: 'Cell List', custom: true, basedOn: 'Cell', priority: 41, paragraph: tight({ before: 0, after: 1 }), run: size(sizes.cell) },
  ];
}

function contentsStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look: { colors, contents, sizes, spaces } } = source;
  const { tight } = spacings(source);
  const below = contents.at(-1)?.text ?? 0;
  const entry = (level: number, space: string, run = ''): StyleDefinition => ({ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal', priority: 39, ...(level > 4 ? { hidden: true } : {}), paragraph: `${space}<w:ind w:left="${pointsToTwips(contents[level - 1]?.number ?? below)}"/>`, run });
  return [
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', quick: true, priority: 39, paragraph: `<w:keepNext/><w:keepLines/>${tight(spaces.contentsTitle, fonts.headingDocx)}`, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.accent)}${size(sizes.contentsTitle)}` },
    entry(1, tight({ before: 3, after: 1 })), entry(2, tight({ before: 0, after: 1 })), entry(3, tight({ before: 0, after: 1 }), size(fonts.sizePt - 0.5)), entry(4, tight({ before: 0, after: 1 }), size(fonts.sizePt - 0.5)),
    ...[5, 6, 7, 8, 9].map((level) => entry(level, tight({ before: 0, after: 1 }))),
  ];
}

function noteStyles(source: StyleSource): readonly StyleDefinition[] {
  const note = spacings(source).tight({ before: 0, after: 2 });
  const run = size(source.look.sizes.note);
  return [
    { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', link: 'FootnoteTextChar', priority: 99, paragraph: note, run },
    { id: 'EndnoteText', name: 'endnote text', basedOn: 'Normal', link: 'EndnoteTextChar', priority: 99, hidden: true, paragraph: note, run },
  ];
}

function memoStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look: { colors, memo, sizes } } = source;
  const { text, tight } = spacings(source);
  return [
    { id: 'MemoLabel', name: 'Memo Label', custom: true, basedOn: 'Normal', next: 'MemoText', quick: true, priority: 12, paragraph: tight({ before: 2.5, after: 2.5 }), run: `${face(fonts.headingDocx)}${BOLD}<w:caps/>${color(colors.label)}<w:spacing w:val="${Math.round(memo.tracking * 20)}"/>${size(sizes.memoLabel)}` },
    { id: 'MemoText', name: 'Memo Text', custom: true, basedOn: 'Normal', quick: true, priority: 12, paragraph: text({ before: 2, after: 2 }) },
    { id: 'MemoSubject', name: 'Memo Subject', custom: true, basedOn: 'MemoText', quick: true, priority: 12, run: BOLD },
    { id: 'Recommendation', name: 'Recommendation', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: text({ before: 3, after: 3 }) },
    { id: 'Response', name: 'Response', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: `<w:keepLines/>${tight({ before: 2.5, after: 1.5 })}`, run: size(sizes.response) },
    { id: 'SignatureLine', name: 'Signature Line', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: tight({ before: 16, after: 4 }), run: size(sizes.source) },
  ];
}

function boxStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look } = source;
  const { text } = spacings(source);
  const names = { bottomLine: 'Bottom Line', note: 'Callout', important: 'Callout Important', warning: 'Callout Warning' } as const;
  return BOX_TONES.flatMap((tone): readonly StyleDefinition[] => {
    const colors = look.boxes[tone];
    const id = boxStyle(tone);
    const keep = '<w:keepNext/><w:keepLines/>';
    return [
      { id, name: names[tone], custom: true, basedOn: 'Normal', quick: true, priority: 14, paragraph: `<w:keepLines/>${boxParagraph(colors, text({ before: 0, after: 4 }))}` },
      { id: `${id}Title`, name: `${names[tone]} Title`, custom: true, basedOn: id, next: id, quick: true, priority: 14, paragraph: `${keep}${text({ before: 0, after: 2 })}`, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.title)}` },
    ];
  });
}

function tableTextStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look: { colors, sizes } } = source;
  const { tight } = spacings(source);
  return [
    { id: 'Cell', name: 'Cell', custom: true, basedOn: 'Normal', quick: true, priority: 40, paragraph: tight({ before: 0, after: 2 }), run: size(sizes.cell) },
    { id: 'CellHeading', name: 'Cell Heading', custom: true, basedOn: 'Cell', quick: true, priority: 40, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.accent)}` },
    { id: 'TableGap', name: 'Table Gap', custom: true, basedOn: 'Normal', priority: 42, paragraph: `<w:spacing w:before="0" w:after="0" w:line="${pointsToTwips(GAP_POINTS)}" w:lineRule="exact"/>`, run: size(4) },
  ];
}

function pageStyles(source: StyleSource): readonly StyleDefinition[] {
  const { fonts, look: { colors, sizes } } = source;
  const { tight } = spacings(source);
  return [
    { id: 'Header', name: 'header', basedOn: 'Normal', priority: 99, paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="${colors.rule}"/></w:pBdr>${tight({ before: 1, after: 0 })}`, run: `${face(fonts.headingDocx)}${color(colors.label)}${size(sizes.frame)}` },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', priority: 99, paragraph: tight({ before: 0, after: 1 }), run: `${face(fonts.headingDocx)}${color(colors.label)}${size(sizes.frame)}` },
    { id: 'Banner', name: 'Banner', custom: true, basedOn: 'Normal', priority: 98, paragraph: `${tight({ before: 0, after: 2 })}<w:jc w:val="center"/>`, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.marking)}${size(sizes.banner)}` },
  ];
}

/** Styles that docx would add in a shape of its own, were they missing here. */
function unusedStyles(): readonly StyleDefinition[] {
  return [
    { id: 'Heading5', name: 'heading 5', basedOn: 'Heading4', next: 'Normal', priority: 9, hidden: true, paragraph: '<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="4"/>' },
    { id: 'Heading6', name: 'heading 6', basedOn: 'Heading4', next: 'Normal', priority: 9, hidden: true, paragraph: '<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="5"/>' },
    { id: 'Bibliography', name: 'Bibliography', basedOn: 'Normal', next: 'Normal', priority: 37, hidden: true },
  ];
}

const box = (line: 'single' | 'dashed', rgb: string): string => ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="${line}" w:sz="4" w:space="6" w:color="${rgb}"/>`).join('');

/** The space of a paragraph whose lines stand as text does, or close. */
const spacings = ({ fonts, look: { lines } }: StyleSource) => ({
  text: (space: Space): string => spacing(space, { ems: lines.body, face: fonts.bodyDocx }),
  tight: (space: Space, lineFace = fonts.bodyDocx): string => spacing(space, { ems: lines.tight, face: lineFace }),
});
