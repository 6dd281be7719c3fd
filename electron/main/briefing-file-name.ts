import path from 'node:path';

/** The name that a briefing gets when someone typed `typed` into the save dialog. */
export interface BriefingFileName {
  readonly file: string;
  /** What the reader is told when the typed name promised another kind of file. */
  readonly note?: string;
}

const OTHER_KINDS: readonly string[] = ['.docx', '.doc', '.odt', '.rtf', '.pdf', '.html', '.txt', '.md'];

/** A briefing is always saved as a .briefing file. The ending of another kind of document gives way to it, and that is said; any other dot belongs to the name. */
export function briefingFileName(typed: string): BriefingFileName {
  const ending = path.extname(typed);
  if (ending.toLowerCase() === '.briefing') return { file: typed };
  if (!OTHER_KINDS.includes(ending.toLowerCase())) return { file: `${typed}.briefing` };
  const file = `${typed.slice(0, -ending.length)}.briefing`;
  return { file, note: `Saved as ${path.basename(file)}: a briefing is kept as a .briefing file; Word files and PDFs come from Export.` };
}
