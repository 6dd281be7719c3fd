import { DEFAULT_HOUSE_STYLE, type MemoField } from '../../model/house-style';
import type { Metadata } from '../../model/metadata';
import type { PrintContext } from './print-context';
import { translated } from './phrases';
import { printDate } from './print-dates';
import type { PrintDocument, PrintInline } from './print-document';
import { mergeRuns, run } from './print-inlines';
import { printableText } from './printable-text';

/** The lines at the head of a memo, with the labels and in the order of the house style; a line without a value does not print. */
export function memoBlock(context: PrintContext): PrintDocument['memoBlock'] {
  const { houseStyle, metadata } = context.briefing;
  return houseStyle.memoBlock.flatMap(({ field, label }) => {
    const content = lines(memoValue(field, metadata));
    if (content.length === 0) return [];
    return [{ label: memoLabel(field, label, context.briefing.metadata.language), content, emphasis: field === 'subject', anchor: context.anchor('memo', field) }];
  });
}

/** The value of a line of the memo block, as it prints; empty when it is not filled. */
export function memoValue(field: MemoField, metadata: Metadata): string {
  const date = (value: string | undefined): string => (value === undefined ? '' : printDate(value.trim(), metadata.language));
  switch (field) {
    case 'date': return date(metadata.date);
    case 'informationAsOf': return date(metadata.informationAsOf);
    case 'decideBy': return [date(metadata.decideBy), metadata.decideByReason.trim()].filter((part) => part !== '').join(' – ');
    default: return metadata[field];
  }
}

/** The label of a line as it prints: one of the standard house style prints in the briefing's language; an office's own label stays as the office wrote it. */
export function memoLabel(field: MemoField, label: string, language: string): string {
  const standard = DEFAULT_HOUSE_STYLE.memoBlock.some((line) => line.field === field && line.label === label);
  return standard ? translated(label, language) : printableText(label);
}

function lines(value: string): PrintInline[] {
  const parts = value.split(/\r?\n/).map((part) => printableText(part).trim()).filter((part) => part !== '');
  return mergeRuns(parts.flatMap((part, index): PrintInline[] => (index === 0 ? [run(part)] : [{ type: 'lineBreak' }, run(part)])));
}
