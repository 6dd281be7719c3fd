import type { Block, ListItem } from './block';
import type { Briefing } from './briefing';
import type { Inline } from './inline';
import { isCriterion } from './row-kinds/criteria';
import { fieldDefinition } from './row-kinds/index';
import type { Row, RowItem, RowKind, RowsBlock, RowsSettings } from './rows';

/** A place in the content and what is wrong there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Finds the first thing that a schema cannot express: an id used twice, a figure whose media item is not listed, a field that its kind does not have. */
export function checkIntegrity(briefing: Briefing): Fault | undefined {
  const ids = new Set<string>();
  const media = new Set(briefing.media.map((item) => item.hash));
  let fault: Fault | undefined;
  const claim = (id: string, path: string): void => {
    if (ids.has(id)) fault ??= { path, message: `the id ${id} is used twice` };
    ids.add(id);
  };
  const inlines = (content: readonly Inline[] | undefined, path: string): void => {
    for (const inline of content ?? []) {
      if (inline.type === 'footnote' || inline.type === 'citation') claim(inline.id, path);
      if (inline.type === 'footnote') inlines(inline.content, path);
    }
  };
  const items = (list: readonly ListItem[], path: string): void => {
    for (const item of list) {
      claim(item.id, path);
      inlines(item.content, path);
      if (item.nested) items(item.nested.items, path);
    }
  };
  const asked = ({ kind, settings }: RowsBlock, path: string): void => {
    for (const [index, name] of (settings.asked ?? []).entries()) {
      if (fieldDefinition(kind, name)?.name !== name) fault ??= { path: `${path}.settings.asked.${index}`, message: `${kind} has no field ${name}` };
      else if (settings.asked?.indexOf(name) !== index) fault ??= { path: `${path}.settings.asked.${index}`, message: `${name} is asked for twice` };
    }
  };
  const row = (kind: RowKind, value: Row, path: string): void => {
    claim(value.id, path);
    for (const key of [...Object.keys(value.texts), ...Object.keys(value.values), ...Object.keys(value.lists)]) {
      if (!fieldDefinition(kind, key)) fault ??= { path: `${path}.${key}`, message: `${kind} has no field ${key}` };
    }
    rowTexts(value, path);
    for (const list of Object.values(value.lists)) for (const item of list) { claim(item.id, path); rowTexts(item, path); }
  };
  const weights = (kind: RowKind, value: RowsSettings['weights'], path: string): void => {
    for (const key of Object.keys(value ?? {})) {
      const field = fieldDefinition(kind, key);
      if (!field || !isCriterion(field) || key.includes('.') !== (field.perParty !== undefined)) fault ??= { path: `${path}.settings.weights.${key}`, message: `${kind} are not compared by ${key}` };
    }
  };
  const rowTexts = (value: Row | RowItem, path: string): void => {
    for (const text of Object.values(value.texts)) for (const paragraph of text) inlines(paragraph, path);
  };
  const block = (value: Block, path: string): void => {
    claim(value.id, path);
    if ('content' in value) inlines(value.content, path);
    if ('caption' in value) inlines(value.caption, path);
    if ('attribution' in value) inlines(value.attribution, path);
    if (value.type === 'list') items(value.items, path);
    if (value.type === 'callout') value.blocks.forEach((inner) => block(inner, path));
    if (value.type === 'table') for (const tableRow of value.rows) { claim(tableRow.id, path); for (const cell of tableRow.cells) cell.blocks.forEach((inner) => block(inner, path)); }
    if (value.type === 'rows') weights(value.kind, value.settings.weights, path);
    if (value.type === 'rows') asked(value, path);
    if (value.type === 'rows') value.rows.forEach((inner, index) => row(value.kind, inner, `${path}.rows.${index}`));
    if (value.type === 'figure' && !media.has(value.media)) fault ??= { path, message: 'the figure names an image that the briefing does not list' };
  };
  briefing.sections.forEach((section, at) => {
    claim(section.id, `sections.${at}`);
    section.blocks.forEach((value, index) => block(value, `sections.${at}.blocks.${index}`));
  });
  for (const [name, list] of Object.entries({ parties: briefing.parties, sources: briefing.sources, attachments: briefing.attachments, acronyms: briefing.acronyms, names: briefing.names })) list.forEach((entry, index) => claim(entry.id, `${name}.${index}`));
  return fault;
}
