// A person at the keyboard, for the end-to-end tests and the bench: real keys, counted, and a caret that is watched.
import type { RunningApp } from './harness';

/** Where the caret stands: the heading of its section, and the field of its row (or `heading`) if it is in one. */
export interface CaretPlace {
  readonly section: string;
  readonly field: string;
}

export interface CountedKeyboard {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes down line by line, as a person does who watches the caret. */
  downTo(section: string, field?: string): Promise<void>;
  caret(): Promise<CaretPlace>;
  /** How many keys were pressed so far; a chord is one. */
  count(): number;
}

const MOST_LINES = 60;

/** Presses keys in the window of an app and counts them. */
export function countedKeyboard({ page }: RunningApp): CountedKeyboard {
  let count = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    count += keys.length;
  };
  const caret = (): Promise<CaretPlace> =>
    page.evaluate(() => {
      const anchor = getSelection()?.anchorNode;
      const element = anchor instanceof HTMLElement ? anchor : anchor?.parentElement;
      const headings = 'h1, h2, h3, [role="heading"]';
      return { section: element?.closest('section')?.querySelector(headings)?.textContent?.trim() ?? '', field: element?.closest(headings) ? 'heading' : (element?.closest<HTMLElement>('[data-slot]')?.dataset['slot'] ?? '') };
    });
  return {
    press,
    caret,
    count: () => count,
    type: async (text) => {
      await page.keyboard.type(text);
      count += text.length;
    },
    downTo: async (section, field = '') => {
      for (let step = 0; step < MOST_LINES; step += 1) {
        const at = await caret();
        if (at.section === section && at.field === field) return;
        await press('ArrowDown');
      }
      throw new Error(`the caret did not come to ${section} ${field}: ${JSON.stringify(await caret())}`);
    },
  };
}
