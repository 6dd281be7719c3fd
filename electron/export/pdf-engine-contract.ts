import type { FontCoverage } from '../../shared/export/pdf/font-coverage';
import type { Result } from '../../shared/model/result';

/** Why no PDF came out, in one sentence for the reader. */
export type PdfError =
  | { readonly type: 'resourcesMissing'; readonly message: string }
  | { readonly type: 'engineUnavailable'; readonly message: string }
  | { readonly type: 'standardUnavailable'; readonly message: string }
  | { readonly type: 'notTypeset'; readonly message: string; readonly blockId?: string };

/** The PDF standards that the native engine can follow and check. */
export type PdfStandard = 'ua-1' | 'a-1a' | 'a-2a' | 'a-2b' | 'a-2u' | 'a-3a' | 'a-3b' | 'a-4';

export interface CompileOptions {
  /** Absent means tagged PDF 1.7 without a claim. */
  readonly standard?: PdfStandard;
  /** Lays out and counts only; `pdf` is then empty. */
  readonly layoutOnly?: boolean;
}

export interface CompiledPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Page of each heading by its anchor; 1 is the first. */
  readonly headingPages: Readonly<Record<string, number>>;
  /** Numbers of the footnotes that stand on another page than their references, in order of the references. */
  readonly strayNotes: readonly number[];
  /** Lines that the text of the bottom line takes, where there is one. */
  readonly bottomLineLines?: number;
}

/** Makes a PDF of /doc.json (see shared/export/pdf/doc-json.ts) with the template of resources/typst. Both engines give the same bytes. */
export interface PdfEngine {
  readonly name: 'native' | 'wasm';
  /** What the bundled families can print. */
  readonly coverage: readonly FontCoverage[];
  /** Pictures by the name that /doc.json gives them below /media. One compilation at a time: callers await each. */
  compile(docJson: string, media: ReadonlyMap<string, Uint8Array>, options?: CompileOptions): Promise<Result<CompiledPdf, PdfError>>;
  /** Memory that the engine itself holds, in bytes; 0 where it is not known, and while the WebAssembly engine has no thread. */
  memoryBytes(): number;
  /** A process that is about to end waits for it: a thread that is still compiling or ending must not meet the end of the process. */
  dispose(): void | Promise<void>;
}
