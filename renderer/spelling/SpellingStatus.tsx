import { Button, Tooltip } from '@fluentui/react-components';
import { announce } from '../app/toasts';
import { useSettings } from '../app/settings-store';
import { spellingProblem } from './spelling-problem';
import { useSpelling } from './spelling-store';

/** Says in the status line that spelling is not checked, and why; nothing while it is. */
export function SpellingStatus({ language }: { readonly language: string }) {
  const unavailable = useSpelling((store) => store.unavailable);
  const on = useSettings((store) => store.settings.checkSpelling);
  const problem = on ? spellingProblem(language, unavailable) : undefined;
  if (problem === undefined) return null;
  return (
    <Tooltip relationship="description" content={problem}>
      <Button size="small" appearance="transparent" className="bd-status-button" onClick={() => announce(problem)}>No spelling check</Button>
    </Tooltip>
  );
}
