import { type Xml, writeXml, xml, xmlFlag } from '../xml';
import { paragraphElement } from '../paragraph-format';
import { run } from '../run';
import { XML_DECLARATION } from './escape-xml';

/** The footnotes part (`w:footnotes`, ECMA-376 part 1, 17.11.15): the two lines that part notes from the text, then the notes, the first of which has the number 1. */
export function footnotesPart(paragraphs: readonly Xml[]): string {
  return `${XML_DECLARATION}<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
    + writeXml([separator(-1, 'separator'), separator(0, 'continuationSeparator'), ...paragraphs.map((paragraph, index) => xml('w:footnote', { 'w:id': index + 1 }, [paragraph]))])
    + '</w:footnotes>';
}

/** The note's own number, which begins its text (`w:footnoteRef`, 17.11.13). */
export const footnoteMark = (): Xml => run({ style: 'FootnoteReference' }, [xmlFlag('w:footnoteRef')]);

function separator(id: number, type: 'separator' | 'continuationSeparator'): Xml {
  return xml('w:footnote', { 'w:type': type, 'w:id': id }, [paragraphElement({ style: 'FootnoteText' }, [run({}, [xmlFlag(`w:${type}`)])])]);
}
