import type { ExportStep } from '../export/export-briefing';
import type { Terminal } from './terminal';

const WORDS: Readonly<Record<ExportStep, string>> = { preparing: 'Preparing', layingOut: 'Laying out pages', writingPdf: 'Writing PDF', writingDocx: 'Writing DOCX', saving: 'Saving' };

/** A line of progress on a screen, written over itself; nothing where errors go to a file or a pipe. */
export function progressLine(name: string, terminal: Terminal): { readonly show: (progress: { readonly step: ExportStep; readonly done: number }) => void; readonly clear: () => void } {
  if (!terminal.isErrTty) return { show: () => {}, clear: () => {} };
  return {
    show: ({ step, done }) => terminal.err(`\r\u001b[K${name}: ${WORDS[step]} ${Math.round(done * 100)} %`),
    clear: () => terminal.err('\r\u001b[K'),
  };
}
