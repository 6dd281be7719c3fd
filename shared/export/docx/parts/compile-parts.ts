import { Packer, type Document } from 'docx';
import type { WholePart } from './finish-package';

/** The parts of a package by their names: text, or the bytes of a picture. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts that docx makes of a document. Its public methods answer with a zip, which would have to be unpacked, filled and packed anew: a third of the time of
 * a short paper. `compiler` is what they all call first; the test beside this compares it with what they give.
 */
export function compileParts(file: Document, overrides: readonly WholePart[]): PackageParts {
  const compiler = Packer['compiler'] as { readonly compile: (file: Document, prettify: undefined, overrides: readonly WholePart[]) => PackageParts };
  return compiler.compile(file, undefined, overrides);
}
