import { expect, it } from 'vitest';
import { type ClosingState, closingQuestion } from '../../../electron/main/closing-question';

const saved: ClosingState = { subject: 'Permits', file: '/desk/permits.briefing', readOnly: false, unsaved: false, look: 'there' };

it('asks nothing where closing loses nothing, and about what is not saved', () => {
  expect(closingQuestion(saved)).toBeUndefined();
  expect(closingQuestion({ ...saved, unsaved: true })).toMatchObject({ message: 'Save changes to "Permits"?', buttons: ['Save', 'Do not save', 'Cancel'], saves: 'here' });
  expect(closingQuestion({ subject: '', readOnly: false, unsaved: true, look: 'there' })).toMatchObject({ message: 'Save changes to "this briefing"?', saves: 'here' });
});

it('asks about a briefing whose file is gone, though nothing of it was changed', () => {
  expect(closingQuestion({ ...saved, look: 'gone' })).toEqual({
    message: 'Save "Permits" before it is closed?',
    detail: 'permits.briefing is no longer in /desk: it was moved, renamed or deleted. This window may hold the only copy, which is lost when it is closed.',
    buttons: ['Save', 'Close without saving', 'Cancel'], saves: 'here',
  });
  expect(closingQuestion({ ...saved, look: 'gone', unsaved: true })?.detail).toBe('permits.briefing is no longer in /desk: it was moved, renamed or deleted. What was changed here is not saved.');
});

it('asks for another place where the file cannot go back to its own', () => {
  expect(closingQuestion({ ...saved, look: 'folderGone' })).toMatchObject({ detail: expect.stringContaining('there is no folder /desk any more.') as string, buttons: ['Save as…', 'Close without saving', 'Cancel'], saves: 'elsewhere' });
  expect(closingQuestion({ ...saved, look: 'noAnswer' })).toMatchObject({ detail: 'The folder /desk does not answer, so nobody can see whether permits.briefing is still there. This window may hold the only copy that can be reached.', saves: 'elsewhere' });
  expect(closingQuestion({ ...saved, look: 'gone', readOnly: true })).toMatchObject({ buttons: ['Save a copy…', 'Close without saving', 'Cancel'], saves: 'elsewhere' });
});
