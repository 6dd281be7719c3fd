import type { PrintDocument } from '../../print/print-document';
import { BULLET_LIST, HEADING_LIST, NUMBER_LIST } from '../numbering';
import { BOX_TONES, boxColors, boxParagraph, boxStyle } from './box-look';
import { GREY, MARKING_COLOR } from './palette';
import { BOLD, color, face, ITALIC, size, spacing } from './run-sizes';
import { styleElement, type StyleDefinition } from './style-element';

/** What the look depends on. */
export interface StyleSource {
  readonly fonts: PrintDocument['fonts'];
  readonly accent: string;
  readonly headingNumbers: boolean;
}

/** Every paragraph style of the document: Word's built-in ones under their own names, then ours (ECMA-376 part 1, 17.7.8). */
export function paragraphStyles(source: StyleSource): string {
  return [
    ...textStyles(source), ...headingStyles(source), ...listStyles(source), ...contentsStyles(source), ...noteStyles(source),
    ...memoStyles(source), ...boxStyles(source), ...tableTextStyles(source), ...pageStyles(source), ...unusedStyles(),
  ].map((style) => styleElement('paragraph', style)).join('');
}

function textStyles({ fonts, accent }: StyleSource): readonly StyleDefinition[] {
  const base = fonts.sizePt;
  return [
    { id: 'Normal', name: 'Normal', isDefault: true, quick: true, priority: 0, paragraph: spacing(0, 120, 264) },
    { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Normal', quick: true, priority: 10, paragraph: `<w:keepNext/><w:keepLines/>${spacing(60, 100, 240)}<w:contextualSpacing/>`, run: `${face(fonts.headingDocx)}${BOLD}${color(accent)}${size(base * 2)}` },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quick: true, priority: 11, paragraph: `<w:keepNext/>${spacing(0, 120, 240)}`, run: `${face(fonts.headingDocx)}${ITALIC}${color(GREY.label)}` },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', quick: true, priority: 29, paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="${GREY.rule}"/></w:pBdr>${spacing(80, 120)}<w:ind w:left="480" w:right="480"/>`, run: `${ITALIC}${color(GREY.text)}` },
    { id: 'QuoteAttribution', name: 'Quote Attribution', custom: true, basedOn: 'Quote', next: 'Normal', priority: 30, paragraph: spacing(0, 160), run: `<w:i w:val="0"/><w:iCs w:val="0"/>${size(base - 1)}` },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quick: true, priority: 35, paragraph: `<w:keepLines/>${spacing(240, 80, 240)}`, run: `${face(fonts.headingDocx)}${size(base - 1.5)}` },
    { id: 'Figure', name: 'Figure', custom: true, basedOn: 'Normal', next: 'Caption', priority: 36, paragraph: `<w:keepLines/>${spacing(160, 80, 240)}` },
    { id: 'FigureText', name: 'Figure Text', custom: true, basedOn: 'Normal', next: 'Normal', priority: 37, paragraph: `<w:keepLines/><w:pBdr>${box('dashed', GREY.rule)}</w:pBdr>${spacing(160, 120)}<w:ind w:left="160" w:right="160"/>`, run: `${ITALIC}${color(GREY.text)}` },
    { id: 'Note', name: 'Note', custom: true, basedOn: 'Normal', quick: true, priority: 38, paragraph: spacing(60, 120, 240), run: `${color(GREY.label)}${size(base - 2)}` },
    { id: 'SourceEntry', name: 'Source Entry', custom: true, basedOn: 'Normal', quick: true, priority: 39, paragraph: `${spacing(0, 80, 252)}<w:ind w:left="440" w:hanging="440"/>`, run: size(base - 1) },
  ];
}

function headingStyles({ fonts, accent, headingNumbers }: StyleSource): readonly StyleDefinition[] {
  const base = fonts.sizePt;
  const heading = (level: number, space: string, run: string): StyleDefinition => ({
    id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: 'Normal', quick: true, priority: 9,
    paragraph: `<w:keepNext/><w:keepLines/>${headingNumbers ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${HEADING_LIST}"/></w:numPr>` : ''}${space}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${face(fonts.headingDocx)}${run}`,
  });
  return [
    heading(1, spacing(360, 120, 240), `${BOLD}${color(accent)}${size(base + 5)}`),
    heading(2, spacing(260, 80, 240), `${BOLD}${color(accent)}${size(base + 2)}`),
    heading(3, spacing(200, 60, 240), `${BOLD}${color(accent)}${size(base)}`),
    heading(4, spacing(160, 40, 240), `${BOLD}${ITALIC}${color(GREY.text)}${size(base)}`),
  ];
}

function listStyles({ fonts }: StyleSource): readonly StyleDefinition[] {
  const kinds = [['ListBullet', 'List Bullet', BULLET_LIST], ['ListNumber', 'List Number', NUMBER_LIST], ['ListCheck', 'List Check', undefined]] as const;
  const levels = kinds.flatMap(([id, name, numbering]) => [1, 2, 3, 4, 5].map((level): StyleDefinition => ({
    id: level === 1 ? id : `${id}${level}`, name: level === 1 ? name : `${name} ${level}`, basedOn: 'Normal', priority: 20,
    ...(level === 1 ? { quick: true } : {}), ...(numbering === undefined ? { custom: true } : {}),
    paragraph: `${numbering === undefined ? '' : `<w:numPr>${level === 1 ? '' : `<w:ilvl w:val="${level - 1}"/>`}<w:numId w:val="${numbering}"/></w:numPr>`}${spacing(0, 60, 259)}`,
  })));
  return [
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', quick: true, priority: 34, paragraph: '<w:ind w:left="360"/><w:contextualSpacing/>' },
    ...levels,
    { id: 'CellList', name: 'Cell List', custom: true, basedOn: 'Cell', priority: 41, paragraph: spacing(0, 20, 240), run: size(cellSize(fonts)) },
  ];
}

function contentsStyles({ fonts, accent }: StyleSource): readonly StyleDefinition[] {
  const entry = (level: number, indent: number, space: string, run = ''): StyleDefinition => ({ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal', priority: 39, ...(level > 4 ? { hidden: true } : {}), paragraph: `${space}<w:ind w:left="${indent}"/>`, run });
  return [
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', quick: true, priority: 39, paragraph: `<w:keepNext/><w:keepLines/>${spacing(320, 80, 240)}`, run: `${face(fonts.headingDocx)}${BOLD}${color(accent)}${size(fonts.sizePt + 2)}` },
    entry(1, 0, spacing(60, 20, 240)), entry(2, 480, spacing(0, 20, 240)), entry(3, 960, spacing(0, 20, 240), size(fonts.sizePt - 0.5)), entry(4, 1440, spacing(0, 20, 240), size(fonts.sizePt - 0.5)),
    ...[5, 6, 7, 8, 9].map((level) => entry(level, 1440, spacing(0, 20, 240))),
  ];
}

function noteStyles({ fonts }: StyleSource): readonly StyleDefinition[] {
  const note = `${spacing(0, 40, 240)}`;
  return [
    { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', link: 'FootnoteTextChar', priority: 99, paragraph: note, run: size(fonts.sizePt - 2) },
    { id: 'EndnoteText', name: 'endnote text', basedOn: 'Normal', link: 'EndnoteTextChar', priority: 99, hidden: true, paragraph: note, run: size(fonts.sizePt - 2) },
  ];
}

function memoStyles({ fonts }: StyleSource): readonly StyleDefinition[] {
  const base = fonts.sizePt;
  return [
    { id: 'MemoLabel', name: 'Memo Label', custom: true, basedOn: 'Normal', next: 'MemoText', quick: true, priority: 12, paragraph: spacing(50, 50, 240), run: `${face(fonts.headingDocx)}${BOLD}<w:caps/>${color(GREY.label)}<w:spacing w:val="10"/>${size(base - 2)}` },
    { id: 'MemoText', name: 'Memo Text', custom: true, basedOn: 'Normal', quick: true, priority: 12, paragraph: spacing(40, 40, 252) },
    { id: 'MemoSubject', name: 'Memo Subject', custom: true, basedOn: 'MemoText', quick: true, priority: 12, run: BOLD },
    { id: 'Recommendation', name: 'Recommendation', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: spacing(60, 60, 252) },
    { id: 'Response', name: 'Response', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: `<w:keepLines/>${spacing(50, 30, 240)}`, run: size(base - 0.5) },
    { id: 'SignatureLine', name: 'Signature Line', custom: true, basedOn: 'Normal', quick: true, priority: 13, paragraph: spacing(320, 80, 240), run: size(base - 1) },
  ];
}

function boxStyles({ fonts, accent }: StyleSource): readonly StyleDefinition[] {
  const names = { bottomLine: 'Bottom Line', note: 'Callout', important: 'Callout Important', warning: 'Callout Warning' } as const;
  return BOX_TONES.flatMap((tone): readonly StyleDefinition[] => {
    const colors = boxColors(tone, accent);
    const id = boxStyle(tone);
    const keep = '<w:keepNext/><w:keepLines/>';
    return [
      { id, name: names[tone], custom: true, basedOn: 'Normal', quick: true, priority: 14, paragraph: `<w:keepLines/>${boxParagraph(colors, spacing(0, 80, 264))}` },
      { id: `${id}Title`, name: `${names[tone]} Title`, custom: true, basedOn: id, next: id, quick: true, priority: 14, paragraph: `${keep}${spacing(0, 40, 264)}`, run: `${face(fonts.headingDocx)}${BOLD}${color(colors.title)}` },
    ];
  });
}

function tableTextStyles({ fonts, accent }: StyleSource): readonly StyleDefinition[] {
  return [
    { id: 'Cell', name: 'Cell', custom: true, basedOn: 'Normal', quick: true, priority: 40, paragraph: spacing(0, 40, 240), run: size(cellSize(fonts)) },
    { id: 'CellHeading', name: 'Cell Heading', custom: true, basedOn: 'Cell', quick: true, priority: 40, run: `${face(fonts.headingDocx)}${BOLD}${color(accent)}` },
    { id: 'TableGap', name: 'Table Gap', custom: true, basedOn: 'Normal', priority: 42, paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', run: size(4) },
  ];
}
const cellSize = (fonts: PrintDocument['fonts']): number => fonts.sizePt - 1.5;

function pageStyles({ fonts }: StyleSource): readonly StyleDefinition[] {
  const line = fonts.sizePt - 2;
  return [
    { id: 'Header', name: 'header', basedOn: 'Normal', priority: 99, paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="${GREY.rule}"/></w:pBdr>${spacing(20, 0, 240)}`, run: `${face(fonts.headingDocx)}${color(GREY.label)}${size(line)}` },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', priority: 99, paragraph: spacing(0, 20, 240), run: `${face(fonts.headingDocx)}${color(GREY.label)}${size(line)}` },
    { id: 'Banner', name: 'Banner', custom: true, basedOn: 'Normal', priority: 98, paragraph: `${spacing(0, 40, 240)}<w:jc w:val="center"/>`, run: `${face(fonts.headingDocx)}${BOLD}${color(MARKING_COLOR)}${size(fonts.sizePt)}` },
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
