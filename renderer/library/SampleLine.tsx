import { Button } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import { showOutcome } from '../app/app-store';
import { desk } from '../app/desk';

/** The way to a finished briefing to look around in. A copy opens, so that nothing in it can be spoilt. */
export function SampleLine() {
  const open = () => void desk.invoke('briefing:openSample', 'three-way-talks').then(showOutcome);
  return (
    <div className="bd-sample">
      <BookOpenRegular className="bd-recent-icon" aria-hidden />
      <span className="bd-sample-text"><span className="bd-sample-title">Sample: three-way talks</span>A negotiation briefing whose gaps are left open. A copy opens; change what you like.</span>
      <Button onClick={open}>Open the sample</Button>
    </div>
  );
}
