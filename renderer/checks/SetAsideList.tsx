import { Button } from '@fluentui/react-components';
import type { CheckReport } from '../../shared/checks';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../editor';

/** What was set aside, with its reason, and a way to take it up again. */
export function SetAsideList({ editor, entries }: { readonly editor: BriefingLexicalEditor; readonly entries: CheckReport['setAside'] }) {
  const takeUp = (key: string) => updateBriefingData(editor, { setAside: readBriefingData(editor).setAside.filter((entry) => entry.finding !== key) });
  return (
    <section aria-labelledby="bd-set-aside-heading" data-group="setAside">
      <h3 id="bd-set-aside-heading">{`Set aside (${entries.length})`}</h3>
      <ul className="bd-findings bd-set-aside">
        {entries.map(({ finding, reason }) => (
          <li key={finding.key} className="bd-finding">
            <span className="bd-finding-go">{finding.message}<span className="bd-quiet">{reason === '' ? 'No reason given' : `Reason: ${reason}`}</span></span>
            <Button size="small" appearance="subtle" aria-label={`Take up again: ${finding.message}`} onClick={() => takeUp(finding.key)}>Take up again</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
