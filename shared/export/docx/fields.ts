import { run, textRun, type RunFormat } from './run';
import { type Xml, xml } from './xml';

/** A field with the result it shows until Word counts again (`w:fldSimple`, ECMA-376 part 1, 17.16.19). Not dirty: Word does not ask. */
export function simpleField(instruction: string, result: string, format: RunFormat = {}): Xml {
  return xml('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [textRun(result, format)]);
}

/** The same as runs, for a place where programs other than Word lose a simple field: inside a link. */
export function complexField(instruction: string, result: string): readonly Xml[] {
  return [...fieldBegin(instruction), textRun(result), fieldEnd()];
}

/** The runs that open a field whose result spans paragraphs (`w:fldChar`, 17.16.18). */
export function fieldBegin(instruction: string): readonly Xml[] {
  return [fieldChar('begin'), run({}, [xml('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]), fieldChar('separate')];
}

/** The run that closes such a field. */
export const fieldEnd = (): Xml => fieldChar('end');

const fieldChar = (type: 'begin' | 'separate' | 'end'): Xml => run({}, [xml('w:fldChar', { 'w:fldCharType': type })]);
