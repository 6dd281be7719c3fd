import { useEffect } from 'react';
import { sayNotOpened, showOutcome, useApp } from './app-store';
import { desk } from './desk';
import { isPicture } from './is-picture';
import { useDialogs } from './dialogs-store';

/** Opens files dropped anywhere on the window, each in a window of its own; a picture dropped while a briefing is open becomes a figure. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') && !event.defaultPrevented) { event.preventDefault(); event.dataTransfer.dropEffect = 'copy'; }
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      const { phase } = useApp.getState();
      if (isPicture(file)) { if (phase.type === 'open' && !phase.opened.readOnly) useDialogs.getState().open({ type: 'figure', file }); return; }
      void openEach(files.filter((each) => !isPicture(each)));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => { window.removeEventListener('dragover', over); window.removeEventListener('drop', drop); };
  }, []);
}

/** One after another, so that only the first takes the place of a start page. What did not open is said at the end, all of it at once. */
async function openEach(files: readonly File[]): Promise<void> {
  const failed: string[] = [];
  for (const file of files) {
    const outcome = await desk.openDropped(file);
    if (outcome.type === 'failed') failed.push(outcome.message);
    else showOutcome(outcome);
  }
  if (failed.length > 0) sayNotOpened(failed);
}
