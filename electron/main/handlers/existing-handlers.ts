import { dialog } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { briefingFromExisting } from '../../../shared/templates/from-existing';
import { type BriefingSession, createSession, openSession } from '../../files/open-briefing';
import { fileWorker } from '../file-worker';
import { registerHandlers } from '../ipc';
import { currentWindow } from '../main-window';
import { localDay, show } from '../open-flow';
import { readSettings } from '../settings-store';
import { installedTemplates } from './template-handlers';

/** The briefing that was chosen last to begin a new one from; it is read, never opened or marked. */
let picked: { readonly id: string; readonly session: BriefingSession } | undefined;

/** Answers the channels about a new briefing from an existing one. */
export function registerExistingHandlers(): void {
  registerHandlers({
    'existing:pick': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow()!, { title: 'New briefing from an existing one', filters: [{ name: 'Briefings', extensions: ['briefing'] }], properties: ['openFile'] });
      const [file] = filePaths;
      if (canceled || file === undefined) return { type: 'cancelled' };
      const opened = await openSession(file, { worker: fileWorker() });
      if (!opened.ok) return { type: 'failed', message: opened.error.message };
      if (opened.value.readOnly) return { type: 'failed', message: `${path.basename(file)} was made by a newer version of Briefing Desk, so no new briefing can be made from it here. Update Briefing Desk first.` };
      picked = { id: randomUUID(), session: opened.value };
      return { type: 'picked', existingId: picked.id, name: path.basename(file), sections: opened.value.briefing.sections.length };
    },
    'briefing:createFrom': async (_event, { existingId, subject, to, decideBy, taken }) => {
      if (picked?.id !== existingId) return { type: 'failed', message: 'The existing briefing is no longer at hand. Choose it again.' };
      const { session } = picked;
      const { builtIn, own } = await installedTemplates();
      const { userName, office } = readSettings();
      const briefing = briefingFromExisting(session.briefing, taken, { subject, to, ...(decideBy === undefined ? {} : { decideBy }), from: [userName, office].filter((part) => part !== '').join(', '), date: localDay(new Date()) }, [...builtIn.sections, ...own]);
      const outcome = await show(createSession(briefing, taken.text ? session.media.all : [], randomUUID()), [], { created: true });
      if (outcome.type === 'opened' || outcome.type === 'elsewhere') picked = undefined;
      return outcome;
    },
  });
}
