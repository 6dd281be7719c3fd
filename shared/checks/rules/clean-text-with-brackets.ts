import type { Briefing } from '../../model/briefing';
import { richText } from '../../model/plain-text';
import type { Row } from '../../model/rows';
import { nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { BriefingRule } from '../rule';

/** A topic whose text is called clean while the bracketed text of the same topic still has brackets. */
export const CLEAN_TEXT_WITH_BRACKETS: BriefingRule = {
  id: 'cleanTextWithBrackets', kind: 'gap', scope: 'briefing',
  title: 'Clean text that has brackets', unit: { one: 'topic', many: 'topics' },
  find: (briefing) => {
    const bracketed = rowsWithBrackets(briefing);
    if (bracketed.length === 0) return [];
    return briefing.sections.flatMap((section) => rowsOfKind(section, 'progress')
      .filter(({ row }) => valueOf(row, 'textState') === 'clean' && bracketed.some((other) => isSameTopic(row, other)))
      .map((placed) => ({ of: placed.row.id, message: sentence(`the text of ${nameOfRow(placed)} is called clean, but still has brackets.`), place: { ...placed.place, field: 'textState' } })));
  },
};

const rowsWithBrackets = (briefing: Briefing): Row[] => briefing.sections.flatMap((section) => rowsOfKind(section, 'stickingPoints')).map(({ row }) => row).filter((row) => richText(row.texts['bracketedText']).includes('['));

/** A topic and a sticking point are one record when either is linked to the other, or when they have the same name. */
function isSameTopic(topic: Row, issue: Row): boolean {
  const name = nameKey(topic, 'topic');
  return (topic.values['links'] ?? []).includes(issue.id) || (issue.values['links'] ?? []).includes(topic.id) || (name !== '' && name === nameKey(issue, 'issue'));
}

const nameKey = (row: Row, key: string): string => richText(row.texts[key]).replace(/\s+/g, ' ').trim().toLowerCase();
