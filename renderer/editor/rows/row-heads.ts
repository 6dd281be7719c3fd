// How a row begins where it became prose, and how that is told when the prose becomes rows again.
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { type Inline, inlineText, type Mark, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';

/** A name in bold; one that has bold words of its own stays as it is. */
export const inBold = (content: readonly Inline[]): Inline[] => (content.some((inline) => runsOf(inline).some(isBold)) ? [...content] : content.map((inline) => withMarks(inline, (marks) => ['bold', ...marks])));

/** A name that is bold from end to end, without that; any other is undefined. */
export function withoutBold(content: readonly Inline[]): Inline[] | undefined {
  const runs = content.flatMap(runsOf).filter(({ text }) => text.trim() !== '');
  return runs.length > 0 && runs.every(isBold) ? content.map((inline) => withMarks(inline, (marks) => marks.filter((mark) => mark !== 'bold'))) : undefined;
}

/** What a row without a name begins with: what it is, in the briefing's language. */
export function standInName(kind: RowKind, language: string): string {
  const { singular } = rowKindIn(kind, language);
  return `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`;
}

/** Whether a name only stands in for one. */
export const isStandIn = (content: readonly Inline[], kind: RowKind, language: string): boolean => inlineText(content) === standInName(kind, language);

/** The field that marks the rows of a kind; undefined where none does. */
export function markingField(kind: RowKind): string | undefined {
  const { fields, mainField } = rowKindDefinition(kind);
  return fields.find(({ name }) => name === mainField)?.markedBy;
}

/** The marking of a row in brackets, "(S)", which is known as one before a bold name; any other has a line of its own. */
export function portionOf(row: Row, kind: RowKind): string | undefined {
  const [content = [], ...more] = row.texts[markingField(kind) ?? ''] ?? [];
  const [run, ...others] = content;
  return run?.type === 'text' && run.marks === undefined && run.language === undefined && others.length === 0 && more.length === 0 && PORTION.test(run.text) ? run.text : undefined;
}

/** A marking that stands before a bold name, or before one with bold words of its own, and that name. */
export function portionBefore([first, ...others]: readonly Inline[]): { readonly portion: string; readonly name: Inline[] } | undefined {
  const portion = first?.type === 'text' && !isBold(first) ? /^(\([^()\n]{1,60}\)) /.exec(first.text)?.[1] : undefined;
  if (first?.type !== 'text' || portion === undefined || !others.flatMap(runsOf).some(isBold)) return undefined;
  const start = first.text.slice(portion.length + 1);
  return { portion, name: start === '' ? withoutBold(others) ?? others : [{ ...first, text: start }, ...others] };
}

const PORTION = /^\([^()\n]{1,60}\)$/;

type Run = Extract<Inline, { type: 'text' }>;
const runsOf = (inline: Inline): readonly Run[] => (inline.type === 'text' ? [inline] : inline.type === 'link' ? inline.children.filter((child): child is Run => child.type === 'text') : []);
const isBold = ({ marks }: Run): boolean => marks?.includes('bold') ?? false;

function withMarks(inline: Inline, change: (marks: readonly Mark[]) => readonly Mark[]): Inline {
  if (inline.type === 'link') return { ...inline, children: inline.children.map((child) => (child.type === 'text' ? marked(child, change) : child)) };
  return inline.type === 'text' ? marked(inline, change) : inline;
}

function marked({ marks = [], ...run }: Run, change: (marks: readonly Mark[]) => readonly Mark[]): Run {
  const now = change(marks);
  return now.length === 0 ? run : { ...run, marks: [...now] };
}
