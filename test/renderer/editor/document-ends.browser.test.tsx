import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { briefing, p, risk, risksBlock, section } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);
const caret = () => { const selection = document.getSelection(); return [selection?.focusNode?.textContent, selection?.focusOffset]; };

/** Sections far below the screen, which are not laid out. */
const long = () => briefing(...Array.from({ length: 30 }, (_, at) => section('freeText', { heading: `Part ${at}` }, ...Array.from({ length: 12 }, (_line, line) => p(`Text ${at}.${line}`)))));

describe('Ctrl+End and Ctrl+Home', () => {
  it('go to the last and the first text, on and off the screen', async () => {
    const { canvas } = await mount(long());
    caretIn(canvas, 'Text 0.3');
    await keys('{Control>}{End}{/Control}');
    await settle();
    expect(caret()).toEqual(['Text 29.11', 10]);
    await keys('{Control>}{Home}{/Control}');
    await settle();
    expect(caret()).toEqual(['Part 0', 0]);
  });

  it('leave a row', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), risksBlock(risk({ mayHappen: 'Rain' }))), section('freeText', p('Last words'))));
    caretIn(canvas, 'Rain');
    await settle();
    await keys('{Control>}{End}{/Control}');
    await settle();
    expect(caret()).toEqual(['Last words', 10]);
  });

  it('select with Shift up to the end of the briefing, or of the field', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), risksBlock(risk({ mayHappen: 'Rain falls' }))), section('freeText', p('Last words'))));
    caretIn(canvas, 'Before', 3);
    await settle();
    await keys('{Control>}{Shift>}{End}{/Shift}{/Control}');
    await settle();
    expect(caret()).toEqual(['Last words', 10]);
    expect(document.getSelection()?.anchorOffset).toBe(3);
    caretIn(canvas, 'Rain falls', 4);
    await settle();
    await keys('{Control>}{Shift>}{End}{/Shift}{/Control}');
    await settle();
    expect(document.getSelection()?.toString()).toBe(' falls');
  });
});
