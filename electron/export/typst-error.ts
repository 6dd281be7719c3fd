import type { PdfError } from './pdf-engine-contract';

/** The first message of Typst's diagnostics, which come as objects, as lines of text or as Rust's debug output, as one sentence. */
export function typstError(diagnostics: unknown): PdfError {
  return { type: 'notTypeset', message: `The PDF could not be laid out: ${firstMessage(diagnostics)}.` };
}

function firstMessage(diagnostics: unknown): string {
  if (Array.isArray(diagnostics)) return diagnostics.length > 0 ? firstMessage(diagnostics[0]) : 'the layout engine gave no reason';
  if (diagnostics instanceof Error) return firstMessage(diagnostics.message);
  if (typeof diagnostics === 'object' && diagnostics !== null && 'message' in diagnostics) return firstMessage(diagnostics.message);
  const text = String(diagnostics);
  const debug = /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  return (debug ?? text).split('\n')[0]?.replace(/[.\s]+$/, '') ?? text;
}
