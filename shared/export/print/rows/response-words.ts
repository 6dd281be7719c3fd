import { richText } from '../../../model/plain-text';
import { RECOMMENDATIONS } from '../../../model/row-kinds/recommendations';
import { responseVerb, responseWordsFor } from '../../../model/row-kinds/response-verb';
import type { Row } from '../../../model/rows';
import { translated } from '../phrases';

/** The boxes to tick below a recommendation. They follow its verb (approve: Approve / Disapprove / Discuss): the one that the row names, else the one of its text. */
export function responseWords(row: Row, language = 'en'): readonly string[] {
  const field = RECOMMENDATIONS.fields.find((candidate) => candidate.name === 'verb');
  const choices = field?.type === 'enum' ? field.choices : [];
  const named = choices.find((choice) => choice.value === row.values['verb']) ?? choices.find((choice) => choice.value === responseVerb(richText(row.texts['that'])));
  return responseWordsFor(translated(named?.label ?? '', language), richText(row.texts['that'])).split(' / ');
}
