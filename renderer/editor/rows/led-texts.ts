// Texts that are led by the names of fields, several on a line: "Likelihood: High; impact: Medium", "Confirmed by: Kyiv – Yes; Moscow – No".
import { translated } from '../../../shared/export/print/phrases';
import type { KeyedField } from '../../../shared/model/row-kinds/row-columns';
import type { Inline, Party } from '../../../shared/model';

/** A part of a line, and the field that it is for; the part before the first label has none. */
export interface LedText {
  readonly field: KeyedField | undefined;
  readonly content: readonly Inline[];
}

/** What a party is called in such a line. */
export const nameOf = (party: Party): string => party.shortName || party.name;

/** A label inside a line. */
export const decapitalised = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** What leads the text of a field; of a party also what leads the texts of several parties. */
export function leadsOf({ definition, party }: KeyedField, language: string): readonly string[] {
  const name = translated(definition.label, language);
  return party ? [`${name} (${nameOf(party)}):`, `${name}: ${nameOf(party)} –`] : [`${name}:`];
}

/** A line taken apart at the labels of these fields that stand at its beginning and behind a semicolon, in English or the briefing's language. */
export function ledTexts(content: readonly Inline[], fields: readonly KeyedField[], language: string): LedText[] {
  const leads = fields.flatMap((field) => [language, 'en'].flatMap((one) => leadsOf(field, one)).map((lead) => ({ field, lead: lead.toLowerCase() })));
  const parts: { field: KeyedField | undefined; content: Inline[] }[] = [{ field: undefined, content: [] }];
  content.forEach((inline, index) => {
    if (inline.type !== 'text') { parts.at(-1)?.content.push(inline); return; }
    let from = 0;
    for (const { index: at, 0: separator } of inline.text.matchAll(index === 0 ? /^|;\s+/g : /;\s+/g)) {
      const behind = inline.text.slice(at + separator.length).toLowerCase();
      const before = parts.at(-1)?.field;
      const sibling = before?.party ? fields.find(({ definition, party }) => definition === before.definition && party && behind.startsWith(`${nameOf(party).toLowerCase()} –`)) : undefined;
      const found = leads.find(({ lead }) => behind.startsWith(lead)) ?? (sibling?.party ? { field: sibling, lead: `${nameOf(sibling.party)} –` } : undefined);
      if (!found) continue;
      pushText(parts.at(-1)?.content, inline, inline.text.slice(from, at));
      from = at + separator.length + found.lead.length;
      parts.push({ field: found.field, content: [] });
    }
    pushText(parts.at(-1)?.content, inline, from === 0 ? inline.text : inline.text.slice(from));
  });
  return parts.map(({ field, content: said }) => ({ field, content: field ? withoutFirstSpace(said) : said }));
}

const pushText = (content: Inline[] | undefined, inline: Extract<Inline, { type: 'text' }>, text: string): void => { if (text !== '') content?.push({ ...inline, text }); };

function withoutFirstSpace([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.type !== 'text') return [...(first ? [first] : []), ...rest];
  const text = first.text.trimStart();
  return [...(text === '' ? [] : [{ ...first, text }]), ...rest];
}
