import { useEffect } from 'react';
import { type LayoutState, type OpenSession, useSession } from '../app/session-store';
import { layOut } from './lay-out';

/** The layout of the pages, made now when there is none or the text changed since; and a way to ask for it again. */
export function useLayOut(session: OpenSession): readonly [LayoutState, () => void] {
  const layout = useSession((store) => store.layout);
  const settled = useSession((store) => store.settled);
  useEffect(() => {
    const { layout: now } = useSession.getState();
    if (now.type === 'none' || (now.type === 'ready' && now.stale) || now.type === 'failed') void layOut(session);
  }, [session, settled]);
  return [layout, () => void layOut(session)];
}
