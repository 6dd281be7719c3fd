import { FONT_FACES } from '../../../model/house-style';
import { XML_DECLARATION } from './escape-xml';

/** The font table (`w:fonts`, ECMA-376 part 1, 17.8.3.11): for each face its metric twin, which programs without the face take so that lines break alike. */
export function fontTablePart(faces: readonly string[]): string {
  const twins = new Map<string, string>(Object.values(FONT_FACES).map((face) => [face.docx, face.pdf]));
  const fonts = [...new Set(faces)].map((face) => {
    const twin = twins.get(face);
    return `<w:font w:name="${face}">${twin === undefined ? '' : `<w:altName w:val="${twin}"/>`}<w:family w:val="${face === 'Times New Roman' ? 'roman' : 'swiss'}"/><w:pitch w:val="variable"/></w:font>`;
  });
  return `${XML_DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
