import path from 'node:path';
import type { LastLook } from '../files/last-look';

/** What the question is about. */
export interface ClosingState {
  readonly subject: string;
  readonly file?: string;
  readonly readOnly: boolean;
  readonly unsaved: boolean;
  readonly look: LastLook;
}

/** What is asked before a briefing is closed, and what its first button does: save to its file, or ask for a place first. */
export interface ClosingQuestion {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [save: string, close: string, cancel: string];
  readonly saves: 'here' | 'elsewhere';
}

/** The question that stands before closing, or undefined where closing loses nothing. */
export function closingQuestion({ subject, file, readOnly, unsaved, look }: ClosingState): ClosingQuestion | undefined {
  const name = `"${subject || 'this briefing'}"`;
  if (file === undefined || look === 'there') {
    return unsaved ? { message: `Save changes to ${name}?`, detail: 'What is not saved is lost when the briefing is closed.', buttons: ['Save', 'Do not save', 'Cancel'], saves: 'here' } : undefined;
  }
  const saves = look === 'gone' && !readOnly ? 'here' : 'elsewhere';
  return {
    message: `Save ${name} before it is closed?`,
    detail: `${whereItIs(path.basename(file), path.dirname(file), look)} ${unsaved ? 'What was changed here is not saved.' : look === 'noAnswer' ? 'This window may hold the only copy that can be reached.' : 'This window may hold the only copy, which is lost when it is closed.'}`,
    buttons: [saves === 'here' ? 'Save' : readOnly ? 'Save a copy…' : 'Save as…', 'Close without saving', 'Cancel'],
    saves,
  };
}

function whereItIs(name: string, folder: string, look: Exclude<LastLook, 'there'>): string {
  switch (look) {
    case 'gone': return `${name} is no longer in ${folder}: it was moved, renamed or deleted.`;
    case 'folderGone': return `${name} is no longer where it was: there is no folder ${folder} any more.`;
    case 'noAnswer': return `The folder ${folder} does not answer, so nobody can see whether ${name} is still there.`;
  }
}
