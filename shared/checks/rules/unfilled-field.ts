import { fieldWords } from '../../model/field-words';
import type { Inline } from '../../model/inline';
import { sectionTexts } from '../section-texts';
import type { SectionRule } from '../rule';

/** A placeholder in the text without a value: it prints as what it is called, in brackets. One finding a placeholder, however often it stands. */
export const UNFILLED_FIELD: SectionRule = {
  id: 'unfilledField', kind: 'gap', scope: 'section', reads: ['fieldValues'],
  title: 'Field not filled in', unit: { one: 'field', many: 'fields' },
  find: (section, { fieldValues }) => sectionTexts(section).flatMap(({ content, place }) =>
    fieldNames(content).filter((name) => (fieldValues[name] ?? '').trim() === '').map((name) => ({ of: name, message: `The field ${fieldWords(name)} has no value.`, place }))),
};

const fieldNames = (content: readonly Inline[]): string[] => content.flatMap((inline) => (inline.type === 'field' ? [inline.name] : inline.type === 'link' ? fieldNames(inline.children) : []));
