import { describe, expect, it } from 'vitest';
import { commandOfKey } from '../../../renderer/app/command-of-key';

const key = (text: string, code = '', more: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = { ctrlKey: true }) => ({ key: text, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

describe('commandOfKey', () => {
  it('knows the keys of the menu, with Ctrl and with Command', () => {
    expect(commandOfKey(key('s', 'KeyS'))).toBe('save');
    expect(commandOfKey(key('s', 'KeyS', { metaKey: true }))).toBe('save');
    expect(commandOfKey(key('S', 'KeyS', { ctrlKey: true, shiftKey: true }))).toBe('saveAs');
    expect(commandOfKey(key('F1', 'F1', {}))).toBe('shortcuts');
  });

  it('goes by the place of the key on a keyboard of another script', () => {
    expect(commandOfKey(key('і', 'KeyS'))).toBe('save');
    expect(commandOfKey(key('ы', 'KeyS'))).toBe('save');
  });

  it('leaves letters, text shortcuts and Alt alone', () => {
    expect(commandOfKey(key('s', 'KeyS', {}))).toBeUndefined();
    expect(commandOfKey(key('b', 'KeyB'))).toBeUndefined();
    expect(commandOfKey(key('1', 'Digit1', { ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(commandOfKey(key('H', 'KeyH', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });
});
