import type { Space } from '../../print/print-look';

/** `w:sz` and `w:szCs` for a size in points; OOXML counts half points (ECMA-376 part 1, 17.3.2.38). */
export function size(points: number): string {
  const half = Math.round(points * 2);
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
}

/** Bold for all scripts. */
export const BOLD = '<w:b/><w:bCs/>';
/** Italic for all scripts. */
export const ITALIC = '<w:i/><w:iCs/>';

export const color = (rgb: string): string => `<w:color w:val="${rgb}"/>`;

/** `w:rFonts` with one face; right-to-left text takes a face that has its letters. */
export function face(name: string): string {
  const complex = name === 'Times New Roman' ? 'Times New Roman' : 'Arial';
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${complex}"/>`;
}

/** `w:spacing` for a space in points; `lines` goes from one line to the next, in ems of a face. */
export function spacing({ before, after }: Space, lines?: { readonly ems: number; readonly face: string }): string {
  const line = lines === undefined ? '' : ` w:line="${Math.round((240 * lines.ems) / (LINE_HEIGHTS[lines.face] ?? 1.2))}" w:lineRule="auto"`;
  return `<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}"${line}/>`;
}

/** A single line of each face in ems: what 240ths of a line are counted of (17.3.1.33). */
const LINE_HEIGHTS: Readonly<Record<string, number>> = { Calibri: 1.2207, Arial: 1.1499, 'Times New Roman': 1.1499 };
