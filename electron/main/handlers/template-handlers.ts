import { deleteOwnTemplate, readTemplates, writeOwnTemplate, type InstalledTemplates } from '../../library/template-library';
import { resourcesFolder } from '../../resources-folder';
import { sectionToTemplate } from '../../../shared/templates/section-to-template';
import { ownTemplatesFolder } from '../app-folders';
import { registerHandlers } from '../ipc';
import { requireSession } from '../open-sessions';
import { tellOtherWindows } from '../tell-windows';

/** The templates as they are on the disk now. */
export const installedTemplates = (): Promise<InstalledTemplates> => readTemplates(resourcesFolder(), ownTemplatesFolder());

/** Answers the channels about templates. */
export function registerTemplateHandlers(): void {
  registerHandlers({
    'templates:list': async () => {
      const { builtIn, own, problems } = await installedTemplates();
      return {
        briefings: [...builtIn.briefings],
        sections: [...own.map((template) => ({ ...template, own: true })), ...builtIn.sections.map((template) => ({ ...template, own: false }))],
        problems: [...problems],
      };
    },
    'templates:saveSection': async (_event, sessionId, sectionId, options) => {
      const { briefing } = requireSession(sessionId);
      const section = briefing.sections.find(({ id }) => id === sectionId);
      if (section === undefined) return { type: 'failed', message: 'This section is no longer in the briefing, so no template was made of it.' };
      const { builtIn, own } = await installedTemplates();
      const { template, notes } = sectionToTemplate(section, { ...options, takenIds: [...own, ...builtIn.sections].map(({ id }) => id) }, briefing);
      try {
        await writeOwnTemplate(ownTemplatesFolder(), template);
        tellOtherWindows('list:changed', { list: 'templates' });
        return { type: 'done', notes: [...notes] };
      } catch (error) {
        return { type: 'failed', message: `The template "${options.name}" could not be written: ${(error as Error).message}. Free some space in your app data folder and try again.` };
      }
    },
    'templates:deleteSection': async (_event, id) => {
      try {
        await deleteOwnTemplate(ownTemplatesFolder(), id);
        tellOtherWindows('list:changed', { list: 'templates' });
        return { type: 'done' };
      } catch (error) {
        return { type: 'failed', message: `The template could not be deleted: ${(error as Error).message}.` };
      }
    },
  });
}
