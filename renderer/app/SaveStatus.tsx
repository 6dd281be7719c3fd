import { CheckmarkCircleRegular, CircleHalfFillRegular, CircleRegular } from '@fluentui/react-icons';
import { type SaveState, useSession } from './session-store';
import { clockWords } from './words';

/** "Saved 14:02:11", "Saving…", what keeps it, "Unsaved changes" or "Not saved yet"; read out when it changes. */
export function SaveStatus() {
  const save = useSession((store) => store.save);
  return (
    <span className="bd-status-item bd-status-save" role="status" data-state={save.type}>
      {save.type === 'saved' ? <CheckmarkCircleRegular aria-hidden /> : save.type === 'saving' ? <CircleHalfFillRegular aria-hidden /> : <CircleRegular aria-hidden />}
      {saveWords(save)}
    </span>
  );
}

/** The words for what is true about the file. */
export function saveWords(save: SaveState): string {
  switch (save.type) {
    case 'neverSaved': return 'Not saved yet';
    case 'saved': return save.at === undefined ? 'No changes' : `Saved ${clockWords(save.at)}`;
    case 'unsaved': return 'Unsaved changes';
    case 'saving': return save.slow ? 'Still saving: the folder does not answer' : 'Saving…';
  }
}
