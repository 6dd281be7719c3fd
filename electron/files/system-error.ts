/** The code of an error of the operating system (`ENOENT`), or of one of ours about the disk (write-atomically.ts); undefined for any other value. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Waits for a promise; an error of the operating system with one of these codes becomes null, any other is thrown. */
export async function nullOn<T>(codes: readonly string[], promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

/** The codes that say that there is no such file. */
export const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR'];
