import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LayoutState, useSession } from '../../../renderer/app/session-store';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { refreshChecks } from '../../../renderer/checks/checks-store';
import { createBriefingEditor } from '../../../renderer/editor';
import { DEFAULT_HOUSE_STYLE } from '../../../shared/model/house-style';
import { briefing, p, section } from '../../builders';
import { putDesk } from '../support/mount-app';

const LAID_OUT = { type: 'ready' as const, revision: 1, pages: 2, headingPages: {}, warnings: [], bottomLineLines: 3 };
const show = (...bottomLine: readonly string[]) => {
  putDesk();
  const handle = createBriefingEditor({ ...briefing(section('bottomLine', ...bottomLine.map((line) => p(line)))), houseStyle: { ...DEFAULT_HOUSE_STYLE, bottomLineMaxLines: 5 } });
  refreshChecks(handle.briefing());
  render(<StatusBar handle={handle} />);
};
const laidOut = (layout: LayoutState) => act(() => useSession.setState({ layout }));
const counted = (): string | undefined => screen.queryByText(/^bottom line /)?.textContent ?? undefined;

beforeEach(() => useSession.setState({ layout: { type: 'none' } }));

describe('the count of pages', () => {
  it('is against the one page that a leadership memo is meant to have, and what is over its limit stands out', () => {
    putDesk();
    const memo = briefing({ metadata: { kind: 'leadershipMemo' } }, section('bottomLine', p('Approve it')));
    refreshChecks(memo);
    const { container } = render(<StatusBar handle={createBriefingEditor(memo)} />);
    const over = () => [...container.querySelectorAll('[data-over]')].map(({ textContent }) => textContent);
    laidOut({ type: 'ready', last: { ...LAID_OUT, pages: 1 }, stale: false });
    expect([screen.getByText('1 page of 1') !== null, over()]).toEqual([true, []]);
    laidOut({ type: 'ready', last: { ...LAID_OUT, pages: 2, bottomLineLines: 8 }, stale: false });
    expect(over()).toEqual(['2 pages of 1', 'bottom line 8 of 4 lines']);
  });

  it('is only a count for a kind that is as long as it needs to be', () => {
    show('Approve it');
    laidOut({ type: 'ready', last: LAID_OUT, stale: false });
    expect(screen.getByText('2 pages').hasAttribute('data-over')).toBe(false);
  });
});

describe('the count of the bottom line', () => {
  it('is of the lines as laid out, against those that the house style allows', () => {
    show('Approve it');
    expect(counted()).toBeUndefined();
    laidOut({ type: 'ready', last: LAID_OUT, stale: false });
    expect(counted()).toBe('bottom line 3 of 5 lines');
  });

  it('says that it is not exact as soon as the text has changed since, and while pages are laid out or could not be', () => {
    show('Approve it');
    for (const layout of [{ type: 'ready', last: LAID_OUT, stale: true }, { type: 'running', last: LAID_OUT }, { type: 'failed', message: 'No', last: LAID_OUT }] as const) {
      laidOut(layout);
      expect(counted()).toBe('bottom line about 3 of 5 lines');
    }
    laidOut({ type: 'ready', last: LAID_OUT, stale: false });
    expect(counted()).toBe('bottom line 3 of 5 lines');
  });

  it('is not there for a bottom line that says nothing, nor for a paper that was laid out without one', () => {
    show('');
    laidOut({ type: 'ready', last: LAID_OUT, stale: false });
    expect(counted()).toBeUndefined();
    act(() => refreshChecks(briefing(section('bottomLine', p('Approve it')))));
    expect(counted()).toBe('bottom line 3 of 5 lines');
    const { bottomLineLines: _none, ...without } = LAID_OUT;
    laidOut({ type: 'ready', last: without, stale: false });
    expect(counted()).toBeUndefined();
  });
});
