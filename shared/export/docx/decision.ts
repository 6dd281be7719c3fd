import type { PrintDecision } from '../print/print-document';
import { checkBox } from './check-box';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { buildInnerList } from './list';
import { buildGapAbove, buildInnerParagraph, passTable } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import { tabRun, textRun } from './run';
import { cellElement, columnWidthsTwips, rowElement, tableElement } from './table-element';
import type { Writing } from './writing';
import type { Xml } from './xml';

type DecisionItem = PrintDecision['items'][number];

const KEEP = { keepNext: true } as const;

/** Recommendations, each beside its boxes to tick, and below them one line to sign and date, where the paper is signed here: a ruled table that stays on one page where it can. */
export function buildDecision(writing: Writing, decision: PrintDecision): readonly Xml[] {
  const widthTwips = writing.layout.textWidthTwips;
  const columnWidths = columnWidthsTwips([0.68, 0.32], widthTwips);
  const [textWidth = 0, responsesWidth = 0] = columnWidths;
  const gap = buildGapAbove(writing);
  const lists = decisionLists(writing, decision.items);
  const rows = decision.items.map((item, index) => rowElement({ header: false, whole: true }, [
    cellElement({ widthTwips: textWidth }, buildContent(writing, item, lists[index] ?? 0)),
    cellElement({ widthTwips: responsesWidth }, buildResponses(writing, item.responses)),
  ]));
  const signature = decision.unsigned ? [] : [rowElement({ header: false, whole: true }, [cellElement({ widthTwips, columnSpan: 2 }, [buildSignature(writing, decision, widthTwips)])])];
  passTable(writing);
  return [...gap, tableElement({ style: 'DecisionBlock', columnWidths, headerRows: 0, rightToLeft: writing.direction === 'rtl' }, [...rows, ...signature])];
}

/** The list of each item, so that Word numbers them; a new list begins wherever the numbers do not simply count on. */
function decisionLists(writing: Writing, items: readonly DecisionItem[]): readonly number[] {
  let list: number | undefined;
  return items.map((item, index) => {
    if (list === undefined || item.number !== (items[index - 1]?.number ?? 0) + 1) list = writing.numbering.numbers('body', 0, item.number);
    return list;
  });
}

function buildContent(writing: Writing, item: DecisionItem, numId: number): readonly Xml[] {
  const [first, ...rest] = item.content;
  const list = { numId, level: 0 };
  const style = (block: { readonly style: string }): ParagraphFormat => (block.style === 'body' || block.style === 'cell' ? { style: 'Recommendation' } : {});
  const head = first?.type === 'paragraph' ? buildInnerParagraph(writing, first, { ...KEEP, ...style(first), list }) : paragraphElement({ ...KEEP, style: 'Recommendation', list });
  const others = first?.type === 'paragraph' ? rest : item.content;
  return [head, ...others.flatMap((block) => (block.type === 'list' ? buildInnerList(writing, block, 'cell', () => KEEP) : [buildInnerParagraph(writing, block, { ...KEEP, ...style(block), indent: { left: 360 } })]))];
}

/** Each response word with a box before it, kept together by a space that does not break. */
function buildResponses(writing: Writing, responses: readonly string[]): readonly Xml[] {
  if (responses.length === 0) return [paragraphElement({ ...KEEP, style: 'Response' })];
  return responses.map((word) => {
    const direction = directionOf(word, writing.direction);
    return paragraphElement({ ...KEEP, style: 'Response', rightToLeft: direction === 'rtl' }, [checkBox(false), textRun('\u00A0'), ...buildPlainText(word, direction)]);
  });
}

/** The rules to write on are tabs with a leader, so that they end where the line ends. */
function buildSignature(writing: Writing, decision: PrintDecision, widthTwips: number): Xml {
  const ruled = widthTwips - 240;
  const label = (text: string): readonly Xml[] => buildPlainText(`${text}\u00A0`, writing.direction);
  return paragraphElement({
    style: 'SignatureLine',
    rightToLeft: writing.direction === 'rtl',
    tabStops: [
      { type: 'left', position: Math.round(ruled * 0.62), leader: 'underscore' },
      { type: 'left', position: Math.round(ruled * 0.66) },
      { type: 'right', position: ruled, leader: 'underscore' },
    ],
  }, [...label(decision.signatureLabel), tabRun(), tabRun(), ...label(decision.dateLabel), tabRun()]);
}
