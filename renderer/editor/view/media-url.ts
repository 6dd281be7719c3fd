import type { LexicalEditor } from 'lexical';

/** Makes the address of a media item from the hash of its bytes. */
export type MediaUrl = (hash: string) => string;

const urls = new WeakMap<LexicalEditor, MediaUrl>();

/** Tells an editor where its figures load their images from. */
export function setMediaUrl(editor: LexicalEditor, mediaUrl: MediaUrl): void {
  urls.set(editor, mediaUrl);
}

/** The address of a media item, or an empty text before the page has said where they are. */
export const mediaUrlOf = (editor: LexicalEditor, hash: string): string => urls.get(editor)?.(hash) ?? '';
