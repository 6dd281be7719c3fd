import { createHash } from 'node:crypto';
import type { Bytes } from '../../../shared/container';
import { type Block, type Briefing, type BriefingSection, countedIds, createBriefing, type MediaItem } from '../../../shared/model';

/** Bytes that stand for an image, the same for the same seed. */
export function imageBytes(seed: number, length = 300): Bytes {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17 + (index >> 3)) & 255);
}

/** The list entry and the bytes of an image. */
export function image(bytes: Bytes, name = 'map.png'): { readonly item: MediaItem; readonly bytes: Bytes } {
  return { item: { hash: createHash('sha256').update(bytes).digest('hex'), mediaType: 'image/png', width: 4, height: 3, name }, bytes };
}

/** A media map of some images. */
export const mediaOf = (...images: readonly { readonly item: MediaItem; readonly bytes: Bytes }[]): ReadonlyMap<string, Bytes> => new Map(images.map(({ item, bytes }) => [item.hash, bytes]));

/** A small briefing: a heading, a paragraph of each text, a risk, a figure when an image is given, and a block of an unknown type. */
export function sampleBriefing(texts: readonly string[] = ['Talks resumed on Monday.', 'Переговори тривають.'], picture?: MediaItem): Briefing {
  const ids = countedIds('p');
  const blocks: Block[] = [
    { type: 'heading', id: ids(), level: 1, content: [{ type: 'text', text: 'Where the talks stand' }] },
    ...texts.map((text): Block => ({ type: 'paragraph', id: ids(), content: text === '' ? [] : [{ type: 'text', text, marks: ['bold'] }] })),
    { type: 'rows', id: ids(), kind: 'risks', settings: {}, rows: [{ id: ids(), texts: { mayHappen: [[{ type: 'text', text: 'the round may slip' }]] }, values: { likelihood: 'high' }, lists: {} }] },
    { type: 'unknown', id: 'future1', raw: { type: 'mapOfPositions', id: 'future1', zoom: 3, places: [{ name: 'Geneva' }] } },
  ];
  if (picture) blocks.push({ type: 'figure', id: ids(), media: picture.hash, altText: 'A map', widthPercent: 80 });
  const sections: BriefingSection[] = [{ id: 's1', kind: 'background', heading: 'Background', blocks }, { id: 's2', kind: 'nextSteps', heading: 'Next steps', blocks: [] }];
  return { ...createBriefing('negotiationBriefing', { ids }), sections, media: picture ? [picture] : [], fieldValues: { 'party.a': 'Side A' } };
}
