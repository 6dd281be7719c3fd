import { run, textRun, type RunFormat } from './run';
import { type Xml, xml } from './xml';

/** A field with the result it shows until Word counts again (`w:fldSimple`, ECMA-376 part 1, 17.16.19). Not dirty: Word does not ask. */
export function simpleField(instruction: string, result: string): Xml {
  return xml('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [textRun(result)]);
}

/** The same as runs, as Word writes them (`w:fldChar`, 17.16.18): in the text, where other programs lose a simple field's result. */
export function complexField(instruction: string, result: string, format: RunFormat = {}): readonly Xml[] {
  return [...fieldBegin(instruction), textRun(result, format), fieldEnd()];
}

/** The runs that open a field whose result may span paragraphs. */
export function fieldBegin(instruction: string): readonly Xml[] {
  return [fieldChar('begin'), run({}, [xml('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]), fieldChar('separate')];
}

/** The run that closes such a field. */
export const fieldEnd = (): Xml => fieldChar('end');

const fieldChar = (type: 'begin' | 'separate' | 'end'): Xml => run({}, [xml('w:fldChar', { 'w:fldCharType': type })]);
