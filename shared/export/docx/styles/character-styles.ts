import type { PrintLook } from '../../print/print-look';
import { BOLD, color, size } from './run-sizes';
import { styleElement, type StyleDefinition } from './style-element';

/** Every character style of the document (ECMA-376 part 1, 17.7.9). */
export function characterStyles({ colors, sizes }: PrintLook): string {
  const base = 'DefaultParagraphFont';
  const raised = '<w:vertAlign w:val="superscript"/>';
  const styles: readonly StyleDefinition[] = [
    { id: base, name: 'Default Paragraph Font', isDefault: true, priority: 1, hidden: true },
    { id: 'Strong', name: 'Strong', basedOn: base, quick: true, priority: 22, run: BOLD },
    { id: 'Hyperlink', name: 'Hyperlink', basedOn: base, priority: 99, run: `${color(colors.link)}<w:u w:val="single"/>` },
    { id: 'CodeCharacter', name: 'Code Character', custom: true, basedOn: base, quick: true, priority: 23, run: `<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>${size(sizes.code)}` },
    { id: 'CaptionLabel', name: 'Caption Label', custom: true, basedOn: base, priority: 35, run: `${BOLD}${color(colors.accent)}` },
    { id: 'CellLabel', name: 'Cell Label', custom: true, basedOn: base, quick: true, priority: 41, run: `${color(colors.label)}${size(sizes.label)}` },
    { id: 'FootnoteReference', name: 'footnote reference', basedOn: base, priority: 99, run: raised },
    { id: 'FootnoteTextChar', name: 'Footnote Text Char', custom: true, basedOn: base, link: 'FootnoteText', priority: 99, run: size(sizes.note) },
    { id: 'EndnoteReference', name: 'endnote reference', basedOn: base, priority: 99, hidden: true, run: raised },
    { id: 'EndnoteTextChar', name: 'Endnote Text Char', custom: true, basedOn: base, link: 'EndnoteText', priority: 99, hidden: true, run: size(sizes.note) },
    { id: 'LineNumber', name: 'line number', basedOn: base, priority: 99, hidden: true },
  ];
  return styles.map((style) => styleElement('character', style)).join('');
}
