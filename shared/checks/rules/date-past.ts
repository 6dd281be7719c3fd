import { dateInWords, isBefore, whenInWords } from '../days';
import { nameOfRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { BriefingRule, Found } from '../rule';
import type { BriefingSection } from '../../model/section';

/** Something that is still to come has a date before the date of the briefing: the decision, a next step, an event, an action. */
export const DATE_PAST: BriefingRule = {
  id: 'datePast', kind: 'suggestion', scope: 'briefing',
  title: 'Date past', unit: { one: 'date', many: 'dates' },
  find: ({ metadata, sections }) => {
    const { date, decideBy } = metadata;
    if (date === undefined) return [];
    const decision: Found[] = decideBy !== undefined && isBefore(decideBy, date) ? [{ of: 'decideBy', message: `The decision is asked for by ${dateInWords(decideBy)}, before the date of the briefing.`, place: { field: 'decideBy' } }] : [];
    return [...decision, ...sections.flatMap((section) => [...pastSteps(section, date), ...pastEvents(section, date), ...pastActions(section, date)])];
  },
};

const pastSteps = (section: BriefingSection, day: string): Found[] => rowsOfKind(section, 'progress').flatMap((placed) => {
  const date = valueOf(placed.row, 'nextStepDate');
  if (date === undefined || !isBefore(date, day) || valueOf(placed.row, 'status') === 'implemented') return [];
  return [{ of: `${placed.row.id}:nextStepDate`, message: sentence(`the next step of ${nameOfRow(placed)} was due ${whenInWords(date)}.`), place: { ...placed.place, field: 'nextStepDate' } }];
});

const pastEvents = (section: BriefingSection, day: string): Found[] => rowsOfKind(section, 'timeline').flatMap((placed) => {
  const date = valueOf(placed.row, 'when');
  const status = valueOf(placed.row, 'status');
  if (date === undefined || !isBefore(date, day) || status === 'done' || status === 'cancelled') return [];
  return [{ of: `${placed.row.id}:when`, message: sentence(`${nameOfRow(placed)} was to be ${whenInWords(date)} and is not marked as done.`), place: { ...placed.place, field: 'when' } }];
});

const pastActions = (section: BriefingSection, day: string): Found[] => rowsOfKind(section, 'risks').filter(({ row }) => valueOf(row, 'status') !== 'closed').flatMap((placed) =>
  (placed.row.lists['actions'] ?? []).flatMap((action) => {
    const due = action.values['due'];
    return typeof due === 'string' && isBefore(due, day) ? [{ of: action.id, message: sentence(`an action on ${nameOfRow(placed)} was due ${whenInWords(due)}.`), place: { ...placed.place, field: 'actions' } }] : [];
  }));
