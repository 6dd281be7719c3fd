import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announce, dismissToast, useToasts } from '../../../renderer/app/toasts';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';
import type { FakeDeskOptions } from '../support/fake-desk';

/** Waits for what the window does when it is idle, which a busy machine puts off. */
const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const region = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
const outline = () => [...document.querySelectorAll<HTMLElement>('.bd-outline-row[data-level="0"]')].map((row) => row.querySelector('.bd-outline-text')?.textContent);

const start = async (options: FakeDeskOptions = {}) => {
  await page.viewport(1366, 768);
  const desk = mountApp(options);
  await expect.element(page.getByRole('heading', { name: 'New briefing' })).toBeVisible();
  return desk;
};
const open = async (options: FakeDeskOptions = {}) => {
  await page.viewport(1366, 768);
  const desk = mountApp({ initial: sampleBriefing(), ...options });
  await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBeGreaterThan(5);
  await eventually(region).toBe('text');
  return desk;
};
/** Goes to a section by its line in the outline. */
const goTo = async (heading: string) => {
  await page.getByRole('treeitem', { name: new RegExp(heading) }).click();
  await eventually(region).toBe('text');
};

describe('New', () => {
  it('goes by keyboard from the card to typing in the first section', async () => {
    const desk = await start();
    document.querySelector<HTMLElement>('.bd-template-card')?.focus();
    await keys('{Enter}');
    await expect.element(page.getByLabelText('Subject')).toHaveFocus();
    await keys('Position on verification{Tab}The Minister{Tab}20 march 2026{Enter}');
    await eventually(() => document.activeElement?.className).toContain('bd-canvas');
    await keys('Hold the line.');
    await eventually(() => JSON.stringify(desk.held()?.sections[0]?.blocks)).toContain('Hold the line.');
    expect(desk.held()?.metadata).toMatchObject({ subject: 'Position on verification', to: 'The Minister', decideBy: '2026-03-20' });
    await expect.element(page.getByText('Not saved yet')).toBeVisible();
  });

  it('says that a typed date is none and does not create', async () => {
    const desk = await start();
    document.querySelector<HTMLElement>('.bd-template-card')?.focus();
    await keys('{Enter}');
    await expect.element(page.getByLabelText('Subject')).toHaveFocus();
    await keys('{Tab}{Tab}31 april 2026{Enter}');
    await expect.element(page.getByText('That is not a date. Type it as 14 March 2026.')).toBeVisible();
    expect(desk.calls.some((call) => call.channel === 'briefing:create')).toBe(false);
  });
});

describe('the memo block', () => {
  it.each([['Decision memo', ['To', 'From', 'Date', 'Subject', 'Decision needed by']], ['Meeting brief', ['To', 'From', 'Date', 'Subject']], ['Situation update', ['To', 'From', 'Date', 'Subject', 'Information as of']]] as const)('of a new %s asks for what that kind needs, the rest is added by name', async (kind, lines) => {
    await start();
    await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
    await expect.element(page.getByLabelText('Subject')).toHaveFocus();
    await keys('Position on verification{Enter}');
    await eventually(() => [...document.querySelectorAll('.bd-memo-label')].map((label) => label.textContent)).toEqual(lines);
    if (lines.length > 4) return;
    await page.getByRole('button', { name: 'Add the line Decision needed by' }).click();
    await eventually(() => document.activeElement?.closest('[data-memo-field]')?.getAttribute('data-memo-field')).toBe('decideBy');
  });
});

describe('the language of the memo block', () => {
  it('takes the headings of a template along', async () => {
    await start();
    await page.getByRole('button', { name: /^Negotiation briefing/ }).click();
    await expect.element(page.getByLabelText('Subject')).toHaveFocus();
    await keys('Переговори{Enter}');
    await eventually(outline).toContain('Sticking points');
    await userEvent.selectOptions(document.querySelector<HTMLSelectElement>('[data-memo-field="language"] select')!, 'uk-UA');
    await eventually(outline).toContain('Спірні питання');
    expect(outline().filter((heading) => /[a-z]/i.test(heading ?? ''))).toEqual([]);
  });

  it('keeps the keys after a choice, which would else be written into the text', async () => {
    const desk = await open();
    const languages = document.querySelector<HTMLSelectElement>('[data-memo-field="language"] select')!;
    languages.focus();
    await userEvent.selectOptions(languages, 'uk-UA');
    await eventually(() => desk.held()?.metadata.language).toBe('uk-UA');
    expect(document.activeElement).toBe(languages);
  });
});

describe('the window around the text', () => {
  it('shows a file from the top of its first page, with the caret in the first section', async () => {
    await open();
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    expect(document.querySelector('.bd-scroller')?.scrollTop).toBe(0);
    expect(document.getSelection()?.anchorNode?.parentElement?.closest('.bd-section')).toBe(document.querySelector('.bd-section'));
  });

  it('goes through its regions with F6 and back, and Esc returns to the text', async () => {
    await open();
    const seen: (string | undefined)[] = [];
    for (let at = 0; at < 5; at++) { await keys('{F6}'); seen.push(region()); }
    expect(seen).toEqual(['inspector', 'status', 'toolbar', 'outline', 'text']);
    await keys('{Shift>}{F6}{/Shift}');
    expect(region()).toBe('outline');
    await keys('{Escape}');
    await eventually(region).toBe('text');
  });

  it('says the same thing once', async () => {
    await open();
    for (let at = 0; at < 3; at++) announce('Nothing to undo.');
    announce('Another thing.');
    await expect.element(page.getByText('Another thing.')).toBeVisible();
    expect(page.getByText('Nothing to undo.').elements()).toHaveLength(1);
    for (const { id } of useToasts.getState().toasts) dismissToast(id);
  });

  it('goes with F6 to what is said above the text and at the foot of the window too, and back to the text when it is taken away', async () => {
    await open({ notices: ['A picture of this briefing is missing.'] });
    announce('The row was deleted.', { label: 'Undo', run: () => undefined });
    await expect.element(page.getByText('The row was deleted.')).toBeVisible();
    const seen: (string | undefined)[] = [];
    for (let at = 0; at < 7; at++) { await keys('{F6}'); seen.push(region()); }
    expect(seen).toEqual(['notices', 'inspector', 'status', 'messages', 'toolbar', 'outline', 'text']);
    await keys('{Shift>}{F6}{F6}{F6}{/Shift}');
    expect([region(), document.activeElement?.textContent]).toEqual(['messages', 'Undo']);
    await keys('{Enter}');
    await eventually(region).toBe('text');
    await keys('{F6}');
    expect([region(), document.activeElement?.getAttribute('aria-label')]).toEqual(['notices', 'Dismiss']);
    await keys('{Enter}');
    await eventually(region).toBe('text');
    await keys('{F6}');
    expect(region()).toBe('inspector');
  });

  it('hands the keys to the dialog that an entry of the section menu opens, and back to the text afterwards', async () => {
    const desk = await open();
    await goTo('Next steps');
    document.querySelector<HTMLElement>('.bd-section.bd-current .bd-section-menu')!.click();
    const entry = () => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ textContent }) => textContent?.includes('Save section as template…'));
    await eventually(entry).toBeDefined();
    entry()!.click();
    const name = () => document.querySelector<HTMLInputElement>('[role="dialog"] input');
    await eventually(() => name() !== null && document.activeElement === name()).toBe(true);
    await keys('{Control>}a{/Control}Typed into the name');
    expect(name()?.value).toBe('Typed into the name');
    expect(JSON.stringify(desk.held() ?? {})).not.toContain('Typed into the name');
    await keys('{Escape}');
    await eventually(region).toBe('text');
    // The field of the dialog had taken the selection of the page with it.
    await keys('Typed afterwards ');
    await eventually(() => JSON.stringify(desk.held()?.sections.find(({ kind }) => kind === 'nextSteps'))).toContain('Typed afterwards ');
  });

  it('keeps form fields and text in one undo history', async () => {
    const desk = await open();
    const to = document.querySelector<HTMLTextAreaElement>('[data-memo-field="to"] textarea')!;
    to.focus();
    await keys('Minister');
    await goTo('Next steps');
    await keys('Typed. ');
    await eventually(() => JSON.stringify(desk.held())).toContain('Typed. ');
    to.focus();
    await keys('{Control>}z{/Control}');
    await eventually(() => JSON.stringify(desk.held()?.sections)).not.toContain('Typed. ');
    expect(to.value).toBe('Minister');
    await keys('{Control>}z{/Control}');
    await eventually(() => to.value).toBe('');
  });

  it('inserts a typed block from the / menu and leaves no slash behind', async () => {
    const desk = await open();
    await goTo('Next steps');
    await keys('{Control>}{End}{/Control}{Enter}/tim');
    await expect.element(page.getByRole('option', { name: /Timeline/ })).toBeVisible();
    await keys('{Enter}');
    await eventually(() => desk.held()?.sections.at(-1)?.blocks.some((block) => block.type === 'rows' && block.kind === 'timeline')).toBe(true);
    expect(JSON.stringify(desk.held()?.sections.at(-1))).not.toContain('/tim');
  });

  it('finds, goes on with Enter, replaces, and returns to the text with Esc', async () => {
    const desk = await open();
    desk.emit('menu:command', 'replace');
    await expect.element(page.getByLabelText('Find', { exact: true })).toHaveFocus();
    await keys('Geneva');
    const count = () => document.querySelector('.bd-find-count')?.textContent ?? '';
    await eventually(count).toMatch(/^\d+ places?$/);
    const places = Number(count().split(' ')[0]);
    await keys('{Enter}');
    await eventually(count).toBe(`1 of ${places}`);
    await keys('{Tab}');
    await expect.element(page.getByLabelText('Replace with')).toHaveFocus();
    await keys('Vienna');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await expect.element(page.getByText(`${places} places replaced.`)).toBeVisible();
    await eventually(() => JSON.stringify(desk.held()?.sections)).not.toContain('Geneva');
    await page.getByLabelText('Find', { exact: true }).click();
    await keys('{Escape}');
    await eventually(region).toBe('text');
  });

  it('says saved only when it is', async () => {
    const desk = await open();
    await goTo('Next steps');
    await keys('More. ');
    await expect.element(page.getByText('Unsaved changes')).toBeVisible();
    desk.emit('menu:command', 'save');
    await expect.element(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
    expect(JSON.stringify(desk.onDisk())).toContain('More. ');
    await keys('And more. ');
    await expect.element(page.getByText('Unsaved changes')).toBeVisible();
  });

  it('asks what to do when the file was changed outside, and replaces it when told to', async () => {
    const desk = await open();
    desk.answer({ 'briefing:save': (_session, { overwriteChanged }) => (overwriteChanged ? { type: 'saved', at: Date.now(), file: { name: 'a', folder: '/' } } : { type: 'failed', reason: 'changedOutside', message: 'The file on the disk is not the one that was opened.' }) });
    desk.emit('menu:command', 'save');
    await expect.element(page.getByRole('alertdialog', { name: 'The file was changed by someone else' })).toBeVisible();
    await page.getByRole('button', { name: 'Replace what is there' }).click();
    await expect.element(page.getByText(/^Saved /)).toBeVisible();
  });

  it('answers a flush only when the main process holds the last change', async () => {
    const desk = await open();
    await goTo('Next steps');
    await keys('Last words. ');
    desk.emit('app:flush', { requestId: 'r1' });
    await eventually(() => desk.calls.find((call) => call.channel === 'app:flushed')?.args).toEqual([{ requestId: 'r1' }]);
    expect(JSON.stringify(desk.held())).toContain('Last words. ');
  });
});

describe('the outline', () => {
  it('renames, moves, duplicates and deletes by keyboard, and undoes the deletion', async () => {
    const desk = await open();
    await goTo('Background');
    await keys('{Shift>}{F6}{/Shift}');
    expect(document.activeElement?.textContent).toContain('Background');
    await keys('{F2}');
    await expect.element(page.getByLabelText('Heading of the section')).toHaveFocus();
    await keys('History{Enter}');
    await eventually(() => outline()[1]).toBe('History');
    await eventually(() => document.activeElement?.textContent).toContain('History');
    await keys('{Alt>}{ArrowUp}{/Alt}');
    await eventually(() => outline()[0]).toBe('History');
    await keys('{Control>}d{/Control}');
    await eventually(() => outline().slice(0, 2)).toEqual(['History', 'History']);
    const before = outline().length;
    await keys('{Delete}');
    await eventually(() => outline().length).toBe(before - 1);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await eventually(() => outline().length).toBe(before);
    await page.getByRole('treeitem', { name: /History/ }).first().click();
    await keys('{Control>}y{/Control}');
    await eventually(() => outline().length).toBe(before - 1);
    await keys('{Control>}z{/Control}');
    await eventually(() => outline().length).toBe(before);
    await eventually(() => desk.held()?.sections.filter((section) => section.heading === 'History').length).toBe(2);
  });

  it('moves several selected sections together', async () => {
    await open();
    const before = outline();
    await goTo('Background');
    await keys('{Shift>}{F6}{/Shift}{Shift>}{ArrowDown}{/Shift}');
    await keys('{Alt>}{ArrowUp}{/Alt}');
    await eventually(() => outline().slice(0, 3)).toEqual([before[1], before[2], before[0]]);
  });

  it('adds a section from a template with the caret in it', async () => {
    const desk = await open();
    await goTo('Background');
    await page.getByRole('button', { name: 'Add section' }).click();
    await page.getByRole('menuitem', { name: /^Clearance/ }).click();
    await eventually(() => outline()[2]).toBe('Clearance');
    await eventually(region).toBe('text');
    await eventually(() => desk.held()?.sections[2]?.kind).toBe('clearance');
  });
});

describe('the inspector', () => {
  it('takes every letter that is typed into a card, in order, also after pauses in which the text follows', async () => {
    const desk = await open();
    await goTo('Risks');
    await userEvent.click(document.querySelector('[data-kind="risks"] .bd-row .bd-cell')!);
    await keys('{Alt>}{Enter}{/Alt}');
    await expect.element(page.getByRole('textbox', { name: 'Because of' })).toHaveFocus();
    const before = document.querySelector('[data-kind="risks"] [data-slot="mayHappen"]')!.textContent;
    let typed = '';
    for (const words of ['Delay ', 'in ', 'Vienna']) {
      await keys(words);
      typed += words;
      await eventually(() => JSON.stringify(desk.held()?.sections.find((section) => section.kind === 'risks'))).toContain(`"${typed}"`);
      await expect.element(page.getByRole('textbox', { name: 'Because of' })).toHaveFocus();
    }
    expect(document.querySelector('[data-kind="risks"] [data-slot="becauseOf"]')!.textContent).toContain('Delay in Vienna');
    expect(document.querySelector('[data-kind="risks"] [data-slot="mayHappen"]')!.textContent).toBe(before);
  });

  it('opens the card of a row with Alt+Enter, and its fields go into the text', async () => {
    const desk = await open();
    await goTo('Risks');
    document.querySelector<HTMLElement>('[data-kind="risks"] .bd-row .bd-cell [contenteditable], [data-kind="risks"] .bd-row .bd-cell')?.scrollIntoView();
    await userEvent.click(document.querySelector('[data-kind="risks"] .bd-row .bd-cell')!);
    await keys('{Alt>}{Enter}{/Alt}');
    await eventually(region).toBe('inspector');
    await expect.element(page.getByRole('textbox', { name: 'Because of' })).toHaveFocus();
    await keys('Delay in Vienna');
    await page.getByRole('button', { name: /Assessment and response/ }).click();
    await eventually(() => document.querySelector('[data-kind="risks"] .bd-row')?.textContent).toContain('Delay in Vienna');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Likelihood' }), 'high');
    await eventually(() => JSON.stringify(desk.held()?.sections.find((section) => section.kind === 'risks'))).toContain('"likelihood":"high"');
    await userEvent.click(page.getByRole('textbox', { name: 'Because of' }));
    await keys('{Escape}');
    await eventually(region).toBe('text');
  });

  it('goes from a gap to its place, and sets it aside with a reason', async () => {
    const desk = await open({ settings: { inspectorTab: 'gaps' } });
    const line = page.getByRole('button', { name: /^Owner missing/ });
    await line.click();
    const finding = document.querySelector<HTMLElement>('.bd-findings .bd-finding-go')!;
    finding.click();
    await eventually(region).toBe('text');
    const before = document.querySelectorAll('.bd-finding').length;
    await page.getByRole('button', { name: /^Set aside:/ }).first().click();
    await keys('Asked, no answer yet{Enter}');
    await eventually(() => desk.held()?.setAside[0]?.reason).toBe('Asked, no answer yet');
    await expect.element(page.getByText('Set aside (1)')).toBeVisible();
    expect(before).toBeGreaterThan(1);
  });
});
