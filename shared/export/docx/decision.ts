import { LeaderType, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType, type IParagraphOptions } from 'docx';
import type { PrintDecision } from '../print/print-document';
import { checkBox } from './check-box';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { buildList } from './list';
import type { NumberedList } from './numbering';
import { buildGap, buildInnerParagraph, directionFormat } from './paragraph';
import { columnWidthsTwips } from './table';
import type { Writing } from './writing';

type DecisionItem = PrintDecision['items'][number];

/** Recommendations, each beside its boxes to tick, and below them one line to sign and date: a ruled table that stays on one page where it can. */
export function buildDecision(writing: Writing, decision: PrintDecision): readonly (Paragraph | Table)[] {
  const widthTwips = writing.layout.textWidthTwips;
  const columnWidths = columnWidthsTwips([0.68, 0.32], widthTwips);
  const gap = writing.pageBreakDue || writing.belowTable ? [buildGap(writing)] : [];
  const numbered = decisionNumbers(writing, decision.items);
  const rows = [
    ...decision.items.map((item, index) => new TableRow({
      cantSplit: true,
      keepNext: true,
      children: [
        new TableCell({ width: { size: columnWidths[0] ?? 0, type: WidthType.DXA }, children: buildContent(writing, item, numbered[index]) }),
        new TableCell({ width: { size: columnWidths[1] ?? 0, type: WidthType.DXA }, children: buildResponses(writing, item.responses) }),
      ],
    })),
    new TableRow({ cantSplit: true, children: [new TableCell({ width: { size: widthTwips, type: WidthType.DXA }, columnSpan: 2, children: [buildSignature(writing, decision, widthTwips)] })] }),
  ];
  writing.belowTable = true;
  return [...gap, new Table({
    style: 'DecisionBlock',
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  })];
}

/** Native numbers; a new list wherever the numbers do not simply count on. */
function decisionNumbers(writing: Writing, items: readonly DecisionItem[]): readonly NumberedList[] {
  let list: NumberedList | undefined;
  return items.map((item, index) => {
    if (list === undefined || item.number !== (items[index - 1]?.number ?? 0) + 1) list = writing.numbering.numbers('body', 0, item.number);
    return list;
  });
}

function buildContent(writing: Writing, item: DecisionItem, numbered: NumberedList | undefined): readonly Paragraph[] {
  const number: IParagraphOptions = numbered ? { numbering: { ...numbered, level: 0 } } : {};
  const [first, ...rest] = item.content;
  const style = (block: { readonly style: string }): IParagraphOptions => (block.style === 'body' || block.style === 'cell' ? { style: 'Recommendation' } : {});
  const head = first?.type === 'paragraph' ? buildInnerParagraph(writing, first, { ...style(first), ...number }) : new Paragraph({ style: 'Recommendation', ...number });
  const others = first?.type === 'paragraph' ? rest : item.content;
  return [head, ...others.flatMap((block) => (block.type === 'list' ? buildList(writing, block, 'cell') : [buildInnerParagraph(writing, block, { ...style(block), indent: { left: 360 } })]))];
}

/** Each response word with a box before it, kept together by a space that does not break. */
function buildResponses(writing: Writing, responses: readonly string[]): readonly Paragraph[] {
  if (responses.length === 0) return [new Paragraph({ style: 'Response' })];
  return responses.map((word) => {
    const direction = directionOf(word, writing.direction);
    return new Paragraph({ style: 'Response', ...directionFormat(direction), children: [checkBox(false), new TextRun('\u00A0'), ...buildPlainText(word, direction)] });
  });
}

function buildSignature(writing: Writing, decision: PrintDecision, widthTwips: number): Paragraph {
  const ruled = widthTwips - 240;
  const label = (text: string, direction: 'ltr' | 'rtl') => buildPlainText(`${text}\u00A0`, direction);
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: 'SignatureLine',
    ...directionFormat(writing.direction),
    tabStops: [
      { type: TabStopType.LEFT, position: Math.round(ruled * 0.62), leader: LeaderType.UNDERSCORE },
      { type: TabStopType.LEFT, position: Math.round(ruled * 0.66) },
      { type: TabStopType.RIGHT, position: ruled, leader: LeaderType.UNDERSCORE },
    ],
    children: [...label(decision.signatureLabel, writing.direction), tab(), tab(), ...label(decision.dateLabel, writing.direction), tab()],
  });
}
