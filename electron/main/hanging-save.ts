// A save that does not end while its window is to close: after a while the user is asked, again and again, and the question goes by itself when the save ends.
import path from 'node:path';
import { answeredWithin } from '../files/answered-within';

/** How long a closing window waits for a save before it asks: a large briefing on a slow disk is through by then. */
export const ASK_AFTER_MS = 6000;

/** What the question is about. */
export interface HangingSave {
  readonly subject: string;
  readonly file: string;
  /** Whether there are words that no file has; `kept` where the recovery journal has them. */
  readonly words: 'none' | 'kept' | 'notKept';
}

/** What the user wants of a save that does not end, in the order of the buttons. */
export const HANGING_SAVE_ANSWERS = ['wait', 'elsewhere', 'leave', 'stay'] as const;
export type HangingSaveAnswer = (typeof HANGING_SAVE_ANSWERS)[number];

/** The question, with a button for each answer. */
export function hangingSaveQuestion({ subject, file, words }: HangingSave): { readonly message: string; readonly detail: string; readonly buttons: readonly string[] } {
  return {
    message: `${subject === '' ? 'This briefing' : `"${subject}"`} is still being saved.`,
    detail: `The folder ${path.dirname(file)} has not answered so far, so nobody can see whether ${path.basename(file)} will be saved there. ${OF_WORDS[words]}`,
    buttons: ['Wait', 'Save as…', 'Close without this save', 'Cancel'],
  };
}

const OF_WORDS = {
  none: 'Nothing was changed here that a file does not have.',
  kept: 'If you close without this save, your changes are kept on this computer and offered at the next start.',
  notKept: 'Your changes could not be kept on this computer either: if you close without this save, they may be lost. Save them elsewhere first.',
};

/** Waits for a save: `ended` when it did, else what the user wants. `ask` gets a signal to take its question away when the save ends meanwhile. */
export async function endOfSave(saving: Promise<unknown>, ask: (gone: AbortSignal) => Promise<HangingSaveAnswer>, askAfterMs: number = ASK_AFTER_MS): Promise<'ended' | Exclude<HangingSaveAnswer, 'wait'>> {
  const gone = new AbortController();
  const end = (): void => { gone.abort(); };
  const ended = saving.then(end, end).then(() => true);
  for (;;) {
    if ((await answeredWithin(askAfterMs, ended)) === true) return 'ended';
    const answer = await ask(gone.signal);
    if (gone.signal.aborted) return 'ended';
    if (answer !== 'wait') return answer;
  }
}
