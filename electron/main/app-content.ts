/** What a content source answers: bytes, and the type as which the page is to read them. */
export interface AppContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Finds content by what follows its folder in the address; null when there is none. */
export type ContentSource = (name: string) => Promise<AppContent | null> | AppContent | null;

/** Folders of `app://desk/` that are answered from memory: `media/<sha256>` and `preview/<sessionId>/<revision>.pdf`. */
export type ContentFolder = 'media' | 'preview';

const sources = new Map<ContentFolder, ContentSource>();

/** Names the feature that answers a folder. The names it gets come from the page and are to be checked. */
export function setContentSource(folder: ContentFolder, source: ContentSource): void {
  sources.set(folder, source);
}

/** The content at a path such as `/media/0a1b…`; undefined when the path lies in none of the folders. */
export function findContent(path: string): ReturnType<ContentSource> | undefined {
  const [, folder, name] = /^\/(media|preview)\/(.+)$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  return sources.get(folder as ContentFolder)?.(name) ?? null;
}
