import { render } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { ToolBar } from '../../../renderer/app/tool-bar/ToolBar';
import { useChecks } from '../../../renderer/checks/checks-store';
import { Outline } from '../../../renderer/outline/Outline';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });

describe('typing', () => {
  it('draws neither tool bar nor outline again while marks, block type and gaps stay as they are', async () => {
    await page.viewport(1366, 768);
    mountApp({ initial: sampleBriefing() });
    await expect.poll(() => document.querySelectorAll('.bd-outline-row').length, { timeout: 5000 }).toBeGreaterThan(5);
    const session = useSession.getState().session!;
    await page.getByRole('treeitem', { name: /Next steps/ }).click();
    await userEvent.keyboard('First ');
    await expect.poll(() => useSession.getState().settled, { timeout: 5000 }).toBeGreaterThan(0);
    let drawn: string[] = [];
    const count = (id: string) => { drawn.push(id); };
    const box = document.createElement('div');
    document.body.append(box);
    render(<><Profiler id="tool bar" onRender={count}><ToolBar session={session} /></Profiler><Profiler id="outline" onRender={count}><Outline handle={session.handle} readOnly={false} overlay={false} /></Profiler></>, { container: box });
    for (let at = 0; at < 5; at++) await frame();
    drawn = [];
    const words = useChecks.getState().words;
    for (const letter of 'twenty letters go in.') { await userEvent.keyboard(letter); await frame(); }
    await expect.poll(() => useChecks.getState().words, { timeout: 5000 }).toBeGreaterThan(words);
    await frame();
    expect(drawn).toEqual([]);
    await userEvent.keyboard('{Control>}b{/Control}');
    await expect.poll(() => drawn).toContain('tool bar');
    box.remove();
  });
});
