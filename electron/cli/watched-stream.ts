/** A stream of the process that never throws: what went wrong with it is kept and asked for at the end. */
export interface WatchedStream {
  readonly write: (text: string) => void;
  /** Waits until everything is written; the first error of the system if there was one. */
  readonly flush: () => Promise<NodeJS.ErrnoException | undefined>;
}

/** Watches standard output or standard error from now on. */
export function watchStream(stream: NodeJS.WriteStream): WatchedStream {
  let failed: NodeJS.ErrnoException | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => { failed ??= error; });
  return {
    write: (text) => { if (failed === undefined) stream.write(text); },
    flush: async () => {
      // The callback comes after everything before it, written or refused; an error event may follow it by one turn.
      if (failed === undefined) await new Promise<void>((resolve) => { stream.write('', () => setImmediate(resolve)); });
      return failed;
    },
  };
}
