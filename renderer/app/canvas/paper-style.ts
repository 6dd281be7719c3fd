import { FONT_FACES, type HouseStyle } from '../../../shared/model/house-style';

const FALLBACK = "Amiri, 'Noto Sans Symbols 2', sans-serif";
const WIDTH_MM = { a4: 210, letter: 215.9 } as const;

/** The page's variables: faces, size, measure and accent of the house style, at a zoom in percent. */
export function paperStyle(style: HouseStyle, zoomPercent: number): Readonly<Record<`--bd-${string}`, string>> {
  const zoom = zoomPercent / 100;
  const mm = (value: number): string => `${(value * zoom).toFixed(2)}mm`;
  return {
    '--bd-zoom': String(zoom),
    '--bd-font-body': `${FONT_FACES[style.bodyFace].pdf}, ${FONT_FACES[style.bodyFace].docx}, ${FALLBACK}`,
    '--bd-font-heading': `${FONT_FACES[style.headingFace].pdf}, ${FONT_FACES[style.headingFace].docx}, ${FALLBACK}`,
    '--bd-body-size': `${style.bodySizePt}pt`,
    '--bd-page-width': mm(WIDTH_MM[style.pageSize]),
    '--bd-page-left': mm(style.marginsMm.left),
    '--bd-page-right': mm(style.marginsMm.right),
    '--bd-page-top': mm(style.marginsMm.top),
    '--bd-page-bottom': mm(style.marginsMm.bottom),
    '--bd-paper-accent': `#${style.accent}`,
  };
}
