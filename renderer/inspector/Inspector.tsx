import { Button, Tab, TabList } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { PanelBoundary } from '../app/PanelBoundary';
import { focusPanel, INSPECTOR_TABS, type InspectorTab, setPanel } from '../app/panels';
import type { OpenSession } from '../app/session-store';
import { useSettings } from '../app/settings-store';
import { useChecks } from '../checks/checks-store';
import { forgetFollowed } from '../checks/gaps-list-store';
import { GapsPanel } from '../checks/GapsPanel';
import { useSelectionState } from '../editor';
import { PreviewPanel } from '../preview/PreviewPanel';
import { BriefingTab } from './BriefingTab';
import { CardTab } from './CardTab';
import './inspector.css';

interface InspectorProps {
  readonly session: OpenSession;
  readonly overlay: boolean;
  /** What sizes the panel. */
  readonly children?: ReactNode;
}

/** The panel at the end: the briefing's data, the card of what the caret stands in, gaps, and the true pages. */
export function Inspector({ session, overlay, children }: InspectorProps) {
  const { handle, opened } = session;
  const { settings, update } = useSettings();
  const gaps = useChecks((store) => store.gaps);
  const selection = useSelectionState(handle.editor);
  const tab: InspectorTab = INSPECTOR_TABS.find((known) => known === settings.inspectorTab) ?? 'briefing';
  const close = () => { forgetFollowed(); setPanel('inspector', false); focusPanel('text'); };
  return (
    <aside id="bd-inspector" className="bd-inspector" data-region="inspector" data-overlay={overlay || undefined} aria-label="Inspector" style={{ width: settings.inspectorWidth }}>
      <div className="bd-inspector-head">
        <TabList size="small" selectedValue={tab} onTabSelect={(_event, data) => { forgetFollowed(); update({ inspectorTab: data.value as InspectorTab }); }} aria-label="Inspector">
          <Tab value="briefing" id="bd-tab-briefing">Briefing</Tab>
          <Tab value="card" id="bd-tab-card">{selection?.inRows ? 'Row' : 'Section'}</Tab>
          <Tab value="gaps" id="bd-tab-gaps">{gaps === 0 ? 'Gaps' : `Gaps (${gaps})`}</Tab>
          <Tab value="preview" id="bd-tab-preview">Preview</Tab>
        </TabList>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label="Close the inspector" onClick={close} />
      </div>
      <div className="bd-inspector-body" role="tabpanel" aria-labelledby={`bd-tab-${tab}`} data-tab={tab}>
        <PanelBoundary key={tab} name="This panel">
          {tab === 'briefing' && <BriefingTab handle={handle} readOnly={opened.readOnly} />}
          {tab === 'card' && <CardTab handle={handle} readOnly={opened.readOnly} />}
          {tab === 'gaps' && <GapsPanel handle={handle} />}
          {tab === 'preview' && <PreviewPanel session={session} />}
        </PanelBoundary>
      </div>
      {children}
    </aside>
  );
}
