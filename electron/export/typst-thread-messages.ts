// What the WebAssembly engine and its thread say to each other. Plain data; bytes travel as copies.

/** What the thread is started with. */
export interface TypstThreadData {
  readonly wasmPath: string;
  readonly fontFiles: readonly string[];
  /** Template files by name. */
  readonly template: ReadonlyMap<string, string>;
}

/** One compilation at a time: the next is asked for when the answer to the one before has come. */
export interface CompileRequest {
  readonly docJson: string;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly layoutOnly: boolean;
}

/** `ready` or `failed` once, then a `compiled` for each request; `memoryBytes` is what the compiler holds by then. */
export type FromTypstThread =
  | { readonly type: 'ready'; readonly memoryBytes: number }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'compiled'; readonly memoryBytes: number; readonly layout: string; readonly pdf: Uint8Array }
  | { readonly type: 'compiled'; readonly memoryBytes: number; readonly diagnostics: unknown };
