import { registerHandlers } from '../ipc';
import { discardLeftWork, listLeftWork, openLeftWork } from '../left-work';

/** Answers the channels about unsaved work of earlier runs. */
export function registerLeftWorkHandlers(): void {
  registerHandlers({
    'leftWork:list': () => listLeftWork(),
    'leftWork:open': (_event, id) => openLeftWork(id),
    'leftWork:discard': async (_event, id) => {
      await discardLeftWork(id);
      return null;
    },
  });
}
