// Content in the form in which the editor writes it: what means the same is written the same.
import { ownNumbering, type OwnNumbering } from '../../../shared/model';
import type { Block, FlowBlock, Inline, ListItem, NestedList, RichText, Row, RowItem, TextInline } from '../../../shared/model';

/** Runs that look alike joined, at every depth; empty optional texts left out. */
export function canonicalBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph': case 'heading': return { ...block, content: canonicalInlines(block.content) };
    case 'quote': return { ...without(block, 'attribution'), content: canonicalInlines(block.content), ...optional('attribution', block.attribution) } as Block;
    case 'list': return canonicalList(block);
    case 'callout': return { ...block, blocks: block.blocks.map((inner) => canonicalBlock(inner) as FlowBlock) };
    case 'table': return { ...without(block, 'caption'), ...optional('caption', block.caption), headerRows: Math.min(block.headerRows, block.rows.length), rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => canonicalBlock(inner) as FlowBlock) })) })) } as Block;
    case 'figure': return { ...without(block, 'caption'), ...optional('caption', block.caption) } as Block;
    case 'rows': return { ...without(block, 'caption'), ...optional('caption', block.caption), rows: block.rows.map(canonicalRow) } as Block;
    case 'pageBreak': case 'unknown': return block;
  }
}

export function canonicalInlines(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && alike(inline, last)) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.type === 'link' && last?.type === 'link' && last.url === inline.url) joined[joined.length - 1] = { ...last, children: canonicalInlines([...last.children, ...inline.children]) as typeof inline.children };
    else if (inline.type === 'link') joined.push({ ...inline, children: canonicalInlines(inline.children) as typeof inline.children });
    else if (inline.type === 'footnote') joined.push({ ...inline, content: canonicalInlines(inline.content) as typeof inline.content });
    else joined.push(inline);
  }
  return joined;
}

const alike = (a: TextInline, b: TextInline): boolean => a.language === b.language && (a.marks ?? []).join() === (b.marks ?? []).join();
const without = <T extends object>(value: T, key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
const optional = (key: string, content: readonly Inline[] | undefined): object => (content && content.length > 0 ? { [key]: canonicalInlines(content) } : {});

function canonicalList<T extends NestedList>(list: T): T {
  const { start, numbering, sign, ...rest } = list;
  return { ...rest, ...(list.kind === 'number' ? ownNumbering({ numbering, sign } as OwnNumbering) : {}), ...(start === undefined || start === 1 ? {} : { start }), items: list.items.map((item): ListItem => {
    const { checked, nested, ...own } = item;
    return { ...own, content: canonicalInlines(item.content), ...(list.kind === 'check' && checked !== undefined ? { checked } : {}), ...(nested ? { nested: canonicalList(nested) } : {}) };
  }) } as unknown as T;
}

function canonicalRow(row: Row): Row {
  return { ...row, texts: canonicalTexts(row.texts), lists: Object.fromEntries(Object.entries(row.lists).map(([key, items]) => [key, items.map((item): RowItem => ({ ...item, texts: canonicalTexts(item.texts) }))])) };
}

function canonicalTexts(texts: Readonly<Record<string, RichText>>): Record<string, RichText> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.map(canonicalInlines)] as const).filter(([, text]) => text.some((paragraph) => paragraph.length > 0)));
}
