import { shell } from 'electron';
import { deleteOwnTemplate, idsOfOwnFiles, readTemplates, writeOwnTemplate, type InstalledTemplates } from '../../library/template-library';
import { errorCode } from '../../files/system-error';
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
      const { template, notes } = sectionToTemplate(section, { ...options, takenIds: [...[...own, ...builtIn.sections].map(({ id }) => id), ...(await idsOfOwnFiles(ownTemplatesFolder()))] }, briefing);
      try {
        await writeOwnTemplate(ownTemplatesFolder(), template);
        tellOtherWindows('list:changed', { list: 'templates' });
        return { type: 'done', notes: [...notes] };
      } catch (error) {
        return { type: 'failed', message: `The template "${options.name}" could not be written: ${whyNotWritten(error)}` };
      }
    },
    'templates:deleteSection': async (_event, id) => {
      try {
        await deleteOwnTemplate(ownTemplatesFolder(), id);
        tellOtherWindows('list:changed', { list: 'templates' });
        return { type: 'done' };
      } catch (error) {
        return { type: 'failed', message: `The template could not be deleted: ${whyNotWritten(error)}` };
      }
    },
    'templates:openFolder': async () => {
      const problem = await shell.openPath(ownTemplatesFolder());
      return problem === '' ? { type: 'done' } : { type: 'failed', message: `The folder ${ownTemplatesFolder()} could not be opened: ${problem}` };
    },
  });
}

/** Why the folder of own templates cannot be changed, and what to do about it. */
function whyNotWritten(error: unknown): string {
  const folder = ownTemplatesFolder();
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': return `there is no space left in ${folder}. Free some space and try again.`;
    case 'EACCES': case 'EPERM': case 'EROFS': return `you are not allowed to write in ${folder}. Change that, or ask who looks after this computer, and try again.`;
    case 'EEXIST': case 'ENOTDIR': return `${folder} is not a folder. Move that file away and try again.`;
    default: return `${folder} could not be written (${code ?? (error as Error).message}). Try again.`;
  }
}
