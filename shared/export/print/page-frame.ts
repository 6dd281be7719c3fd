import type { Briefing } from '../../model/briefing';
import { DEFAULT_HOUSE_STYLE, FONT_FACES } from '../../model/house-style';
import type { PrintContext } from './print-context';
import { memoValue } from './memo-block';
import { translated } from './phrases';
import type { PrintDocument } from './print-document';
import { fill, printWords } from './print-words';
import { printableText, shortened } from './printable-text';

/** The day that a file's dates are set to when the briefing has no date: the earliest day that a ZIP entry can carry. */
export const FALLBACK_DATE = '1980-01-01';

const POINTS_PER_MM = 72 / 25.4;
const PAGE_SIZES = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
const FOOTER_MAX_CHARACTERS = 70;

type PageFrame = Pick<PrintDocument, 'title' | 'language' | 'date' | 'reference' | 'page' | 'fonts' | 'accent' | 'banner' | 'header' | 'footer' | 'documentTitle' | 'deliberativeLine' | 'contents' | 'headingNumbers'>;

/** Everything around the content: titles, page, faces, banner, header and footer. */
export function pageFrame(context: PrintContext): PageFrame {
  const { metadata, houseStyle } = context.briefing;
  const documentTitle = documentTitleOf(context.briefing);
  const subject = oneLine(metadata.subject);
  const reference = oneLine(metadata.reference);
  const asOf = oneLine(memoValue('informationAsOf', metadata));
  const body = FONT_FACES[houseStyle.bodyFace];
  const headings = FONT_FACES[houseStyle.headingFace];
  const { top, right, bottom, left } = houseStyle.marginsMm;
  return {
    title: subject === '' ? documentTitle : subject,
    language: metadata.language,
    date: metadata.date ?? FALLBACK_DATE,
    reference,
    page: { ...PAGE_SIZES[houseStyle.pageSize], marginTop: points(top), marginRight: points(right), marginBottom: points(bottom), marginLeft: points(left) },
    fonts: { bodyDocx: body.docx, bodyPdf: body.pdf, headingDocx: headings.docx, headingPdf: headings.pdf, sizePt: houseStyle.bodySizePt },
    accent: houseStyle.accent,
    banner: oneLine(metadata.marking),
    header: { left: oneLine(houseStyle.office), right: reference },
    footer: { left: asOf === '' ? shortened(subject, FOOTER_MAX_CHARACTERS) : fill(context.words.informationAsOf, { when: asOf }), page: context.words.page },
    documentTitle,
    deliberativeLine: oneLine(metadata.deliberativeLine),
    contents: { title: context.words.contents, fromPages: houseStyle.contentsFromPages },
    headingNumbers: houseStyle.headingNumbers,
  };
}

/** What the paper is called at its head: the house style's word for its kind. A word of the standard house style is in the briefing's language, an office's own stays as the office wrote it. */
export function documentTitleOf({ metadata, houseStyle }: Pick<Briefing, 'metadata' | 'houseStyle'>): string {
  const own = [houseStyle.documentTitles[metadata.kind], houseStyle.documentTitles['default']].map((title) => oneLine(title ?? '')).find((title) => title !== '');
  if (own === undefined) return printWords(metadata.language).briefing;
  return Object.values(DEFAULT_HOUSE_STYLE.documentTitles).includes(own) ? translated(own, metadata.language) : own;
}

const points = (mm: number): number => Math.round(mm * POINTS_PER_MM * 100) / 100;
const oneLine = (text: string): string => printableText(text).replace(/ +/g, ' ').trim();
