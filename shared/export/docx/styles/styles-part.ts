import { XML_DECLARATION, xmlAttributes } from '../parts/escape-xml';
import { defaultLanguageAttributes } from '../language';
import type { PrintDocument } from '../../print/print-document';
import { printLook } from '../../print/print-look';
import { characterStyles } from './character-styles';
import { latentStyles } from './latent-styles';
import { paragraphStyles } from './paragraph-styles';
import { face, size } from './run-sizes';
import { styleElement } from './style-element';
import { tableStyles } from './table-styles';

/** The whole styles part (`w:styles`, ECMA-376 part 1, 17.7.4.18): defaults with face, size, languages and widow control, then every style. */
export function stylesPart(source: Pick<PrintDocument, 'fonts' | 'accent' | 'memoBlock' | 'page' | 'headingNumbers' | 'language'>): string {
  const { fonts, headingNumbers } = source;
  const look = printLook(source);
  return `${XML_DECLARATION}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`
    + `<w:docDefaults><w:rPrDefault><w:rPr>${face(fonts.bodyDocx)}${size(fonts.sizePt)}<w:lang${xmlAttributes(defaultLanguageAttributes(source.language))}/></w:rPr></w:rPrDefault>`
    + '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>'
    + latentStyles()
    + paragraphStyles({ fonts, headingNumbers, look })
    + characterStyles(look)
    + tableStyles(look)
    + styleElement('numbering', { id: 'NoList', name: 'No List', isDefault: true, priority: 99, hidden: true })
    + '</w:styles>';
}
