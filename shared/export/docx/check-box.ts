import { textRun } from './run';
import { type Xml, xml } from './xml';

/** The face that has both signs on every Windows machine. */
const SIGN_FACE = 'Segoe UI Symbol';

/** A box to tick, as Word's own check box control (`w14:checkbox`, MS-DOCX 2.6.1.9): a click ticks it, and the sign stays text for everyone else. */
export function checkBox(checked: boolean): Xml {
  return xml('w:sdt', undefined, [
    xml('w:sdtPr', undefined, [
      xml('w14:checkbox', undefined, [
        xml('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        xml('w14:checkedState', { 'w14:val': '2612', 'w14:font': SIGN_FACE }),
        xml('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': SIGN_FACE }),
      ]),
    ]),
    xml('w:sdtContent', undefined, [textRun(checked ? '☒' : '☐', { face: SIGN_FACE })]),
  ]);
}
