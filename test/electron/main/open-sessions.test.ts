import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySnapshot, createSession, openSession, saveSessionAs } from '../../../electron/files/open-briefing';
import { hasUnsavedWork, openedOf, openSessionInWindow, takeUpAgain } from '../../../electron/main/open-sessions';
import { loadTemplates } from '../../../shared/templates/load-templates';
import { instantiateBriefing } from '../../../shared/templates/instantiate';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from '../files/temp-folder';
import { templateFiles } from './template-files';

function fromTemplate() {
  const library = loadTemplates(templateFiles());
  if (!library.ok) throw new Error(library.error.message);
  return createSession(instantiateBriefing(library.value.briefings[0]!, library.value.sections, { subject: 'Permits', to: '', from: '', language: 'en-GB', date: '2026-03-14' }));
}

describe('hasUnsavedWork', () => {
  it('is false for a briefing made from a template until something is written in it', () => {
    const session = openSessionInWindow(fromTemplate());
    expect(hasUnsavedWork(session)).toBe(false);
    session.dirtyInWindow = true;
    expect(hasUnsavedWork(session)).toBe(true);
    session.dirtyInWindow = false;
    applySnapshot(session.file, { order: session.briefing.sections.map(({ id }) => id).reverse() });
    expect(hasUnsavedWork(session)).toBe(true);
  });

  it('is true for recovered work, and false for a file as it was opened or saved', async () => {
    const file = path.join(tempFolder(), 'a.briefing');
    const made = createSession(sampleBriefing());
    expect(hasUnsavedWork(openSessionInWindow(made, { recovered: true }))).toBe(true);
    await saveSessionAs(made, file, { backupsFolder: null });
    expect(hasUnsavedWork(openSessionInWindow(made, { recovered: true }))).toBe(false);
    const opened = await openSession(file);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(hasUnsavedWork(openSessionInWindow(opened.value))).toBe(false);
  });
});

describe('takeUpAgain', () => {
  it('makes what the main process has unsaved work, and says once that the window was gone', () => {
    const session = openSessionInWindow(createSession(sampleBriefing()), { notices: ['First.'] });
    applySnapshot(session.file, { order: ['s2'] });
    session.dirtyInWindow = true;
    for (let crash = 0; crash < 2; crash++) takeUpAgain(session, 'The window was gone.');
    expect(openedOf(session)).toMatchObject({ recovered: true, notices: ['First.', 'The window was gone.'] });
    expect(hasUnsavedWork(session)).toBe(true);
  });

  it('makes no work of a briefing in which nothing was written', () => {
    const session = openSessionInWindow(fromTemplate());
    takeUpAgain(session, 'The window was gone.');
    expect(openedOf(session).recovered).toBe(false);
  });
});
