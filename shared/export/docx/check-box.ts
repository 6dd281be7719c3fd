import { TextRun, type ParagraphChild } from 'docx';
import { asParagraphChild, XmlElement } from './xml-element';

/** The face that has both signs on every Windows machine. */
const SIGN_FACE = 'Segoe UI Symbol';

/** A box to tick, as Word's own check box control (`w14:checkbox`, MS-DOCX 2.6.1.9): a click ticks it, and the sign stays text for everyone else. */
export function checkBox(checked: boolean): ParagraphChild {
  return asParagraphChild(new XmlElement('w:sdt', {}, [
    new XmlElement('w:sdtPr', {}, [
      new XmlElement('w14:checkbox', {}, [
        new XmlElement('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        new XmlElement('w14:checkedState', { 'w14:val': '2612', 'w14:font': SIGN_FACE }),
        new XmlElement('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': SIGN_FACE }),
      ]),
    ]),
    new XmlElement('w:sdtContent', {}, [new TextRun({ font: SIGN_FACE, text: checked ? '☒' : '☐' })]),
  ]));
}
