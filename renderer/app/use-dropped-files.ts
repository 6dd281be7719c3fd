import { useEffect } from 'react';
import { showOutcome, useApp } from './app-store';
import { desk } from './desk';
import { isPicture } from './is-picture';
import { useDialogs } from './dialogs-store';

/** Opens a file dropped anywhere on the window; a picture dropped while a briefing is open becomes a figure. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') && !event.defaultPrevented) { event.preventDefault(); event.dataTransfer.dropEffect = 'copy'; }
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      const { phase } = useApp.getState();
      if (isPicture(file)) { if (phase.type === 'open' && !phase.opened.readOnly) useDialogs.getState().open({ type: 'figure', file }); return; }
      void desk.openDropped(file).then(showOutcome);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => { window.removeEventListener('dragover', over); window.removeEventListener('drop', drop); };
  }, []);
}
