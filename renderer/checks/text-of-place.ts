import type { Place } from '../../shared/checks';

/** Which text of the page a place is in: a node of the editor by its id, and the caption, heading or field that belongs to it. Undefined for the memo block and for what is no text. */
export function textOfPlace({ sectionId, blockId, rowId, field }: Place): { readonly id: string; readonly slot?: string } | undefined {
  if (rowId !== undefined) return field === undefined ? undefined : { id: rowId, slot: field };
  if (blockId !== undefined) {
    if (field === 'altText') return undefined;
    return field === 'caption' || field === 'attribution' ? { id: blockId, slot: field } : { id: field ?? blockId };
  }
  return sectionId !== undefined && field === 'heading' ? { id: sectionId, slot: field } : undefined;
}
