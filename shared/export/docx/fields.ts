import { TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { asParagraphChild, XmlElement } from './xml-element';

/** A field with the result it shows until Word counts again (`w:fldSimple`, ECMA-376 part 1, 17.16.19). Not dirty: Word does not ask. */
export function simpleField(instruction: string, result: string, format: IRunOptions = {}): ParagraphChild {
  return asParagraphChild(new XmlElement('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [new TextRun({ ...format, text: result })]));
}

/** The same as runs, for a place where programs other than Word lose a simple field: inside a link. */
export function complexField(instruction: string, result: string): readonly ParagraphChild[] {
  return [...fieldBegin(instruction), new TextRun(result), fieldEnd()];
}

/** The runs that open a field whose result spans paragraphs (`w:fldChar`, ECMA-376 part 1, 17.16.18). */
export function fieldBegin(instruction: string): readonly ParagraphChild[] {
  return [fieldChar('begin'), new TextRun({ children: [new XmlElement('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])] }), fieldChar('separate')];
}

/** The run that closes such a field. */
export const fieldEnd = (): ParagraphChild => fieldChar('end');

const fieldChar = (type: 'begin' | 'separate' | 'end'): ParagraphChild => new TextRun({ children: [new XmlElement('w:fldChar', { 'w:fldCharType': type })] });
