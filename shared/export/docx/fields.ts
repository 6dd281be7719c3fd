import { run, textRun, type RunFormat } from './run';
import { type Xml, xml } from './xml';

/** A field with the result it shows until Word counts again (`w:fldSimple`, ECMA-376 part 1, 17.16.19). Not dirty: Word does not ask. */
export function simpleField(instruction: string, result: string): Xml {
  return xml('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [textRun(result)]);
}

/** The same as runs, as Word writes them (`w:fldChar`, 17.16.18): in the text, where other programs lose a simple field's result. */
export function complexField(instruction: string, result: string, format: RunFormat = {}): readonly Xml[] {
  return [...fieldBegin(instruction, format), textRun(result, format), fieldEnd(format)];
}

/** The runs that open a field whose result may span paragraphs. */
export function fieldBegin(instruction: string, format: RunFormat = {}): readonly Xml[] {
  return [fieldChar('begin', format), run(format, [xml('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]), fieldChar('separate', format)];
}

/** The run that closes such a field. */
export const fieldEnd = (format: RunFormat = {}): Xml => fieldChar('end', format);

const fieldChar = (type: 'begin' | 'separate' | 'end', format: RunFormat): Xml => run(format, [xml('w:fldChar', { 'w:fldCharType': type })]);
