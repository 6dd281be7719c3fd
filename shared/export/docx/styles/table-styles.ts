import type { PrintLook } from '../../print/print-look';
import { styleElement, type StyleDefinition } from './style-element';

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

/** Every table style of the document (ECMA-376 part 1, 17.7.6). */
export function tableStyles({ colors, cellPadding }: PrintLook): string {
  const thin = (rgb: string) => ({ sizeEighths: 4, rgb });
  const { accent } = colors;
  const cell = cellMargins(Math.round(cellPadding.y * 20), Math.round(cellPadding.x * 20));
  const rule = thin(colors.rule);
  const strong = { sizeEighths: 8, rgb: accent };
  const styles: readonly StyleDefinition[] = [
    { id: 'TableNormal', name: 'Normal Table', isDefault: true, priority: 99, hidden: true, table: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr>` },
    { id: 'TableGrid', name: 'Table Grid', basedOn: 'TableNormal', priority: 39, table: properties({ top: thin('auto'), left: thin('auto'), bottom: thin('auto'), right: thin('auto'), insideH: thin('auto'), insideV: thin('auto') }) },
    { id: 'BriefingGrid', name: 'Briefing Grid', custom: true, basedOn: 'TableNormal', quick: true, priority: 40, table: properties({ top: rule, left: rule, bottom: rule, right: rule, insideH: rule, insideV: rule }, cell) },
    { id: 'BriefingRows', name: 'Briefing Rows', custom: true, basedOn: 'TableNormal', quick: true, priority: 40, table: properties({ top: strong, bottom: strong, insideH: rule }, cell) },
    { id: 'MemoBlock', name: 'Memo Block', custom: true, basedOn: 'TableNormal', priority: 41, table: properties({ top: { sizeEighths: 12, rgb: accent }, bottom: { sizeEighths: 12, rgb: accent }, insideH: rule }, cellMargins(0, 0)) },
    { id: 'DecisionBlock', name: 'Decision Block', custom: true, basedOn: 'TableNormal', priority: 41, table: properties({ top: strong, left: rule, bottom: strong, right: rule, insideH: rule, insideV: rule }, cellMargins(20, 110)) },
  ];
  return styles.map((style) => styleElement('table', style)).join('');
}

interface Line { readonly sizeEighths: number; readonly rgb: string }

function properties(lines: Partial<Record<Side, Line>>, margins = ''): string {
  return `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${borders(lines)}</w:tblBorders>${margins}</w:tblPr>`;
}

function borders(lines: Partial<Record<Side, Line>>): string {
  return (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const)
    .map((side) => { const line = lines[side]; return line ? `<w:${side} w:val="single" w:sz="${line.sizeEighths}" w:space="0" w:color="${line.rgb}"/>` : ''; }).join('');
}

const cellMargins = (vertical: number, horizontal: number): string => `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`;
