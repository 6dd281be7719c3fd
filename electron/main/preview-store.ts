// The PDFs that the preview and the print window draw, in memory only: sensitive text leaves no copies on the disk.
interface KeptPreview { readonly revision: number; readonly pdf: Uint8Array }

const previews = new Map<string, KeptPreview[]>();
let lastRevision = 0;

/** Keeps a session's newest PDF (and the one before, which the window may still be drawing) and returns its number. */
export function keepPreview(sessionId: string, pdf: Uint8Array): number {
  const revision = ++lastRevision;
  previews.set(sessionId, [{ revision, pdf }, ...(previews.get(sessionId) ?? [])].slice(0, 2));
  return revision;
}

/** The PDF at `app://desk/preview/<sessionId>/<revision>.pdf`, or null when it is gone. */
export const findPreview = (sessionId: string, revision: number): Uint8Array | null => previews.get(sessionId)?.find((kept) => kept.revision === revision)?.pdf ?? null;

/** Forgets the PDFs of a closed session. */
export const forgetPreviews = (sessionId: string): void => { previews.delete(sessionId); };
