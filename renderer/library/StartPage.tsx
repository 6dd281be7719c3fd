import { Button, Text } from '@fluentui/react-components';
import { DocumentCopyRegular, FolderOpenRegular, KeyboardRegular, SettingsRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { showOutcome, useApp } from '../app/app-store';
import { desk } from '../app/desk';
import { useDialogs } from '../app/dialogs-store';
import { useSettings } from '../app/settings-store';
import { useTemplates } from '../app/templates-store';
import { FirstRunLine } from './FirstRunLine';
import { LeftWorkLine } from './LeftWorkLine';
import { NewBriefingDialog } from './NewBriefingDialog';
import type { NewFrom } from './new-from';
import { RecentList } from './RecentList';
import { SampleLine } from './SampleLine';
import { TemplateCard } from './TemplateCard';
import './library.css';

/** The page between briefings: what to start from at the left, what was worked on last at the right. */
export function StartPage() {
  const { briefings, sections, loaded } = useTemplates();
  const [chosen, setChosen] = useState<NewFrom | null>(null);
  const firstRunDone = useSettings((store) => store.settings.firstRunDone);
  const newAsked = useDialogs((store) => store.newAsked);
  useEffect(() => {
    if (newAsked === 0 && !(location.hash === '#new' && loaded)) return;
    document.querySelector<HTMLElement>('.bd-template-card')?.focus();
  }, [newAsked, loaded]);
  return (
    <div className="bd-start">
      <header className="bd-start-head">
        <h1 className="bd-start-title">Briefing Desk</h1>
        <Text className="bd-start-words bd-quiet">Briefings from templated sections, exported as memos</Text>
        <Button appearance="subtle" icon={<SettingsRegular />} className="bd-start-keys bd-start-keys-first" onClick={() => useDialogs.getState().open({ type: 'settings' })}>Settings</Button>
        <Button appearance="subtle" icon={<KeyboardRegular />} className="bd-start-keys" onClick={() => useDialogs.getState().open({ type: 'shortcuts' })}>Keyboard shortcuts</Button>
      </header>
      {!firstRunDone && <FirstRunLine />}
      <LeftWorkLine />
      <main className="bd-start-body">
        <section className="bd-start-new" aria-labelledby="bd-new-heading">
          <div className="bd-start-recent-head">
            <h2 id="bd-new-heading">New briefing</h2>
            <Button icon={<DocumentCopyRegular />} onClick={() => void pickExisting().then((existing) => { if (existing) setChosen(existing); })}>From existing…</Button>
          </div>
          <ul className="bd-cards">
            {briefings.map((template) => <li key={template.id}><TemplateCard template={template} sections={sections} onChoose={() => setChosen({ type: 'template', template })} /></li>)}
          </ul>
          {loaded && briefings.length === 0 && <p className="bd-quiet">No templates were found. Reinstall Briefing Desk, or open a briefing that you have.</p>}
        </section>
        <section className="bd-start-recent" aria-labelledby="bd-recent-heading">
          <div className="bd-start-recent-head">
            <h2 id="bd-recent-heading">Recent briefings</h2>
            <Button icon={<FolderOpenRegular />} onClick={() => void desk.invoke('briefing:open').then(showOutcome)}>Open…</Button>
          </div>
          <RecentList />
          <SampleLine />
        </section>
      </main>
      {chosen && <NewBriefingDialog from={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}

/** Asks for a briefing; what cannot be read is said and nothing is chosen. */
async function pickExisting(): Promise<NewFrom | undefined> {
  const answer = await desk.invoke('existing:pick');
  if (answer.type === 'failed') useApp.getState().say('The briefing could not be opened', answer.message);
  return answer.type === 'picked' ? { ...answer, type: 'existing' } : undefined;
}
