import type { Row } from '../../../model/rows';
import type { PrintBlock, PrintInline, PrintParagraph } from '../print-document';
import { label, mergeRuns, printedText, run } from '../print-inlines';
import { emptyParagraph, paragraphOf } from '../print-paragraph';
import type { PrintWords } from '../print-words';
import { definitionsOf } from '../../../model/row-kinds/row-columns';
import { fieldParagraphs, joined } from './field-content';
import { responseWords } from './response-words';
import type { RowsScope } from './rows-scope';

/** Recommendations as a decision form: each with its responses, its reason and who is for and against it, then one line to sign and date. */
export function decision(scope: RowsScope): PrintBlock[] {
  const { context } = scope;
  const items = scope.rows.map((row) => ({ anchor: context.anchor(row.id), number: context.nextRecommendation(), content: recommendationContent(row, scope), responses: responseWords(row, context.language) }));
  return [{ type: 'decision', items, signatureLabel: context.words.signature, dateLabel: context.words.date }];
}

function recommendationContent(row: Row, scope: RowsScope): PrintParagraph[] {
  const { context } = scope;
  const text = (name: string): PrintInline[][] => definitionsOf([name], scope.definition).flatMap((field) => fieldParagraphs(row, name, field, scope));
  const paragraphs = (name: string, contents: readonly (readonly PrintInline[])[]): PrintParagraph[] => contents.map((content, index) => paragraphOf(content, 'body', context, row.id, name, ...(index === 0 ? [] : [index + 1])));
  const that = paragraphs('that', withLead(text('that'), context.words.thatYou));
  const reason = text('reason').map((content, index) => (index === 0 ? mergeRuns([label(`${context.phrase('Why')}: `), ...content]) : content));
  const split = [around(context.words.recommends, text('recommendedBy')), around(context.words.opposes, text('opposedBy'))].filter((part) => part.length > 0);
  return [
    ...(that.length > 0 ? that : [emptyParagraph('body', context, row.id, 'that')]),
    ...paragraphs('reason', reason),
    ...(split.length === 0 ? [] : [paragraphOf(mergeRuns([...joined(split, '; '), run('.')]), 'body', context, row.id, 'split')]),
  ];
}

/** "approve the plan" becomes "That you approve the plan"; what begins otherwise stays as it was written. */
function withLead(contents: readonly PrintInline[][], form: PrintWords['thatYou']): PrintInline[][] {
  const [first, ...others] = contents;
  return first && form && !form.written.test(printedText(first)) ? [mergeRuns([run(form.lead), ...first]), ...others] : [...contents];
}

/** A pattern ("{who} recommends") around what the user wrote; nothing without it. */
function around(pattern: string, who: readonly (readonly PrintInline[])[]): PrintInline[] {
  const [before = '', after = ''] = pattern.split('{who}');
  return who.length === 0 ? [] : mergeRuns([run(before), ...joined(who, ', '), run(after)]);
}
