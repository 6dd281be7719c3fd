import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusNextRegion, rememberFocus } from '../../../renderer/app/regions';

let forget: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <div data-region="text"><button id="text">Text</button></div>
    <aside data-region="inspector">
      <div id="width" role="separator" tabindex="0">|</div>
      <div role="tablist"><button id="briefing" role="tab" aria-selected="false">Briefing</button><button id="gaps" role="tab" aria-selected="true">Gaps</button></div>
      <button id="inside">Inside</button>
    </aside>`;
  forget = rememberFocus();
});
afterEach(() => { forget(); document.body.innerHTML = ''; });
const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const into = (from: string): string | undefined => { at(from).focus(); focusNextRegion(1); return document.activeElement?.id; };

describe('F6 into the inspector', () => {
  it('goes to the tab that is selected, also where another one had the focus', () => {
    at('briefing').focus();
    expect(into('text')).toBe('gaps');
  });

  it('goes back to where the focus was, and not to the separator that sets its width', () => {
    at('inside').focus();
    at('width').focus();
    expect(into('text')).toBe('inside');
  });
});
