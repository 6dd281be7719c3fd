import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Briefing } from '../../../shared/model/briefing';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const OSCE = 'Organization for Security and Co-operation in Europe';
const talks = (): Briefing => briefing({ kind: 'informationMemo', metadata: { kind: 'informationMemo' } },
  section('background', p('Posts of the OSCE stand in Kyiv.'), p(`The ${OSCE} (OSCE) and Міжнародне агентство з атомної енергії (МАГАТЕ) wrote to Kiev.`)), section('risks', risksBlock(risk({ mayHappen: 'WFP convoys stop near Kyiv', owner: 'Desk' }))));
const open = async () => {
  await page.viewport(1366, 768);
  const desk = mountApp({ initial: talks() });
  await eventually(() => document.querySelectorAll('.bd-outline-row').length).toBe(2);
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
  return desk;
};
const part = async (name: RegExp) => { await page.getByRole('button', { name }).click(); };
const found = () => [...document.querySelectorAll('.bd-found li')].map((line) => line.textContent);

describe('the list of acronyms', () => {
  it('offers what the text uses with what it explains, and adds one or all', async () => {
    const desk = await open();
    await part(/^Acronyms/);
    await eventually(found).toEqual([`OSCE${OSCE}. Twice in the textAdd`, 'МАГАТЕМіжнародне агентство з атомної енергії. Once in the textAdd', 'WFPOnce in the textAdd']);
    await page.getByRole('button', { name: 'Add all that the text explains' }).click();
    await eventually(() => desk.held()?.acronyms.map(({ short, long }) => `${short}: ${long}`)).toEqual([`OSCE: ${OSCE}`, 'МАГАТЕ: Міжнародне агентство з атомної енергії']);
    await eventually(found).toEqual(['WFPOnce in the textAdd']);
    expect(desk.held()?.metadata.acronymList).toBeUndefined();
    await page.getByRole('switch', { name: 'Print the list at the end' }).click();
    await eventually(() => desk.held()?.metadata.acronymList).toBe(true);
    await page.getByRole('button', { name: /^WFP/ }).click();
    await eventually(() => getSelection()?.toString()).toBe('WFP');
  });

  it('writes an acronym out where it first stands, from its line in the gaps', async () => {
    const desk = await open();
    await page.getByRole('tab', { name: /^Gaps/ }).click();
    await page.getByRole('button', { name: /^Acronym not expanded/ }).click();
    await page.getByRole('button', { name: 'Write out OSCE' }).click();
    await expect.element(page.getByLabelText('OSCE stands for')).toHaveValue(OSCE);
    await keys('{Enter}');
    await eventually(() => JSON.stringify(desk.held()?.sections[0]?.blocks[0])).toContain(`Posts of the ${OSCE} (OSCE) stand`);
    await eventually(() => page.getByRole('button', { name: 'Write out OSCE' }).elements().length).toBe(0);
  });
});

describe('the keyboard in the lists', () => {
  const value = () => (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  it('writes what an added acronym stands for, and goes on to the next where the text says it', async () => {
    const desk = await open();
    await part(/^Acronyms/);
    await eventually(() => found().length).toBe(3);
    page.getByRole('button', { name: 'Add WFP to the list' }).element().focus();
    await keys('{Enter}');
    await eventually(value).toBe('Stands for');
    await keys('World Food Programme');
    await eventually(() => desk.held()?.acronyms.map(({ short, long }) => [short, long])).toEqual([['WFP', 'World Food Programme']]);
    page.getByRole('button', { name: 'Add OSCE to the list' }).element().focus();
    await keys('{Enter}');
    await eventually(value).toBe('Add МАГАТЕ to the list');
    await keys('{Enter}');
    await eventually(() => desk.held()?.acronyms.length).toBe(3);
    await eventually(value).toBe('Acronym');
    expect(document.activeElement?.closest('li')?.textContent).toContain('Once in the text');
  });

  it('stays with an entry that is moved, and with what stands in the place of a removed one', async () => {
    const desk = await open();
    await part(/^Acronyms/);
    await page.getByRole('button', { name: 'Add all that the text explains' }).click();
    const order = () => desk.held()?.acronyms.map(({ short }) => short);
    await eventually(order).toEqual(['OSCE', 'МАГАТЕ']);
    page.getByRole('button', { name: 'Move МАГАТЕ up' }).element().focus();
    await keys('{Enter}');
    await eventually(order).toEqual(['МАГАТЕ', 'OSCE']);
    await eventually(value).toBe('Move МАГАТЕ down');
    await keys('{Enter}');
    await eventually(order).toEqual(['OSCE', 'МАГАТЕ']);
    await eventually(value).toBe('Move МАГАТЕ up');
    await keys('{Tab}{Enter}');
    await eventually(order).toEqual(['OSCE']);
    await eventually(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined)).toBe('OSCE');
    page.getByRole('button', { name: 'Remove OSCE' }).element().focus();
    await keys('{Enter}');
    await eventually(order).toEqual([]);
    await eventually(value).toBe('Add an acronym');
  });
});

describe('the list of names', () => {
  it('offers a name that is spelt in several ways, says where each stands, and the gaps follow', async () => {
    const desk = await open();
    await part(/^Names/);
    await eventually(found).toEqual(['Kyiv, KievKyiv: 2; Kiev: 1Add']);
    await page.getByRole('button', { name: 'Add Kyiv, Kiev to the list' }).click();
    await eventually(() => desk.held()?.names.map(({ preferred, variants }) => [preferred, variants])).toEqual([['Kyiv', ['Kiev']]]);
    await eventually(() => [...document.querySelectorAll('.bd-spellings li')].map((line) => line.textContent)).toEqual(['Kyiv: twice in the text', 'Kiev: once in the text']);
    const variants = page.getByLabelText('Also spelt');
    await variants.fill('Kiev, Kyyiv ,');
    await eventually(() => desk.held()?.names[0]?.variants).toEqual(['Kiev', 'Kyyiv']);
    await page.getByRole('tab', { name: /^Gaps/ }).click();
    await page.getByRole('button', { name: /^Name spelt in two ways: 1 name/ }).click();
    await page.getByRole('button', { name: 'Kyiv is also written Kiev.', exact: true }).click();
    await eventually(() => getSelection()?.toString()).toBe('Kiev');
  });

  it('offers the other names of the text, each or all, and the keyboard stays with the offers', async () => {
    const desk = mountApp({ initial: briefing({ kind: 'informationMemo', metadata: { kind: 'informationMemo' } }, section('background', p('They met in Geneva, then Abu Dhabi, and Geneva again.'), p('The mayor of Bergen wrote.'))) });
    await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
    await part(/^Names/);
    await eventually(found).toEqual(['GenevaTwice in the textAdd', 'Abu DhabiOnce in the textAdd', 'BergenOnce in the textAdd']);
    await page.getByRole('button', { name: /^Bergen/ }).click();
    await eventually(() => getSelection()?.toString()).toBe('Bergen');
    page.getByRole('button', { name: 'Add Geneva to the list' }).element().focus();
    await keys('{Enter}');
    await eventually(() => document.activeElement?.getAttribute('aria-label')).toBe('Add Abu Dhabi to the list');
    await page.getByRole('button', { name: 'Add all 2' }).click();
    await eventually(() => desk.held()?.names.map(({ preferred, variants }) => [preferred, ...variants])).toEqual([['Geneva'], ['Abu Dhabi'], ['Bergen']]);
    await eventually(() => document.activeElement?.closest('li')?.dataset['entry'] ?? '').toBe(desk.held()?.names[1]?.id);
  });
});
