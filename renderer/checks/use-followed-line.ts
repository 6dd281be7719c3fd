import { type RefObject, useEffect } from 'react';
import { useChecks } from './checks-store';
import { forgetFollowed, useGapsList } from './gaps-list-store';

/** Puts the focus on the line that was followed when one comes back to the list; where it is mended by now, on what stands in its place, and on the tab of the list when nothing is left. */
export function useFollowedLine(list: RefObject<HTMLElement | null>): void {
  const { followed, returning } = useGapsList();
  const ready = useChecks((store) => store.ready);
  useEffect(() => {
    if (!returning || followed === null || !ready) return;
    const all = (selector: string, from: ParentNode | null = list.current) => [...(from?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const groups = all('[data-group]');
    const group = groups.find((line) => line.dataset['group'] === followed.rule);
    const lines = all('[data-finding]', group ?? null);
    const line = lines.find(({ dataset }) => dataset['finding'] === followed.key) ?? lines[Math.min(followed.at, lines.length - 1)];
    const target = line?.querySelector<HTMLElement>('.bd-finding-go') ?? groups[Math.min(followed.groupAt, groups.length - 1)]?.querySelector<HTMLElement>('.bd-finding-toggle') ?? list.current?.closest('[data-region]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
    forgetFollowed();
  }, [list, followed, returning, ready]);
}
