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

/** `w:spacing` in twips; `line` in 240ths of a line. */
export function spacing(before: number, after: number, line?: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`;
}
