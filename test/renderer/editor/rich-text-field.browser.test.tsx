import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RichText } from '../../../shared/model';
import { RichTextField } from '../../../renderer/editor/RichTextField';
import { briefing } from '../../builders';

describe('RichTextField on a busy machine', () => {
  it('loses no letter and keeps the caret when what it sent comes back after more was typed, and still shows what comes from outside', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    const { sections: _sections, ...data } = briefing();
    const heard: RichText[] = [];
    const render = (value: RichText): void => root.render(<RichTextField value={value} kind="line" label="Owner" data={data} onChange={(text) => heard.push(text)} />);
    const shown = () => place.querySelector('.bd-field')?.textContent;
    render([]);
    await expect.poll(() => place.querySelector('.bd-field [data-lexical-text], .bd-field p')).not.toBeNull();
    await userEvent.click(place.querySelector('.bd-field') as Element);
    await userEvent.keyboard('Dela');
    await expect.poll(() => heard).toHaveLength(1);
    await userEvent.keyboard('y');
    await expect.poll(() => heard).toHaveLength(2);
    render(heard[0]!);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(shown()).toBe('Delay');
    render(heard[1]!);
    await userEvent.keyboard(' in Vienna');
    expect(shown()).toBe('Delay in Vienna');
    await expect.poll(() => heard.at(-1)).toEqual([[{ type: 'text', text: 'Delay in Vienna' }]]);
    render(heard.at(-1)!);
    render(heard[0]!);
    await expect.poll(shown).toBe('Dela');
    root.unmount();
    place.remove();
  });
});

describe('RichTextField by keyboard', () => {
  it('has the caret behind its text when it is come to by Tab from either side, and where it was after a click', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    const { sections: _sections, ...data } = briefing();
    root.render(<><button type="button">Before</button><RichTextField value={[[{ type: 'text', text: 'Border guard' }], [{ type: 'text', text: 'No stamp' }]]} kind="rich" label="What" data={data} onChange={() => {}} /><button type="button">After</button></>);
    const paragraphs = () => [...place.querySelectorAll('.bd-field p')].map(({ textContent }) => textContent);
    await expect.poll(paragraphs).toEqual(['Border guard', 'No stamp']);
    const button = (at: number): HTMLElement => place.querySelectorAll('button')[at]!;
    button(0).focus();
    await userEvent.keyboard('{Tab}ed');
    await expect.poll(paragraphs).toEqual(['Border guard', 'No stamped']);
    button(1).focus();
    await userEvent.keyboard('{Home}{Shift>}{Tab}{/Shift}, yet');
    await expect.poll(paragraphs).toEqual(['Border guard', 'No stamped, yet']);
    button(1).focus();
    await userEvent.click(place.querySelector('.bd-field p') as Element, { position: { x: 1, y: 5 } });
    await userEvent.keyboard('A ');
    await expect.poll(paragraphs).toEqual(['A Border guard', 'No stamped, yet']);
    root.unmount();
    place.remove();
  });
});
