import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Recent } from '../../shared/ipc/briefing-channels';
import { desk } from '../app/desk';
import { RecentRow } from './RecentRow';

/** The briefings that were worked on last, newest first. */
export function RecentList() {
  const [recents, setRecents] = useState<readonly Recent[] | null>(null);
  const refresh = () => void desk.invoke('recents:list').then(setRecents);
  useEffect(refresh, []);
  useEffect(() => desk.on('list:changed', ({ list }) => { if (list === 'recents') refresh(); }), []);
  if (recents === null) return <Spinner size="tiny" label="Reading the list" labelPosition="after" />;
  if (recents.length === 0) return <p className="bd-empty">Briefings that you open or save appear here. Start one at the left, or open a file.</p>;
  return <ul className="bd-recents">{recents.map((recent) => <RecentRow key={recent.id} recent={recent} onChanged={refresh} />)}</ul>;
}
