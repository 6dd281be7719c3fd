import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { leftWorkWords } from '../app/dialogs/LeftWorkDialog';
import { useDialogs } from '../app/dialogs-store';
import { useLeftWork } from '../app/left-work-store';

/** Says on the start page that work of an earlier run still waits, for as long as it does. */
export function LeftWorkLine() {
  const count = useLeftWork((store) => store.works.length);
  if (count === 0) return null;
  return (
    <div className="bd-left-work-line">
      <MessageBar intent="warning">
        <MessageBarBody>{leftWorkWords(count)} when Briefing Desk last ended.</MessageBarBody>
        <MessageBarActions><Button onClick={() => useDialogs.getState().open({ type: 'leftWork' })}>{count === 1 ? 'Look at it…' : 'Look through them…'}</Button></MessageBarActions>
      </MessageBar>
    </div>
  );
}
