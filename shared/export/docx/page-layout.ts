import type { PrintDocument } from '../print/print-document';

/** Measures of a page in twips (twentieths of a point), as section properties want them. ECMA-376 part 1, 17.6.11 and 17.6.13. */
export interface PageLayout {
  /** The page held upright; a landscape section turns it. */
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number; readonly header: number; readonly footer: number };
  /** Width and height of the text on an upright page. */
  readonly textWidthTwips: number;
  readonly textHeightTwips: number;
  /** Width of the text on a landscape page. */
  readonly landscapeTextWidthTwips: number;
}

/** The page of a print document in twips. */
export function pageLayout(page: PrintDocument['page']): PageLayout {
  const top = pointsToTwips(page.marginTop);
  const right = pointsToTwips(page.marginRight);
  const bottom = pointsToTwips(page.marginBottom);
  const left = pointsToTwips(page.marginLeft);
  const widthTwips = pointsToTwips(page.width);
  const heightTwips = pointsToTwips(page.height);
  return {
    widthTwips,
    heightTwips,
    margins: { top, right, bottom, left, header: edgeDistance(top), footer: edgeDistance(bottom) },
    textWidthTwips: widthTwips - left - right,
    textHeightTwips: heightTwips - top - bottom,
    landscapeTextWidthTwips: heightTwips - left - right,
  };
}

export const pointsToTwips = (points: number): number => Math.round(points * 20);

/** Headers and footers start well inside the margin, at most half an inch from the edge of the paper. */
const edgeDistance = (marginTwips: number): number => Math.min(720, Math.max(280, Math.round(marginTwips * 0.4)));
