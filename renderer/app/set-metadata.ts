import type { Metadata } from '../../shared/model/metadata';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../editor';

/** A change of metadata; undefined takes an optional date away. */
export type MetadataChange = { readonly [K in keyof Metadata]?: Metadata[K] | undefined };

/** Changes metadata as one step of the undo history; typing in the same field within a second is one step. */
export function setMetadata(editor: BriefingLexicalEditor, change: MetadataChange, mergeKey?: string): void {
  const metadata: Record<string, unknown> = { ...readBriefingData(editor).metadata };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete metadata[key];
    else metadata[key] = value;
  }
  updateBriefingData(editor, { metadata: metadata as Metadata }, mergeKey === undefined ? {} : { mergeKey });
}
